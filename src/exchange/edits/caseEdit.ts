import type { EventInFile, ObservationInFile } from '../caseFile';

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
] as const;

export const SERIES_FIELDS = ['name', 'code', 'unit', 'basis', 'referenceRange'] as const;

export type CaseField = (typeof CASE_FIELDS)[number];
export type SeriesField = (typeof SERIES_FIELDS)[number];

interface AtObservation {
  /** The id of the series. */
  readonly series: string;
  /** In the file at that moment. */
  readonly index: number;
}

interface WithObservation extends AtObservation {
  readonly observation: ObservationInFile;
  /** Its index in the original, where a value of the original is put back. */
  readonly original?: number;
}

/**
 * One edit of a case file with all that is needed to go back. Whole items and not single fields of
 * them: an item is small, and its keys keep their order by themselves.
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
  | { readonly kind: 'changeCase'; readonly fields: readonly FieldChange[] };
