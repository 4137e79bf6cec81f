import { DAY_MS } from '../domain/caseTime';
import type { CaseRecord } from '../domain/caseRecord';
import { deriveRangeEntry } from '../domain/rangeEntry';
import { holdsIllustration, type Series } from '../domain/series';
import { dayNumber } from '../words/describeTime';
import type { Words } from '../words/en';
import type { TimeAxis } from '../domain/timeAxis';
import { isExact } from '../domain/timeFrame';
import { formatDate } from '../words/formatDate';

/**
 * What the data say, and how sure (rule 8): from printed values a sentence with its interval, from
 * reconstructed or simulated ones only what the source itself claims.
 */
export function deriveHeadline(caseRecord: CaseRecord, axis: TimeAxis, words: Words): string {
  const series = caseRecord.series[0];
  if (!series || holdsIllustration(series) || series.start.length === 0) {
    return caseRecord.claim ?? caseRecord.title;
  }
  return describeCourse(series, axis, words) ?? caseRecord.claim ?? caseRecord.title;
}

function describeCourse(series: Series, axis: TimeAxis, words: Words): string | undefined {
  const entry = deriveRangeEntry(series, startOfDayZero(series, axis));
  const name = shortName(series.name);
  const say = (at: number) => describeMoment(at, series, axis, words);
  switch (entry.kind) {
    case 'entered': {
      const { entered, enteredNotStayed } = words.headline;
      const [after, by] = [say(entry.after), say(entry.by)];
      // Two results of one day: the day itself is the interval.
      const when = after === by ? words.headline.on(by) : words.headline.afterBy(after, by);
      return (entry.stayed ? entered : enteredNotStayed)(name, when);
    }
    case 'always':
      return words.headline.always(name);
    case 'never': {
      // Only a course that was on that side before day 0 as well "stayed" there.
      const whole = deriveRangeEntry(series, -Infinity);
      const hasStayed = whole.kind === 'never' && whole.side === entry.side;
      const { since, on } = words.headline;
      const last = say(entry.until);
      if (hasStayed) return words.headline[entry.side](name, last);
      const first = say(startOfDayZero(series, axis));
      return since[entry.side](name, first === last ? on(last) : since.fromThrough(first, last));
    }
    case 'untold':
      return undefined;
  }
}

/** Day 0 on the series' own clock; on the calendar the earliest it can be, or the very beginning. */
function startOfDayZero(series: Series, { hasDays, frame }: TimeAxis): number {
  if (!hasDays) return -Infinity;
  return series.clock === 'anchor' ? 0 : (frame.dayZero?.earliest ?? -Infinity);
}

/** "Serum phosphorus" opens a sentence as "Phosphorus"; other names stay as they are. */
function shortName(name: string): string {
  const match = /^Serum (\p{Ll})(.*)$/u.exec(name);
  return match ? `${(match[1] ?? '').toUpperCase()}${match[2] ?? ''}` : name;
}

/** Whole weeks from four on are said as weeks; other days by their number, dates as dates. */
function describeMoment(at: number, series: Series, axis: TimeAxis, words: Words): string {
  const isDated = series.clock === 'calendar' && !isExact(axis.frame);
  if (!axis.hasDays || isDated) return formatDate(at, 'day', words.locale);
  const origin = series.clock === 'calendar' ? (axis.calendar?.origin ?? 0) : 0;
  const days = dayNumber(at - origin, axis);
  if (!axis.isZeroAbout && days >= 28 && (at - origin - axis.zero) % (7 * DAY_MS) === 0) {
    return words.time.weeks(days / 7);
  }
  return words.time.day(days, axis.isZeroAbout);
}
