import type { CaseRecord } from '../caseRecord';
import { DAY_MS, dayTime } from '../caseTime';
import type { PredictionTask } from '../lesson';
import { reachOf } from '../seriesReach';
import { deriveTimeAxis } from '../timeAxis';
import { spanFromAnchor } from '../timeFrame';

/**
 * The task of a case without a lesson: its first series from day 0 on, to the end of the window it
 * opens with, or else to its last value.
 *
 * @returns undefined where the case has no day 0, or no value after it
 */
export function deriveWholeTask(caseRecord: CaseRecord): PredictionTask | undefined {
  const [series] = caseRecord.series;
  const { frame, hasDays } = deriveTimeAxis(caseRecord);
  if (!series || !hasDays) return undefined;
  const { lastStart, lastEnd } = reachOf(series);
  const last = spanFromAnchor(
    { ...dayTime(0), clock: series.clock, start: lastStart, end: lastEnd },
    frame,
  );
  const lastDay = last ? Math.max(last.start, last.end - DAY_MS) / DAY_MS : NaN;
  if (!(lastDay > 0)) return undefined;
  const [preset] = caseRecord.presets;
  const shown = preset && spanFromAnchor(preset.to, frame);
  const shownTo = shown ? (shown.end - preset.to.resolution) / DAY_MS : NaN;
  const to = shownTo > 0 ? shownTo : lastDay;
  return { id: 'whole', seriesId: series.id, from: dayTime(0), to: dayTime(Math.ceil(to)) };
}
