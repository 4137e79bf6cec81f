import type { CaseRecord } from '../../src/domain/caseRecord';
import type { ViewParameters } from '../../src/view/viewParameters';

/** One figure of the gallery: what it shows, of which case, how it is looked at and how wide. */
export interface Specimen {
  /** What to look for in it. */
  readonly title: string;
  readonly caseRecord: CaseRecord;
  /** Cases that stand beside it in one figure. */
  readonly others?: readonly CaseRecord[];
  readonly parameters?: ViewParameters;
  readonly width: number;
}
