import type { Lesson } from '../../../domain/lesson';
import type { CaseEdit } from '../../../exchange/edits/caseEdit';
import type { ScreenView } from '../../../exchange/lesson/write/changeView';
import type {
  LessonInFile,
  PartInFile,
  StepInFile,
  ViewInFile,
} from '../../../exchange/lesson/lessonFile';
import type { EditedCase } from '../../../state/editedCases';
import type { WriterPlace } from '../../../state/writerPlace';
import type { Words } from '../../../words/en';
import type { LessonWriterWords } from '../../../words/enLessonWriter';

/** What every part of the writer works with. */
export interface WriterTools {
  readonly edited: EditedCase;
  /** As it stands in the file. */
  readonly lesson: LessonInFile;
  /** As the player reads it. */
  readonly read: Lesson;
  readonly screen: ScreenView;
  /** Makes an edit, or says what keeps it from being made. */
  readonly commit: (edit: CaseEdit | undefined, visit?: string) => string | undefined;
  /** Goes to another place in the lesson, and shows its view on the figure. */
  readonly go: (place: WriterPlace) => void;
  readonly words: Words;
  readonly say: LessonWriterWords;
}

/** The same for one part of a step. */
export interface PartTools extends WriterTools {
  readonly index: number;
  readonly step: StepInFile;
  /** Its place in `partsOf`. */
  readonly place: number;
  readonly part: StepInFile | PartInFile;
  /** How the figure stands there, from the part itself or the one before. */
  readonly view: ViewInFile;
  readonly changeStep: (to: StepInFile, visit?: string) => string | undefined;
  readonly changePart: (
    change: (part: PartInFile) => PartInFile,
    visit?: string,
  ) => string | undefined;
  readonly changeView: (
    change: (view: ViewInFile) => ViewInFile,
    visit?: string,
  ) => string | undefined;
}
