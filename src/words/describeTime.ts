import { type CaseTime, DAY_MS, type TimeSpan } from '../domain/caseTime';
import type { TimeAxis } from '../domain/timeAxis';
import { frameOf, spanFromAnchor, spanOnCalendar, type TimeFrame } from '../domain/timeFrame';
import type { Words } from './en';
import { type DateGrain, formatClock, formatDate, formatDayAndMonth } from './formatDate';

/** The day a moment of the axis falls on, counted from the day that is called 0. */
export function dayNumber(at: number, axis: TimeAxis): number {
  return Math.floor((at - axis.zero) / DAY_MS);
}

/**
 * A time in days from day 0, never more precisely than it is known: "day +3", "somewhere in day
 * +40 to +58", "day −126 or day 0", "≈ day +4".
 */
export function describeDay(
  time: CaseTime,
  axis: TimeAxis,
  words: Words,
  isEndOfPeriod = false,
): string {
  if (time.alternatives) {
    const [one, other] = time.alternatives.map((each) => describeDay(each, axis, words));
    return describeEither(one, other, words);
  }
  const span = spanFromAnchor(time, axis.frame);
  if (!axis.hasDays || !span || crossesLoosely(time, frameOf(time, axis.frame)))
    return words.time.dayUnknown;
  const days = describeDaySpan(span, time, axis, words, isEndOfPeriod);
  return time.text ? words.time.withText(days, time.text) : days;
}

/** Two candidates that are said in the same words are said once. */
function describeEither(one = '', other = '', words: Words): string {
  return one === other ? one : words.time.either(one, other);
}

function describeDaySpan(
  span: TimeSpan,
  time: CaseTime,
  axis: TimeAxis,
  words: Words,
  isEndOfPeriod: boolean,
): string {
  const reach = wideReach(axis);
  const [earliest, latest] = [reach?.earliest ?? axis.zero, reach?.latest ?? axis.zero];
  const dayFrom = (at: number, zero: number) => Math.floor((at - zero) / DAY_MS);
  const first = Number.isFinite(span.start) ? dayFrom(span.start, latest) : undefined;
  const last = Number.isFinite(span.end) ? dayFrom(span.end - 1, earliest) : undefined;
  const crosses = time.clock === 'calendar' && isAboutOneDay(frameOf(time, axis.frame));
  const about = (axis.isZeroAbout && !reach) || crosses || time.aboutStart || time.aboutEnd;
  if (first === undefined && last === undefined) return words.time.dayUnknown;
  if (first === undefined) return words.time.before(words.time.day(last ?? 0, about));
  if (last === undefined) return words.time.after(words.time.day(first, about));
  if (first !== last) {
    const say = isEndOfPeriod ? words.time.daySpan : words.time.somewhereInDays;
    return say(first, last, about);
  }
  if (time.form !== 'instant') return words.time.day(first, about);
  return words.time.dayAndClock(first, formatClock(span.start - axis.zero, words.locale), about);
}

/** Beyond two weeks "≈ day −132" would hide more than it says; then the whole reach is said. */
const WIDE = 14 * DAY_MS;

function wideReach({ zeroReach }: TimeAxis): TimeAxis['zeroReach'] {
  return zeroReach && zeroReach.latest - zeroReach.earliest > WIDE ? zeroReach : undefined;
}

/** A date counted from a day 0 that is known to a season only has no day worth saying. */
/** A time as the axis counts: in days where the case has a day 0, and else as a date. */
export function describeOnAxis(time: CaseTime, axis: TimeAxis, words: Words): string {
  return axis.hasDays ? describeDay(time, axis, words) : describeDate(time, axis, words);
}

function crossesLoosely({ clock }: CaseTime, { dayZero }: TimeFrame): boolean {
  return clock === 'calendar' && dayZero !== undefined && dayZero.latest - dayZero.earliest > WIDE;
}

/** Which calendar the reader is shown: what is known of the dates, or the made-up one if any. */
export type DateMode = 'known' | 'shown';

/**
 * A time as a date, as far as it is known: "5 December 2018", "about 2014", "between 4 May and 23
 * October 2018", "date not stated". In the mode `shown`, times told in days stand on the calendar
 * under the axis, and an illustrative one is called so.
 */
export function describeDate(
  time: CaseTime,
  axis: TimeAxis,
  words: Words,
  mode: DateMode = 'known',
): string {
  if (time.alternatives) {
    const [one, other] = time.alternatives.map((each) => describeDate(each, axis, words, mode));
    return describeEither(one, other, words);
  }
  if (time.clock === 'calendar') return describeCalendarTime(time, words);
  if (mode === 'shown' && axis.calendar?.isIllustrative) {
    const origin = axis.calendar.origin;
    const shown = { ...time, start: time.start + origin, end: time.end + origin };
    return words.time.illustrative(describeDateSpan(shown, grainOf(time), words));
  }
  const span = spanOnCalendar(time, axis.frame);
  if (!span) return words.time.dateNotStated;
  const text = describeDateSpan(span, grainOf(time), words);
  return isAboutOneDay(frameOf(time, axis.frame)) ? words.time.about(text) : text;
}

/** Day 0 is told as about one date: what crosses to the other clock is about as well. */
function isAboutOneDay({ dayZero }: TimeFrame): boolean {
  return dayZero !== undefined && dayZero.about && dayZero.earliest === dayZero.latest;
}

function grainOf(time: CaseTime): DateGrain {
  if (time.form === 'year' || time.form === 'month') return time.form;
  return time.form === 'instant' ? 'minute' : 'day';
}

function describeCalendarTime(time: CaseTime, words: Words): string {
  if (time.bounds) {
    const { after, before } = time.bounds;
    return [
      after && words.time.after(describeCalendarTime(after, words)),
      before && words.time.before(describeCalendarTime(before, words)),
    ]
      .filter((part) => part !== undefined)
      .join(words.time.and);
  }
  const text = formatDate(time.start, grainOf(time), words.locale);
  return time.aboutStart ? words.time.about(text) : text;
}

function describeDateSpan(span: TimeSpan, finest: DateGrain, words: Words): string {
  const { start, end } = span;
  const grain = finest === 'minute' && end - start > DAY_MS ? 'day' : finest;
  const first = Number.isFinite(start) ? formatDate(start, grain, words.locale) : undefined;
  const last = Number.isFinite(end) ? formatDate(end - 1, grain, words.locale) : undefined;
  if (first === undefined) {
    return last === undefined ? words.time.dateNotStated : words.time.before(last);
  }
  if (last === undefined) return words.time.after(first);
  if (grain === 'minute' || first === last) return first;
  const sameYear = new Date(start).getUTCFullYear() === new Date(end - 1).getUTCFullYear();
  if (!sameYear) return words.time.between(first, last);
  return words.time.betweenInYear(
    { whole: first, withoutYear: formatDayAndMonth(start, words.locale) },
    { whole: last, withoutYear: formatDayAndMonth(end - 1, words.locale) },
  );
}
