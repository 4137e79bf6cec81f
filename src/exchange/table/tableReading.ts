import type { CaseIssue } from '../caseIssue';
import type { Findings } from '../intake/findings';
import type { TableMapping } from './tableMapping';

/** The decoded text of a table, in pieces and from the beginning each time it is asked for. */
export interface TableSource {
  readonly name: string;
  /** In UTF-16 code units or bytes, only for telling progress. */
  readonly size: number;
  readonly read: () => AsyncIterable<string>;
}

/** Called between slices with the part read so far, 0 to 1. */
export type TellProgress = (part: number) => void;

export interface TableColumn {
  /** The header, or a name made from the column's place. */
  readonly name: string;
  /** Same header as another column. */
  readonly isDuplicate: boolean;
}

/** Rows that do not fit the table: too few or too many cells, or a quote that is never closed. */
export interface BrokenRows {
  readonly reason: string;
  readonly count: number;
  /** Row numbers as a spreadsheet counts them, at most the first twenty. */
  readonly rows: readonly number[];
}

/** A table that was looked at: its shape and how it would be read if nobody said otherwise. */
export interface OpenedTable {
  readonly name: string;
  readonly columns: readonly TableColumn[];
  /** The first rows as they are, the header not among them; at most eight. */
  readonly firstRows: readonly (readonly string[])[];
  readonly rowCount: number;
  readonly broken: readonly BrokenRows[];
  readonly subjects: readonly { readonly name: string; readonly rows: number }[];
  readonly guess: TableMapping;
  /** What a table of the same shape has in common: for keeping a mapping. */
  readonly shapeKey: string;
}

/** Something only the author can know, with how the table reads either way. */
export interface TableQuestion {
  readonly kind: 'dateOrder' | 'decimal' | 'subject' | 'missingUnit' | 'brokenRows' | 'farDates';
  /** The analyte, for `missingUnit`. */
  readonly about?: string;
  /** A whole sentence. */
  readonly text: string;
  /** "03/04/2020 is 3 April 2020" and "… is 4 March 2020"; none where the answer is typed. */
  readonly answers: readonly { readonly value: string; readonly label: string }[];
}

/** One of the first rows as it will be read, in words; empty texts where it has none. */
export interface PreviewRow {
  readonly row: number;
  readonly time: string;
  readonly analyte: string;
  readonly value: string;
  readonly unit: string;
  readonly low: string;
  readonly high: string;
  readonly comment: string;
  readonly subject: string;
  /** Why the row is left out. */
  readonly problem?: string;
}

/** A table read by a mapping. */
export interface TableReading {
  readonly preview: readonly PreviewRow[];
  /** Open questions; while there are any, no case is made. */
  readonly questions: readonly TableQuestion[];
  /** What keeps the table from being read at all: "1,5" and "1.5" in one column, no time column. */
  readonly refusals: readonly CaseIssue[];
  readonly findings: Findings;
}
