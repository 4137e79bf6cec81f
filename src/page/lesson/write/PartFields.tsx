import { readPartTexts, writePartTexts } from '../../../exchange/lesson/write/partTexts';
import { EditField } from '../../edit/EditField';
import { LessonText } from '../LessonText';
import { useWrittenTexts } from './useWrittenTexts';
import type { PartTools } from './writerTools';

/** What a part says to the class, as they will see it, and to whoever speaks. */
export function PartFields({ tools }: { readonly tools: PartTools }) {
  const { part, place, changePart, say } = tools;
  const field = useWrittenTexts(
    writePartTexts(part),
    (texts) => readPartTexts(texts, part),
    (value, visit) => changePart(() => value, visit),
    say,
  );
  const { text } = field('text');
  return (
    <>
      {place > 0 && <EditField label={say.part.button} state={field('label')} />}
      <EditField label={say.part.text} state={field('text')} hint={say.textHint} isLong />
      {text.trim() !== '' && (
        <section className="writer-look lesson-text" aria-label={say.lookOf}>
          <LessonText text={text} />
        </section>
      )}
      <EditField label={say.part.notes} state={field('notes')} isLong />
    </>
  );
}
