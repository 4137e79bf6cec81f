import { addMonths, addYears } from 'date-fns';
import { utc } from '@date-fns/utc';
import { type CaseTime, DAY_MS, MINUTE_MS } from './caseTime';

const PATTERN =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}))?(Z|[+-](?:0\d|1[0-4]):[0-5]\d)?)?)?)?(~)?$/;

/** A calendar time that was read, with the offset that was printed beside it, if one was. */
export interface ReadCalendarTime {
  readonly time: CaseTime;
  readonly offset?: string;
}

/**
 * Reads `2018`, `2018-05`, `2018-05-12`, `2018-05-12T08:30[:00][+08:00]`, each with a final `~` for
 * "about". The wall clock is kept as printed and read as if it were UTC; an offset is handed back
 * beside it and never applied. Written by hand because `Date` and `parseISO` roll 30 February over
 * into March, accept week dates, or read in the reader's zone.
 *
 * @returns undefined for anything else, impossible days and hours included
 */
export function parseCalendarText(text: string): ReadCalendarTime | undefined {
  const match = PATTERN.exec(text);
  if (!match) return undefined;
  const [, year, month, day, hour, minute, second, offset, about] = match;
  const start = wallClock(year, month, day, hour, minute, second);
  if (start === undefined) return undefined;
  const form = hour ? 'instant' : day ? 'day' : month ? 'month' : 'year';
  const time: CaseTime = {
    clock: 'calendar',
    form,
    start,
    end: endOf(start, form),
    resolution: form === 'instant' ? MINUTE_MS : DAY_MS,
    aboutStart: about !== undefined,
    aboutEnd: about !== undefined,
  };
  return offset === undefined ? { time } : { time, offset };
}

function endOf(start: number, form: 'instant' | 'day' | 'month' | 'year'): number {
  if (form === 'instant') return start + MINUTE_MS;
  if (form === 'day') return start + DAY_MS;
  if (form === 'month') return addMonths(start, 1, { in: utc }).getTime();
  return addYears(start, 1, { in: utc }).getTime();
}

function wallClock(
  year = '',
  month = '01',
  day = '01',
  hour = '00',
  minute = '00',
  second = '00',
): number | undefined {
  const numbers = [year, month, day, hour, minute, second].map(Number);
  const date = new Date(0);
  date.setUTCFullYear(numbers[0] ?? 0, (numbers[1] ?? 1) - 1, numbers[2] ?? 1);
  date.setUTCHours(numbers[3] ?? 0, numbers[4] ?? 0, numbers[5] ?? 0);
  const written = `${year}-${month}-${day}T${hour}:${minute}:${second}`;
  return date.toISOString().startsWith(written) ? date.getTime() : undefined;
}
