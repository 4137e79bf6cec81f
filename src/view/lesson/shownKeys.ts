import type { CaseRecord } from '../../domain/caseRecord';
import { laterThan, type RecordCut } from '../../domain/cutRecord';
import { cutSeries } from '../../domain/cutSeries';
import { deriveTimeFrame } from '../../domain/timeFrame';
import { parseObservationKey, writeObservationKey } from '../viewState';

/**
 * What the marks of a case are called once it is cut: a lesson names them as they stand in the
 * whole case, and what is hidden may stand between them. Ids of events stay.
 *
 * @returns undefined for a mark that is hidden
 */
export function deriveShownKey(
  caseRecord: CaseRecord,
  { hiddenAfter = [], hiddenSeries = [] }: RecordCut,
): (key: string) => string | undefined {
  const isLater = laterThan(hiddenAfter, deriveTimeFrame(caseRecord.anchor?.time));
  const kept = new Map(
    caseRecord.series
      .filter(({ id }) => !hiddenSeries.includes(id))
      .map((series) => [series.id, cutSeries(series, isLater).kept]),
  );
  return (key) => {
    const parsed = parseObservationKey(key);
    if (!parsed) return key;
    const index = kept.get(parsed.seriesId)?.indexOf(parsed.index) ?? -1;
    return index < 0 ? undefined : writeObservationKey({ ...parsed, index });
  };
}
