import type { CaseRecord } from '../../domain/caseRecord';
import { cutRecord, type RecordCut } from '../../domain/cutRecord';

/** How much of a case a part of a lesson does not show. */
export interface HiddenCount {
  readonly values: number;
  readonly events: number;
  readonly words: number;
}

export function countHidden(caseRecord: CaseRecord, cut: RecordCut): HiddenCount {
  const shown = cutRecord(caseRecord, cut);
  return {
    values: countValues(caseRecord) - countValues(shown),
    events: caseRecord.events.length - shown.events.length,
    words: caseRecord.words.length - shown.words.length,
  };
}

function countValues({ series }: CaseRecord): number {
  return series.reduce((sum, { start }) => sum + start.length, 0);
}
