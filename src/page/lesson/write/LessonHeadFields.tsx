import { deriveLessonEdit, deriveWholeLessonEdit } from '../../../exchange/edits/deriveLessonEdit';
import { readHeadTexts, writeHeadTexts } from '../../../exchange/lesson/write/headTexts';
import { announce } from '../../../state/announcement';
import { EditField } from '../../edit/EditField';
import { useWrittenTexts } from './useWrittenTexts';
import type { WriterTools } from './writerTools';

/** What the lesson says of itself, and the cover that stands for the case. */
export function LessonHeadFields({ tools }: { readonly tools: WriterTools }) {
  const { edited, lesson, commit, go, say } = tools;
  const { head } = say;
  const field = useWrittenTexts(
    writeHeadTexts(lesson),
    (texts) => readHeadTexts(texts, lesson),
    (to, visit) => commit(deriveLessonEdit(lesson, to), visit),
    say,
  );
  return (
    <div className="writer-editor">
      <EditField label={head.title} state={field('title')} />
      <EditField label={head.about} state={field('about')} isLong />
      <EditField label={head.objectives} state={field('objectives')} isLong />
      <fieldset className="writer-item">
        <legend>{head.cover}</legend>
        <p className="edit-hint">{head.coverHint}</p>
        <EditField label={head.coverTitle} state={field('coverTitle')} />
        <EditField label={head.coverSubject} state={field('coverSubject')} />
        <EditField label={head.coverCitation} state={field('coverCitation')} />
      </fieldset>
      <button
        type="button"
        className="button"
        onClick={() => {
          announce(commit(deriveWholeLessonEdit(edited.document, undefined)) ?? head.deleted);
          go({ section: 'steps' });
        }}
      >
        {head.delete}
      </button>
    </div>
  );
}
