import { type CasePeriod, type CaseTime, DAY_MS } from '../domain/caseTime';
import type { TimeAxis } from '../domain/timeAxis';
import { frameOf, isExact } from '../domain/timeFrame';
import { type DateMode, describeDate, describeDay } from './describeTime';
import type { Words } from './en';
import { formatClock } from './formatDate';

/** Something with a moment or a period: an event, or a phrase of the source. */
export interface Timed {
  readonly time?: CaseTime;
  readonly period?: CasePeriod;
}

/** A moment or a period, each end told by `describe`. */
export function describeWhen(
  timed: Timed,
  describe: (time: CaseTime) => string,
  words: Words,
): string {
  if (timed.time) return describe(timed.time);
  const start = timed.period?.start && describe(timed.period.start);
  const end = timed.period?.end && describe(timed.period.end);
  if (start !== undefined && start === end) return start;
  if (start !== undefined && end !== undefined) return words.time.fromTo(start, end);
  if (start !== undefined) return words.time.since(start);
  return end === undefined ? words.time.notStated : words.time.until(end);
}

/** When an event was, in days: "somewhere in day −12 to −5", "from day +8 to +12 until day +40". */
export function describeEventDay(timed: Timed, axis: TimeAxis, words: Words): string {
  if (timed === axis.anchorEvent && timed.time) return words.time.day(0, axis.isZeroAbout);
  const isPeriod = timed.time === undefined;
  return describeWhen(timed, (time) => describeDay(time, axis, words, isPeriod), words);
}

/**
 * When an event was, as dates. A period whose ends are windows is said to lie between the outermost
 * bounds: two windows in one sentence nobody reads.
 */
export function describeEventDate(
  timed: Timed,
  axis: TimeAxis,
  words: Words,
  mode: DateMode = 'known',
): string {
  const { start, end } = timed.period ?? {};
  const frame = frameOf(start, axis.frame);
  const isCalendarShown =
    frame === axis.frame ? axis.calendar && (mode === 'shown' || isExact(frame)) : isExact(frame);
  const isWindow = !isCalendarShown || [start, end].some((time) => time?.form === 'between');
  if (start?.clock === 'anchor' && end && isWindow) {
    const whole = { ...start, form: 'between', start: start.start, end: end.end } as const;
    return describeDate(whole, axis, words, mode);
  }
  if (start && end && isWithinADay(start, end)) {
    const from = describeDate(start, axis, words, mode);
    return words.time.fromTo(from, formatClock(end.start, words.locale));
  }
  return describeWhen(timed, (time) => describeDate(time, axis, words, mode), words);
}

/** Two minutes of one day, of which the date is said once. */
function isWithinADay(start: CaseTime, end: CaseTime): boolean {
  const dayOf = (time: CaseTime) => Math.floor(time.start / DAY_MS);
  const areMinutes = start.form === 'instant' && end.form === 'instant';
  return (
    areMinutes &&
    start.clock === 'calendar' &&
    end.clock === 'calendar' &&
    dayOf(start) === dayOf(end)
  );
}
