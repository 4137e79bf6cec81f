import type { CaseRecord } from '../../domain/caseRecord';
import type { ComparedCase } from '../../domain/comparison/comparedCase';

/** Several cases as they are drawn together. */
export interface Comparison {
  readonly cases: readonly ComparedCase[];
  /** All of them as one record, as `mergeRecords` makes it. */
  readonly caseRecord: CaseRecord;
  /** Values are drawn by their own range: 0 is its lower bound, 1 its upper. */
  readonly isRelative: boolean;
}
