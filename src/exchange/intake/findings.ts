import type { EventInFile, SeriesInFile } from '../caseFile';
import type { CaseIssue } from '../caseIssue';

/** Rows, cells or resources that did not become part of a case, for one reason. */
export interface LeftOut {
  /** A sentence without its full stop: "the date is missing". */
  readonly reason: string;
  readonly count: number;
  /** Where they stand, at most the first twenty: "row 7", "entry[12]". */
  readonly places: readonly string[];
}

/**
 * What an importer read, as parts of a case file: every analyte and every event that a case could
 * be made of. Nothing is lost: `used` and the counts of `leftOut` add up to `total`.
 */
export interface Findings {
  /** One series for each analyte and unit; units that do not convert are never mixed. */
  readonly series: readonly SeriesInFile[];
  readonly events: readonly EventInFile[];
  readonly counts: {
    /** Rows of a long table, filled cells of a wide one, or resources. */
    readonly total: number;
    readonly used: number;
  };
  readonly leftOut: readonly LeftOut[];
  /** What was done on the way: units converted, ranges chosen, dates far off. */
  readonly notes: readonly CaseIssue[];
}
