import { describe, expect, it } from 'vitest';
import {
  formatClock,
  formatDate,
  formatDateTick,
  formatDayAndMonth,
  formatMonthTick,
} from '../../src/words/formatDate';

const at = Date.UTC(2018, 4, 2, 0, 5);

describe('a date', () => {
  it.each([
    ['year', '2018'],
    ['month', 'May 2018'],
    ['day', '2 May 2018'],
    ['minute', '2 May 2018 at 00:05'],
  ] as const)('told to the %s is "%s"', (grain, text) => {
    expect(formatDate(at, grain, 'en-GB')).toBe(text);
  });

  it('is short on an axis', () => {
    expect([
      formatDayAndMonth(at, 'en-GB'),
      formatDateTick(at, 'en-GB'),
      formatMonthTick(at, 'en-GB'),
      formatClock(at, 'en-GB'),
    ]).toEqual(['2 May', '2 May', 'May 2018', '00:05']);
  });

  it('at midnight is 00:00 and not 24:00', () => {
    expect(formatClock(0, 'en-GB')).toBe('00:00');
  });

  it('is told in the language asked for, and a later one changes nothing', () => {
    expect(formatDate(at, 'month', 'de-DE')).toBe('Mai 2018');
    expect(formatDate(at, 'month', 'en-GB')).toBe('May 2018');
  });

  it('of the year 202 is of the year 202', () => {
    const early = new Date(0).setUTCFullYear(202, 4, 12);
    expect(formatDate(early, 'day', 'en-GB')).toBe('12 May 202');
  });
});
