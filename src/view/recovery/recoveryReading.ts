import type { CaseRecord } from '../../domain/caseRecord';
import type { Series } from '../../domain/series';
import type { ShownUnit } from '../../domain/shownUnit';
import type { TimeAxis } from '../../domain/timeAxis';
import type { Words } from '../../words/en';
import type { RecoveryWords } from '../../words/enRecovery';

/** What every sentence about recovery is made from. */
export interface RecoveryReading {
  readonly caseRecord: CaseRecord;
  readonly series: Series;
  readonly axis: TimeAxis;
  readonly shown: ShownUnit;
  readonly words: Words;
  readonly recoveryWords: RecoveryWords;
}
