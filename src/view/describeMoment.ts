import { DAY_MS } from '../domain/caseTime';
import type { TimeAxis } from '../domain/timeAxis';
import { dayNumber } from '../words/describeTime';
import type { Words } from '../words/en';
import { formatDate } from '../words/formatDate';

/** A place on the axis in the labels the axis has now: "day +3", or a date. */
export function describeMoment(
  at: number,
  axis: TimeAxis,
  mode: 'days' | 'dates',
  words: Words,
): string {
  if (mode === 'days' && axis.hasDays) return words.time.day(dayNumber(at, axis), axis.isZeroAbout);
  const midnight = Math.floor(at / DAY_MS) * DAY_MS + (axis.calendar?.origin ?? 0);
  const date = formatDate(midnight, 'day', words.locale);
  return axis.calendar?.isIllustrative ? words.time.illustrative(date) : date;
}
