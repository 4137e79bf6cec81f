import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCalendarText } from '../../src/domain/calendarText';
import { DAY_MS, MINUTE_MS } from '../../src/domain/caseTime';

const read = (text: string) => {
  const time = parseCalendarText(text)?.time;
  return time && [new Date(time.start).toISOString(), new Date(time.end).toISOString()];
};

describe('a calendar text', () => {
  it.each([
    ['2018', '2018-01-01T00:00', '2019-01-01T00:00', 'year'],
    ['2018-05', '2018-05-01T00:00', '2018-06-01T00:00', 'month'],
    ['2018-12', '2018-12-01T00:00', '2019-01-01T00:00', 'month'],
    ['2020-02', '2020-02-01T00:00', '2020-03-01T00:00', 'month'],
    ['2018-05-12', '2018-05-12T00:00', '2018-05-13T00:00', 'day'],
    ['2020-02-29', '2020-02-29T00:00', '2020-03-01T00:00', 'day'],
    ['2018-05-12T08:30', '2018-05-12T08:30', '2018-05-12T08:31', 'instant'],
    ['2018-05-12T23:59', '2018-05-12T23:59', '2018-05-13T00:00', 'instant'],
  ])('%s lasts from %s to before %s', (text, start, end, form) => {
    expect(read(text)).toEqual([`${start}:00.000Z`, `${end}:00.000Z`]);
    expect(parseCalendarText(text)!.time.form).toBe(form);
  });

  it('keeps its seconds', () => {
    expect(read('2018-05-12T08:30:45')![0]).toBe('2018-05-12T08:30:45.000Z');
  });

  it.each([
    ['2018', DAY_MS],
    ['2018-05-12', DAY_MS],
    ['2018-05-12T08:30', MINUTE_MS],
  ])('%s is told in steps of %i ms', (text, resolution) => {
    expect(parseCalendarText(text)!.time.resolution).toBe(resolution);
  });

  it.each(['2014~', '2018-05~', '2018-05-12~', '2018-05-12T08:30~'])('%s is about', (text) => {
    const about = parseCalendarText(text)!.time;
    const exact = parseCalendarText(text.slice(0, -1))!.time;
    expect(about).toEqual({ ...exact, aboutStart: true, aboutEnd: true });
    expect(exact).toMatchObject({ aboutStart: false, aboutEnd: false });
  });

  it('reads the year 0202 as 202 and not as another century', () => {
    expect(read('0202-05-12')).toEqual(['0202-05-12T00:00:00.000Z', '0202-05-13T00:00:00.000Z']);
    expect(read('0020-02-29')![0]).toBe('0020-02-29T00:00:00.000Z');
  });

  it.each(['2220', '9999-12-31', '1800-01-01'])('reads %s, however far away', (text) => {
    expect(read(text)).toBeDefined();
  });
});

describe('a wall clock with an offset', () => {
  it.each([
    ['2020-05-01T23:30:00-08:00', '-08:00', '2020-05-01T23:30'],
    ['2020-05-01T00:30+08:00', '+08:00', '2020-05-01T00:30'],
    ['2020-05-01T12:00Z', 'Z', '2020-05-01T12:00'],
    ['2020-05-01T12:00+05:45~', '+05:45', '2020-05-01T12:00'],
  ])('%s is kept as printed, and %s stands beside it', (text, offset, wallClock) => {
    expect(parseCalendarText(text)!.offset).toBe(offset);
    expect(read(text)![0]).toBe(`${wallClock}:00.000Z`);
  });

  it('has no offset where none was printed', () => {
    expect(parseCalendarText('2025-01-31T10:26:00')).not.toHaveProperty('offset');
  });

  it.each(['+24:00', '-15:00', '+05:60', '+5:30', '+0530'])(
    'does not have the offset %s',
    (text) => {
      expect(parseCalendarText(`2020-05-01T12:00${text}`)).toBeUndefined();
    },
  );
});

describe('what is no calendar text', () => {
  it.each([
    ['a day that does not exist', '2020-02-30'],
    ['the leap day of another year', '2019-02-29'],
    ['the leap day of 1900', '1900-02-29'],
    ['31 April', '2020-04-31'],
    ['a 13th month', '2020-13-01'],
    ['a 13th month without a day', '2020-13'],
    ['two years', '2020-21'],
    ['month 0', '2020-00'],
    ['day 0 of a month', '2020-05-00'],
    ['hour 24', '2020-05-01T24:00'],
    ['minute 60', '2020-05-01T08:60'],
    ['second 60', '2020-05-01T08:30:60'],
    ['an hour without minutes', '2020-05-01T08'],
    ['an ISO week', '2020-W21-1'],
    ['a day of the year', '2020-121'],
    ['a short month', '2020-5-1'],
    ['slashes', '03/04/2020'],
    ['words', '1 May 2020'],
    ['a short year', '202-05-01'],
    ['a five-digit year', '12020-05-01'],
    ['a year before Christ', '-0044-03-15'],
    ['a space before the hour', '2020-05-01 08:30'],
    ['a space around it', ' 2020-05-01'],
    ['a line after it', '2020-05-01\n'],
    ['two tildes', '2018-05~~'],
    ['a tilde before it', '~2018-05'],
    ['digits of another script', '٢٠٢٠-٠٥-٠١'],
    ['nothing', ''],
  ])('is %s', (_, text) => {
    expect(parseCalendarText(text)).toBeUndefined();
  });
});

describe('every day of the calendar', () => {
  const twoDigits = (number: number) => String(number).padStart(2, '0');

  it('is read exactly where it exists, and never rolled over', () => {
    const part = (max: number) => fc.integer({ min: 0, max });
    fc.assert(
      fc.property(fc.integer({ min: 1800, max: 2200 }), part(14), part(33), (year, month, day) => {
        const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
        const lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
        const exists = day >= 1 && day <= (lengths[month - 1] ?? 0);
        const text = `${year}-${twoDigits(month)}-${twoDigits(day)}`;
        expect(read(text)?.[0]).toBe(exists ? `${text}T00:00:00.000Z` : undefined);
      }),
    );
  });

  it('is as long as every other, and begins where the one before ends', () => {
    fc.assert(
      fc.property(fc.integer({ min: -50_000, max: 80_000 }), (day) => {
        const text = (days: number) => new Date(days * DAY_MS).toISOString().slice(0, 10);
        expect(parseCalendarText(text(day))!.time).toMatchObject({
          start: day * DAY_MS,
          end: parseCalendarText(text(day + 1))!.time.start,
        });
      }),
    );
  });
});
