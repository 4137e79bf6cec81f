import { useMemo, useRef } from 'react';
import type { Lesson } from '../../../domain/lesson';
import type { CaseIssue } from '../../../exchange/caseIssue';
import { deriveWholeLessonEdit } from '../../../exchange/edits/deriveLessonEdit';
import { createStep } from '../../../exchange/lesson/write/createStep';
import { takeScreen } from '../../../exchange/lesson/write/changeView';
import { lessonOf } from '../../../exchange/lesson/lessonOf';
import { announce } from '../../../state/announcement';
import { createEditActions } from '../../../state/editActions';
import type { EditedCase } from '../../../state/editedCases';
import { openWriterPlace, type WriterPlace } from '../../../state/writerPlace';
import { writeScreenView } from '../../../view/lesson/writeScreenView';
import { resolveViewState, type ViewParameters } from '../../../view/viewParameters';
import type { Words } from '../../../words/en';
import { editWordsOf } from '../../../words/enEdit';
import { lessonWriterWordsOf } from '../../../words/enLessonWriter';
import { Choice } from '../../Choice';
import { EditHead } from '../../edit/EditHead';
import '../../edit/editSheet.css';
import { describeRefusal } from '../../edit/sheetTools';
import { usePinStays } from '../../edit/usePinStays';
import { useUndo } from '../../edit/useUndo';
import { isNarrowPage } from '../../isNarrowPage';
import '../lesson.css';
import { LessonHeadFields } from './LessonHeadFields';
import { showPart } from './showPart';
import { StepEditor } from './StepEditor';
import { StepList } from './StepList';
import './write.css';
import { useLostFocus } from './useLostFocus';
import type { WriterTools } from './writerTools';

interface WritePanelProps {
  readonly edited: EditedCase;
  readonly read: Lesson | undefined;
  readonly caseKey: string;
  readonly place: WriterPlace;
  /** What the player makes nothing of. */
  readonly notes: readonly CaseIssue[];
  readonly parameters: ViewParameters;
  readonly words: Words;
  readonly close: () => void;
}

/** The sheet in which a lesson is written: its steps, one of them open, or what it says of itself. */
export function WritePanel(props: WritePanelProps) {
  const { edited, read, caseKey, place, notes, parameters, words, close } = props;
  const { caseRecord, document } = edited;
  const say = lessonWriterWordsOf(words);
  const editWords = editWordsOf(words);
  const actions = useMemo(() => createEditActions(caseKey, words), [caseKey, words]);
  const ways = useUndo(edited, actions, editWords);
  const panel = useRef<HTMLElement>(null);
  usePinStays(edited);
  useLostFocus(panel);
  const lesson = useMemo(() => lessonOf(document), [document]);
  const isNarrow = isNarrowPage();
  const screen = useMemo(() => {
    const { state } = resolveViewState(parameters, caseRecord, isNarrow, words);
    const hasWindow = parameters.from !== undefined || parameters.to !== undefined;
    return writeScreenView(caseRecord, state, hasWindow);
  }, [parameters, caseRecord, isNarrow, words]);
  const commit: WriterTools['commit'] = (edit, visit) =>
    edit && describeRefusal(actions.commit(edit, visit), '', editWords);
  const go = (to: WriterPlace) => {
    openWriterPlace(caseKey, to);
    const view = to.open && read?.steps[to.open.step]?.parts[to.open.part]?.view;
    if (view && !to.isNew) showPart(caseRecord, view);
  };
  const tools = lesson && read && { edited, lesson, read, screen, commit, go, words, say };
  const addView = () => {
    const count = lesson?.steps.length ?? 0;
    const index = place.open ? Math.min(place.open.step + 1, count) : count;
    const texts = { title: say.newTitle(index + 1), text: say.newText };
    const step = createStep(texts, takeScreen({}, screen), lesson);
    const refusal = commit(
      lesson
        ? { kind: 'addStep', index, step }
        : deriveWholeLessonEdit(document, { title: document.title, steps: [step] }),
    );
    announce(refusal ?? say.added(step.title));
    if (refusal !== undefined) return;
    openWriterPlace(caseKey, { section: 'steps', open: { step: index, part: 0 }, isNew: true });
  };
  const open = tools && place.open && tools.read.steps[place.open.step] ? place.open : undefined;
  return (
    <section
      ref={panel}
      className="edit-sheet writer"
      aria-labelledby="writer-title"
      onKeyDown={ways.answerKey}
    >
      <EditHead id="writer-title" title={say.title} ways={ways} close={close} words={editWords}>
        <button type="button" className="button writer-add" onClick={addView}>
          {say.addView}
        </button>
      </EditHead>
      {!tools && <p>{document.lesson === undefined ? say.empty : say.unreadable}</p>}
      {notes.length > 0 && (
        <details className="edit-help" role="status">
          <summary>{say.noted(notes.length)}</summary>
          <ul>
            {notes.map(({ place: at, found, expected }) => (
              <li key={`${at} ${found}`}>{words.errors.issue(at, found, expected)}</li>
            ))}
          </ul>
        </details>
      )}
      {tools && (
        <Choice
          label={say.sections}
          options={[
            { value: 'steps', label: say.section.steps },
            { value: 'about', label: say.section.about },
          ]}
          value={place.section}
          choose={(value) => {
            go(value === 'about' ? { section: 'about' } : { section: 'steps' });
          }}
        />
      )}
      {tools && place.section === 'about' && <LessonHeadFields tools={tools} />}
      {tools && place.section === 'steps' && !open && <StepList tools={tools} left={place.left} />}
      {tools && place.section === 'steps' && open && (
        <StepEditor
          key={`${open.step} ${tools.lesson.steps[open.step]?.id ?? ''}`}
          tools={tools}
          index={open.step}
          place={Math.min(open.part, (tools.read.steps[open.step]?.parts.length ?? 1) - 1)}
          isNew={place.isNew ?? false}
        />
      )}
    </section>
  );
}
