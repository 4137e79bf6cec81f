import type { EventInFile, ObservationInFile } from '../caseFile';
import type { StepInFile } from '../lesson/lessonFile';

/**
 * A key of an object before and after. Absent on one side, it is not there; `at` is its place among
 * the keys, so that going back restores their order.
 */
export interface FieldChange {
  readonly key: string;
  readonly at: number;
  readonly from?: unknown;
  readonly to?: unknown;
}

/** The keys of a case that edits change. The rest is no text an author writes in a sheet. */
export const CASE_FIELDS = [
  'title',
  'subject',
  'claim',
  'caution',
  'disclaimer',
  'anchor',
  'source',
  'lesson',
] as const;

export const SERIES_FIELDS = ['name', 'code', 'unit', 'basis', 'referenceRange'] as const;

/** The keys of a lesson beside its steps. */
export const LESSON_FIELDS = ['title', 'about', 'objectives', 'cover'] as const;

export type CaseField = (typeof CASE_FIELDS)[number];
export type SeriesField = (typeof SERIES_FIELDS)[number];

interface AtObservation {
  /** The id of the series. */
  readonly series: string;
  /** In the file at that moment. */
  readonly index: number;
}

interface AtStep {
  /** The id of the step, which must be the one that stands there. */
  readonly step: string;
  /** In the lesson at that moment. */
  readonly index: number;
}

interface WithObservation extends AtObservation {
  readonly observation: ObservationInFile;
  /** Its index in the original, where a value of the original is put back. */
  readonly original?: number;
}

/**
 * One edit of a case file with all that is needed to go back. Whole items and not single fields of
 * them: an item is small, and its keys keep their order by themselves. Only the steps of a lesson,
 * which are long, are changed key by key. A lesson comes and goes as a key of the case.
 */
export type CaseEdit =
  | ({ readonly kind: 'addObservation' } & WithObservation)
  | ({ readonly kind: 'deleteObservation' } & WithObservation)
  | ({
      readonly kind: 'changeObservation';
      /** Where it stands afterwards; another place where its time moved it. */
      readonly newIndex: number;
      readonly from: ObservationInFile;
      readonly to: ObservationInFile;
    } & AtObservation)
  | { readonly kind: 'addEvent'; readonly index: number; readonly event: EventInFile }
  | { readonly kind: 'deleteEvent'; readonly index: number; readonly event: EventInFile }
  | { readonly kind: 'changeEvent'; readonly from: EventInFile; readonly to: EventInFile }
  | {
      readonly kind: 'changeSeries';
      readonly series: string;
      readonly fields: readonly FieldChange[];
    }
  | { readonly kind: 'changeCase'; readonly fields: readonly FieldChange[] }
  | { readonly kind: 'changeLesson'; readonly fields: readonly FieldChange[] }
  | { readonly kind: 'addStep'; readonly index: number; readonly step: StepInFile }
  | { readonly kind: 'deleteStep'; readonly index: number; readonly step: StepInFile }
  | ({ readonly kind: 'moveStep'; readonly newIndex: number } & AtStep)
  | ({
      readonly kind: 'changeStep';
      /** Its place under `then`; absent for the step itself. */
      readonly part?: number;
      readonly fields: readonly FieldChange[];
    } & AtStep);

export type LessonEdit = Extract<CaseEdit, { readonly kind: 'changeLesson' | `${string}Step` }>;
