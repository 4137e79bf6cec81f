import { parseCalendarText } from '../../domain/calendarText';
import { DAY_MS, MINUTE_MS } from '../../domain/caseTime';
import type { CaseFile, TimeInFile } from '../caseFile';
import { changeTimes } from '../caseDocument/changeTimes';
import type { MomentInFile } from '../caseDocument/momentChange';
import { calendarDatesOf } from './calendarDates';

/** Why dates cannot be told in days without saying more than is known. */
export type DaysObstacle =
  | { readonly kind: 'noAnchor' }
  | { readonly kind: 'anchorNotToTheDay' }
  | { readonly kind: 'about'; readonly date: string };

/**
 * What keeps the dates of a case from being told in days: no day 0, a day 0 whose date is not known
 * to the day, or a date that is known only about, which a count of days has no form for.
 */
export function describeDaysObstacle(document: CaseFile): DaysObstacle | undefined {
  if (!document.anchor) return { kind: 'noAnchor' };
  if (dayZeroOf(document) === undefined) return { kind: 'anchorNotToTheDay' };
  const about = calendarDatesOf(document).find(({ time }) => time.aboutStart);
  return about && { kind: 'about', date: about.date };
}

/**
 * A case with every date as days from day 0: a day as a whole number, a minute as a fraction, a
 * month or a year as the days between which it lies. An exact midnight becomes its whole day. The
 * date of day 0 itself, and the made-up one, are left out.
 *
 * @returns undefined where `describeDaysObstacle` finds one
 */
export function datesToDays(document: CaseFile): CaseFile | undefined {
  const zero = dayZeroOf(document);
  if (zero === undefined || describeDaysObstacle(document)) return undefined;
  const change = (moment: MomentInFile) => toDays(moment, zero);
  const inDays = changeTimes(document, { alone: change, bound: change });
  if (!inDays.anchor) return undefined;
  const { time, illustrativeDate, ...anchor } = inDays.anchor;
  return { ...inDays, anchor };
}

function toDays(moment: MomentInFile, zero: number): MomentInFile {
  if (!('date' in moment)) return moment;
  const { date, ...more } = moment;
  const time = parseCalendarText(date)?.time;
  if (!time) return moment;
  const first = daysFrom(zero, time.start);
  if (time.form === 'day' || time.form === 'instant') return { day: first, ...more };
  return { day: [first, daysFrom(zero, time.end) - 1], ...more };
}

/** Days to the minute; four decimals of a day are nine seconds. */
function daysFrom(zero: number, at: number): number {
  const minute = Math.floor((at - zero) / MINUTE_MS) * MINUTE_MS;
  return Math.round((minute / DAY_MS) * 10_000) / 10_000;
}

/** The midnight at which day 0 begins, where its date is known to the day. */
function dayZeroOf({ anchor, events }: CaseFile): number | undefined {
  const event = events.find((one) => one.id === anchor?.event);
  const told = anchor?.time ?? event?.time ?? event?.period?.start ?? event?.period?.end;
  const time = told && dateOf(told);
  if (!time || time.aboutStart || (time.form !== 'day' && time.form !== 'instant'))
    return undefined;
  return Math.floor(time.start / DAY_MS) * DAY_MS;
}

function dateOf(time: TimeInFile) {
  return 'date' in time ? parseCalendarText(time.date)?.time : undefined;
}
