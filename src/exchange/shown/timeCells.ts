import { type CasePeriod, type CaseTime, DAY_MS, MINUTE_MS } from '../../domain/caseTime';
import type { TimeAxis } from '../../domain/timeAxis';
import { frameOf, spanFromAnchor, spanOnCalendar } from '../../domain/timeFrame';
import type { ShownRow } from './shownColumns';

/** The bounds of a moment, or of both ends of a period. */
export function timeCells(
  { time, period }: { readonly time?: CaseTime; readonly period?: CasePeriod },
  axis: TimeAxis,
): ShownRow {
  const start = time ?? period?.start;
  const end = period?.end;
  const days = start && dayBounds(start, axis);
  const dates = start && dateBounds(start, axis);
  const endDays = end && dayBounds(end, axis);
  const endDates = end && dateBounds(end, axis);
  const both = [start, end].filter((one) => one !== undefined);
  return {
    timeForm: period ? 'period' : time?.form,
    timeIsAbout: both.some((one) => isAbout(one, axis)) ? 'true' : undefined,
    dayEarliest: days?.earliest,
    dayLatest: days?.latest,
    dateEarliest: dates?.earliest,
    dateLatest: dates?.latest,
    endDayEarliest: endDays?.earliest,
    endDayLatest: endDays?.latest,
    endDateEarliest: endDates?.earliest,
    endDateLatest: endDates?.latest,
    timeText: both.flatMap((one) => one.text ?? []).join(' – '),
  };
}

interface Bounds<T> {
  readonly earliest: T | undefined;
  readonly latest: T | undefined;
}

/**
 * The first and the last day a time can be, from the day that is called 0 and both included: a day
 * is 3 to 3, a minute a fraction. Wider by what is not known of day 0 itself.
 */
function dayBounds(time: CaseTime, axis: TimeAxis): Bounds<number> | undefined {
  const span = axis.hasDays ? spanFromAnchor(time, axis.frame) : undefined;
  if (!span || (axis.isZeroAbout && !axis.zeroReach)) return undefined;
  const { earliest, latest } = axis.zeroReach ?? { earliest: axis.zero, latest: axis.zero };
  return {
    earliest: daysFrom(span.start - latest),
    latest: daysFrom(Math.max(span.start, span.end - time.resolution) - earliest),
  };
}

/** To the second: what a fraction of a day has beyond is the binary number's own. */
function daysFrom(ms: number): number | undefined {
  return Number.isFinite(ms) ? Number((ms / DAY_MS).toFixed(6)) : undefined;
}

/** The first and the last date; none where the case does not know them, never illustrative ones. */
function dateBounds(time: CaseTime, axis: TimeAxis): Bounds<string> | undefined {
  const span = spanOnCalendar(time, axis.frame);
  if (!span) return undefined;
  const length = time.resolution === MINUTE_MS ? 16 : 10;
  return {
    earliest: writeDate(span.start, length),
    latest: writeDate(Math.max(span.start, span.end - time.resolution), length),
  };
}

function writeDate(at: number, length: number): string | undefined {
  return Number.isFinite(at) ? new Date(at).toISOString().slice(0, length) : undefined;
}

function isAbout(time: CaseTime, axis: TimeAxis): boolean {
  const crosses = time.clock === 'calendar' && axis.hasDays;
  return (
    time.aboutStart || time.aboutEnd || (crosses && !!frameOf(time, axis.frame).dayZero?.about)
  );
}
