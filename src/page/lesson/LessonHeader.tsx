import type { Words } from '../../words/en';
import type { LessonWords } from '../../words/enLesson';
import { DisplayButton } from '../display/DisplayButton';
import { KeysButton } from '../KeysButton';
import type { NotesOpening } from './useNotesWindow';
import type { Presenting } from './usePresenting';

interface LessonHeaderProps {
  /** As far as the lesson has told it. */
  readonly title: string;
  /** Absent where there is no lesson to present. */
  readonly presenting?: Presenting;
  readonly notes?: NotesOpening;
  readonly leave: () => void;
  readonly words: Words;
  readonly say: LessonWords;
}

/** In place of the choice of cases, whose names would tell the end. */
export function LessonHeader(props: LessonHeaderProps) {
  const { title, presenting, notes, leave, words, say } = props;
  return (
    <header className="header lesson-header">
      <span className="brand">{words.appName}</span>
      <span className="lesson-case">{title}</span>
      <div className="header-actions">
        {notes?.isBlocked && <span role="status">{say.notesBlocked}</span>}
        {notes && (
          <button
            type="button"
            className="button"
            aria-pressed={notes.opened !== undefined}
            title={say.notesHint}
            onClick={notes.toggle}
          >
            {say.notes}
          </button>
        )}
        {presenting && (
          <button
            type="button"
            className="button"
            aria-pressed={presenting.isPresenting}
            title={say.presentHint}
            onClick={presenting.toggle}
          >
            {presenting.isPresenting ? say.stopPresenting : say.present}
          </button>
        )}
        <button type="button" className="button" onClick={leave}>
          {say.leave}
        </button>
        <DisplayButton words={words} />
        <KeysButton words={words} />
      </div>
    </header>
  );
}
