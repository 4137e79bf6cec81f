import { parseCalendarText } from '../../domain/calendarText';
import { monthNamed } from './monthNames';
import { parsePlainDate } from '../plainDate';
import { parseClock } from './parseClock';
import type { DateOrder } from './tableMapping';

interface Ambiguity {
  readonly dayFirst: string;
  readonly monthFirst: string;
}

export type ReadDate =
  | {
      readonly kind: 'date';
      /** As a case file has it. */
      readonly date: string;
      /** The order this date shows that its column uses. */
      readonly shows?: DateOrder;
      /** What it is either way, where the order it was read in is that of the mapping. */
      readonly ifOtherOrder?: Ambiguity;
      readonly isSerial?: boolean;
    }
  /** 03/04/2020 before the order is known: what it is either way. */
  | ({ readonly kind: 'ambiguous' } & Ambiguity)
  | { readonly kind: 'noSuchDay' | 'noSuchMonth' | 'noSuchTime' | 'twoDigitYear' | 'notDate' };

type Parts = Readonly<Record<string, string | undefined>>;

const PATTERNS = [
  /^(?<y>\d{4})(?<m>\d{2})(?<d>\d{2})(?:(?<clock>\d{4}(?:\d{2})?))?(?!\d)/,
  /^(?<y>\d{4})(?:(?<mark>[-/.])(?<m>\d{1,2})(?:\k<mark>(?<d>\d{1,2}))?)?(?![\d年])/,
  /^(?<y>\d{4})年(?: ?(?<m>\d{1,2})月(?: ?(?<d>\d{1,2})[日号])?)?/,
  /^(?<d>\d{1,2})\. ?(?<m>\d{1,2})\. ?(?<y>\d{4})(?!\d)/,
  /^(?<a>\d{1,2})(?<mark>[/-])(?<b>\d{1,2})\k<mark>(?<y>\d{4})(?!\d)/,
  /^(?<m>\d{1,2})[/.](?<y>\d{4})(?!\d)/,
  /^(?<d>\d{1,2})(?:st|nd|rd|th|er|\.)?[ -]?(?<name>\p{L}{3,9})\.?,?[ -]?(?<y>\d{4})(?!\d)/u,
  /^(?<name>\p{L}{3,9})\.? (?<d>\d{1,2})(?:st|nd|rd|th)?,? (?<y>\d{4})(?!\d)/u,
  /^(?<name>\p{L}{3,9})\.?[ -](?<y>\d{4})(?!\d)/u,
];
const TWO_DIGIT_YEAR = /^\d{1,2}([./-])\d{1,2}\1\d{2}(?!\d)/;
const ABOUT = /^(?:~|≈|about |approx\.? |circa |ca\. ?|c\. ?|um |vers |约)\s*|\s*~$/i;

/** Days since 1899-12-30 that spreadsheets count dates by: October 1954 to January 2119. */
const SERIAL = /^[2-7]\d{4}$/;

/**
 * A date as it stands in a table, read strictly by ourselves: nothing rolls over, no zone is
 * applied, and what is known to the month or year only stays so.
 *
 * @param text a plain cell
 * @param order of the parts of 03/04/2020; dots always stand between day, month and year
 * @example parseDate('04.03.2020 08:30') // { kind: 'date', date: '2020-03-04T08:30' }
 */
export function parseDate(text: string, order?: DateOrder): ReadDate {
  const plain = text[10] === ' ' ? text.replace(' ', 'T') : text;
  // Most tables of a million rows: nothing of the rest would change it.
  if (parsePlainDate(plain) !== undefined) return { kind: 'date', date: plain };
  if (SERIAL.test(text)) return readSerial(Number(text));
  const about = ABOUT.test(text) ? '~' : '';
  const bare = about ? text.replace(ABOUT, '').replace(ABOUT, '') : text;
  for (const pattern of PATTERNS) {
    const match = pattern.exec(bare);
    if (!match?.groups) continue;
    const rest = bare.slice(match[0].length).replace(/^(?:T|,? +)/, '');
    return readParts(match.groups, match.groups.clock ?? '', rest, about, order);
  }
  return { kind: TWO_DIGIT_YEAR.test(bare) ? 'twoDigitYear' : 'notDate' };
}

function readParts(
  { y = '', m, d, name, a, b }: Parts,
  compactClock: string,
  rest: string,
  about: string,
  order: DateOrder | undefined,
): ReadDate {
  const clockText = compactClock + rest;
  const clock = clockText === '' ? '' : parseClock(clockText);
  const month = name === undefined ? m : monthText(name);
  if (name !== undefined && month === undefined) return { kind: 'notDate' };
  if (clock === undefined) return { kind: /^\d/.test(clockText) ? 'noSuchTime' : 'notDate' };
  if (a === undefined || b === undefined) return dateOf(y, month, d, clock, about);
  const dayFirst = dateOf(y, b, a, clock, about);
  const monthFirst = dateOf(y, a, b, clock, about);
  if (Number(a) === Number(b) || monthFirst.kind !== 'date') return showing(dayFirst, 'DMY', a, b);
  if (dayFirst.kind !== 'date') return showing(monthFirst, 'MDY', a, b);
  const either = { dayFirst: dayFirst.date, monthFirst: monthFirst.date };
  if (order === 'DMY') return { ...dayFirst, ifOtherOrder: either };
  if (order === 'MDY') return { ...monthFirst, ifOtherOrder: either };
  return { kind: 'ambiguous', ...either };
}

function monthText(name: string): string | undefined {
  const month = monthNamed(name);
  return month === undefined ? undefined : String(month);
}

/** Only a part over twelve shows the order; 31/04/2020 shows it too, and is no day. */
function showing(read: ReadDate, shows: DateOrder, a: string, b: string): ReadDate {
  const isShown = read.kind === 'date' && (Number(a) > 12 || Number(b) > 12);
  return isShown ? { ...read, shows } : read;
}

function dateOf(
  year: string,
  month: string | undefined,
  day: string | undefined,
  clock: string,
  about: string,
): ReadDate {
  const two = (part: string) => `-${part.padStart(2, '0')}`;
  const date = `${year}${month ? two(month) : ''}${day ? two(day) : ''}`;
  if (month !== undefined && (Number(month) < 1 || Number(month) > 12)) {
    return { kind: 'noSuchMonth' };
  }
  if (!parseCalendarText(date)) return { kind: 'noSuchDay' };
  if (clock !== '' && day === undefined) return { kind: 'notDate' };
  const whole = `${date}${clock === '' ? '' : `T${clock}`}${about}`;
  return parseCalendarText(whole) ? { kind: 'date', date: whole } : { kind: 'noSuchTime' };
}

function readSerial(days: number): ReadDate {
  const date = new Date(Date.UTC(1899, 11, 30 + days)).toISOString().slice(0, 10);
  return { kind: 'date', date, isSerial: true };
}
