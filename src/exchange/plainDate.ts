const DAYS_OF_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const DAY_LENGTH = 10;
const MINUTE_LENGTH = 16;
const SECOND_LENGTH = 19;

/**
 * The beginning of the commonest times on the calendar, `2018-05-12` and `2018-05-12T08:30[:00]`,
 * between 1800 and 2099; in ms, as `parseCalendarText` has it. A table can have a million of them, of which a
 * regular expression and a `Date` for each take seconds.
 *
 * @returns undefined for every other text, which says nothing of whether it is a time
 * @example parsePlainDate('1970-01-02') // 86400000
 */
export function parsePlainDate(text: string): number | undefined {
  const { length } = text;
  if (length !== DAY_LENGTH && length !== MINUTE_LENGTH && length !== SECOND_LENGTH) {
    return undefined;
  }
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  if (!(year >= 1800 && year < 2100) || text[4] !== '-' || text[7] !== '-') return undefined;
  if (!(day >= 1 && day <= (DAYS_OF_MONTH[month - 1] ?? 0))) return undefined;
  if (month === 2 && day === 29 && !isLeap(year)) return undefined;
  if (length === DAY_LENGTH) return Date.UTC(year, month - 1, day);
  const hour = twoDigits(text, 11);
  const minute = twoDigits(text, 14);
  if (!(hour < 24 && minute < 60) || text[10] !== 'T' || text[13] !== ':') return undefined;
  const start = Date.UTC(year, month - 1, day, hour, minute);
  if (length === MINUTE_LENGTH) return start;
  const second = twoDigits(text, 17);
  return second < 60 && text[16] === ':' ? start + second * 1000 : undefined;
}

/** True for what `parsePlainDate` reads with a clock, which is known to the minute. */
export function hasClock({ length }: string): boolean {
  return length > DAY_LENGTH;
}

function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens < 10 && ones >= 0 && ones < 10 ? tens * 10 + ones : NaN;
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
