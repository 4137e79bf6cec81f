import type { CaseRecord } from '../../domain/caseRecord';
import type { TimeAxis } from '../../domain/timeAxis';
import type { Words } from '../../words/en';

/** What a table is written of: a case as far as it is shown, and how. */
export interface ShownTable {
  readonly caseRecord: CaseRecord;
  /** The axis of the page, which says what is called day 0. */
  readonly axis: TimeAxis;
  /** `dates` where a calendar is shown, an illustrative one too. */
  readonly mode: 'days' | 'dates';
  /** UCUM; absent is that of each series. */
  readonly unit?: string | undefined;
  /** Only what is on screen: this stretch of the axis in ms, and what stands beside it always. */
  readonly window?: {
    readonly from: number;
    readonly to: number;
    readonly alwaysShown: ReadonlySet<string>;
  };
  /** The numbers of the events in the figure, by their ids. */
  readonly numbers: ReadonlyMap<string, number>;
  /** The address of the view, and the version of the case as it is shown. */
  readonly address: string;
  readonly version: string;
  readonly words: Words;
}
