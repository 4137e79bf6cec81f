import { parseCalendarText } from '../domain/calendarText';
import { DAY_MS } from '../domain/caseTime';
import type { TimeAxis } from '../domain/timeAxis';
import { formatDate } from '../words/formatDate';
import type { GoToWords } from '../words/enGoTo';
import type { TimeDomain } from './viewState';

/** A stretch of the axis that was meant, or words that say why it cannot be told. */
export type GoTo = { readonly place: TimeDomain } | { readonly problem: string };

interface Reading {
  readonly axis: TimeAxis;
  readonly mode: 'days' | 'dates';
  readonly locale: string;
  readonly say: GoToWords;
}

/**
 * Reads a day or a date as people type it: "12", "+12", "−3", "day 12", "2019-05-12 08:30",
 * "2019/5/12", "12 May 2019", "May 12, 2019", "2019年5月12日". Of "12/05/2019" it is asked which is
 * the month; "13/05/2019" and "05/05/2019" can be one date only.
 */
export function parseGoTo(typed: string, reading: Reading): GoTo {
  const { axis, mode, say } = reading;
  const text = typed.normalize('NFKC').replace(/[−–—]/g, '-').replace(/\s+/g, ' ').trim();
  const named = /^(?:day ?|第 ?)([+-]? ?\d+(?:\.\d+)?) ?天?$/i.exec(text)?.[1];
  const number = named ?? (/^[+-]? ?\d+(?:\.\d+)?$/.test(text) ? text : undefined);
  if (number !== undefined) {
    const isPlain = named === undefined && /^\d/.test(number);
    const isYear = isPlain && /^\d{4}$/.test(number);
    if (isPlain && (mode === 'dates' || !axis.hasDays)) {
      if (isYear && axis.calendar) return readDate(number, typed, reading);
      return { problem: axis.hasDays ? say.dayOrDate(number) : say.noDays };
    }
    if (!axis.hasDays) return { problem: say.noDays };
    const from = axis.zero + Number(number.replace(' ', '')) * DAY_MS;
    return { place: { from, to: from + (number.includes('.') ? 0 : DAY_MS) } };
  }
  return readDate(text, typed, reading);
}

function readDate(text: string, typed: string, reading: Reading): GoTo {
  const { axis, say, locale } = reading;
  const dates = [...new Set(listDates(text))].filter((one) => parseCalendarText(one));
  if (dates.length > 1) {
    const [one = '', other = ''] = dates.map((date) =>
      [date, formatDate(parseCalendarText(date)?.time.start ?? NaN, 'day', locale)].join(' = '),
    );
    return { problem: axis.calendar ? say.either(typed, one, other) : say.noDates };
  }
  const time = parseCalendarText(dates[0] ?? '')?.time;
  if (!time && !hasNoYear(text)) return { problem: say.unknown(typed) };
  if (!axis.calendar) return { problem: say.noDates };
  if (!time) return { problem: say.noYear(typed) };
  const { origin } = axis.calendar;
  return { place: { from: time.start - origin, to: time.end - origin } };
}

/** Every date that a text may mean, as the case file writes dates. */
function listDates(text: string): string[] {
  const [, date = text, clock = ''] = /^(.*?)(?:[ T](\d\d?:\d\d(?::\d\d)?))?$/.exec(text) ?? [];
  const time = clock === '' ? '' : `T${clock.padStart(clock.length < 6 ? 5 : 8, '0')}`;
  const write = (year = '', month?: string, day?: string) =>
    [year, month, day]
      .filter((part) => part !== undefined)
      .map((part) => part.padStart(2, '0'))
      .join('-') + time;
  const first = /^(\d{4})(?:[-/.年] ?(\d\d?)(?:[-/.月] ?(\d\d?)日?|月)?|年)?$/.exec(date);
  if (first) return [write(first[1], first[2], first[3])];
  const numbers = /^(\d\d?)[-/. ](\d\d?)[-/. ](\d{4})$/.exec(date);
  if (numbers) {
    const [, one, other, year] = numbers;
    return [write(year, other, one), write(year, one, other)];
  }
  const word = /\p{L}{3,}/u.exec(date)?.[0];
  const month = word === undefined ? undefined : monthNamed(word);
  if (month === undefined) return [];
  const rest = date.replace(word ?? '', ' ').replace(/(\d)(?:st|nd|rd|th)\b/i, '$1');
  const [a, b, ...more] = rest.split(/[\s,.-]+/).filter((part) => part !== '');
  const year = [a, b].find((part) => /^\d{4}$/.test(part ?? ''));
  const day = [a, b].find((part) => /^\d\d?$/.test(part ?? ''));
  if (more.length > 0 || year === undefined || (b !== undefined && day === undefined)) return [];
  return [write(year, String(month), day)];
}

/** A month by its English name or at least its first three letters, from 1. */
function monthNamed(word: string): number | undefined {
  const start = word.toLowerCase();
  const names = Array.from({ length: 12 }, (_, n) =>
    formatDate(Date.UTC(2000, n, 1), 'month', 'en').toLowerCase(),
  );
  const place = names.findIndex(
    (name) => name.startsWith(start) || (start === 'sept' && name.startsWith('sep')),
  );
  return place < 0 ? undefined : place + 1;
}

function hasNoYear(text: string): boolean {
  const word = /\p{L}{3,}/u.exec(text)?.[0];
  const isNamed = word !== undefined && monthNamed(word) !== undefined;
  return !/\d{4}/.test(text) && (isNamed || /^\d\d?[-/.月] ?\d\d?日?$/.test(text));
}
