import type { CaseTime } from './caseTime';
import type { ClinicalEvent } from './clinicalEvent';
import type { RecordCut } from './cutRecord';
import type { ReferenceRange } from './quantity';

/** Steps through a case, as a teacher walks them with a class. */
export interface Lesson {
  readonly title: string;
  /** For whom it is and what it needs, in a sentence. */
  readonly about?: string;
  /** What a student can do afterwards. */
  readonly objectives: readonly string[];
  readonly steps: readonly LessonStep[];
}

export interface LessonStep {
  /** Stable, so that predictions and answers find their step again. */
  readonly id: string;
  readonly title: string;
  readonly minutes?: number;
  /** Where its clinical statements come from; one line each, links allowed. */
  readonly sources: readonly string[];
  /** What is shown one after the other, at least one. */
  readonly parts: readonly LessonPart[];
}

/** One state of the screen: text beside the figure, and how the figure stands. */
export interface LessonPart {
  /** What the button says that leads here from the part before. */
  readonly label?: string;
  /** Paragraphs with bold, italic and links, as in Markdown. */
  readonly text: string;
  /** For whoever speaks; never on the class's screen. */
  readonly notes?: string;
  readonly view: StepView;
  readonly question?: LessonQuestion;
  readonly prediction?: PredictionTask;
  /** Ranges the reader can read the values by, beside the case's own. */
  readonly ranges: readonly OfferedRange[];
}

/** How the figure stands at a part of a lesson. What is absent is as the case has it. */
export interface StepView {
  readonly cut: RecordCut;
  /** The window that is open, and the stretch of the axis that can be seen at all. */
  readonly window?: LessonStretch;
  readonly unit?: string;
  readonly axis?: 'days' | 'dates';
  readonly anchor?: string;
  /** `SERIES_ID:INDEX` and event ids that a ring points out. */
  readonly highlight: readonly string[];
  readonly pinnedEvent?: string;
  readonly pinnedObservation?: string;
  /** What other patients showed, in a lane of its own. */
  readonly evidence: readonly ClinicalEvent[];
  /** The step whose prediction stands beside the truth. */
  readonly prediction?: string;
  /** Case ids drawn together with this one. */
  readonly compare: readonly string[];
}

export interface LessonStretch {
  readonly from: CaseTime;
  readonly to: CaseTime;
}

export type LessonQuestion =
  | {
      readonly kind: 'choice';
      readonly prompt: string;
      readonly choices: readonly LessonChoice[];
      readonly because?: string;
    }
  | {
      readonly kind: 'order';
      readonly prompt: string;
      /** In the right order. */
      readonly items: readonly string[];
      readonly because?: string;
    }
  | {
      readonly kind: 'open';
      readonly prompt: string;
      /** Shown when the reader asks for it. */
      readonly because?: string;
    };

export interface LessonChoice {
  readonly text: string;
  readonly isRight: boolean;
  readonly because?: string;
}

/** The course a student draws before it is shown. */
export interface PredictionTask {
  /** The id of its step. */
  readonly id: string;
  readonly seriesId: string;
  /** Drawn from here on, and up to here. */
  readonly from: CaseTime;
  readonly to: CaseTime;
  readonly prompt?: string;
}

/** A range in the unit of a series. */
export interface OfferedRange {
  readonly seriesId: string;
  readonly label: string;
  readonly range: ReferenceRange;
}
