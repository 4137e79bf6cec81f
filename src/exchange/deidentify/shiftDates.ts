import { parseCalendarText } from '../../domain/calendarText';
import { DAY_MS } from '../../domain/caseTime';
import type { CaseFile } from '../caseFile';
import { changeTimes } from '../caseDocument/changeTimes';
import type { MomentInFile } from '../caseDocument/momentChange';

/** The letters of `2018`, `2018-05` and `2018-05-12` in a date. */
const LENGTH = { year: 4, month: 7, day: 10, instant: 10 } as const;

/**
 * A case with all calendar dates moved by whole days. Wall clocks, offsets and "about" stay. A month
 * or a year becomes all the months or years that it can now lie in: moved by itself to the day, it
 * would give the shift away, because everybody knows on which days months and years begin.
 *
 * @example shiftDates(document, 10) // "2018-05-12T08:30" → "2018-05-22T08:30", "2018-05" → May to June
 */
export function shiftDates(document: CaseFile, days: number): CaseFile {
  const shifted = changeTimes(document, {
    alone: (moment) => {
      if (!('date' in moment)) return moment;
      const { date, ...more } = moment;
      const { first, last } = shiftDate(date, days);
      if (first === last) return { date: first, ...more };
      return { after: { date: first }, before: { date: last }, ...more };
    },
    bound: (moment, side) => shiftBound(moment, side, days),
  });
  const { anchor } = shifted;
  if (anchor?.illustrativeDate === undefined) return shifted;
  const illustrativeDate = shiftDate(anchor.illustrativeDate, days).first;
  return { ...shifted, anchor: { ...anchor, illustrativeDate } };
}

function shiftBound(moment: MomentInFile, side: 'after' | 'before', days: number): MomentInFile {
  if (!('date' in moment)) return moment;
  const { first, last } = shiftDate(moment.date, days);
  return { ...moment, date: side === 'after' ? first : last };
}

/** The first and the last date, of the same precision, that a moved date can be. */
function shiftDate(date: string, days: number): { first: string; last: string } {
  const time = parseCalendarText(date)?.time;
  if (!time || !(time.form in LENGTH)) return { first: date, last: date };
  const length = LENGTH[time.form as keyof typeof LENGTH];
  const write = (at: number) =>
    new Date(at + days * DAY_MS).toISOString().slice(0, length) + date.slice(length);
  const first = write(time.start);
  const isWide = time.form === 'year' || time.form === 'month';
  // An instant lasts a minute, so the end of 23:59:07 lies in the next day: it is one date all the same.
  return { first, last: isWide ? write(time.end - 1) : first };
}
