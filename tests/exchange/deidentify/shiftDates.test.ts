import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { parseCalendarText } from '../../../src/domain/calendarText';
import { DAY_MS } from '../../../src/domain/caseTime';
import type { CaseFile, TimeInFile } from '../../../src/exchange/caseFile';
import { calendarDatesOf } from '../../../src/exchange/deidentify/calendarDates';
import { drawShift } from '../../../src/exchange/deidentify/drawShift';
import { shiftDates } from '../../../src/exchange/deidentify/shiftDates';
import { arbitraryFile, dateText } from '../arbitraryFile';
import { caseIn, eventInFile, fileOf } from '../fileOf';

const shift = fc.integer({ min: -365, max: 365 }).filter((days) => days !== 0);

/** What becomes of the time of an event. */
function shiftedTime(time: unknown, days: number): TimeInFile | undefined {
  const file = fileOf({ events: [eventInFile('surgery', { day: 0 }), eventInFile('scan', time)] });
  return shiftDates(file as CaseFile, days).events[1]?.time;
}

afterEach(() => vi.restoreAllMocks());

describe('a date that is moved by days', () => {
  it.each([
    ['2018-05-12', 10, { date: '2018-05-22' }],
    ['2018-05-12~', -12, { date: '2018-04-30~' }],
    ['2018-12-31T23:59', 1, { date: '2019-01-01T23:59' }],
    ['2020-02-28T08:30:15+08:00', 1, { date: '2020-02-29T08:30:15+08:00' }],
    ['2018-03-25T02:30Z', -365, { date: '2017-03-25T02:30Z' }],
    ['2018-05-12T00:00~', 1, { date: '2018-05-13T00:00~' }],
    ['2018-05', 10, { after: { date: '2018-05' }, before: { date: '2018-06' } }],
    ['2018-05~', -1, { after: { date: '2018-04~' }, before: { date: '2018-05~' } }],
    ['2018-02', 31, { date: '2018-03' }],
    ['2018', 1, { after: { date: '2018' }, before: { date: '2019' } }],
    ['2018', -365, { date: '2017' }],
  ])('%s by %i', (date, days, expected) => {
    expect(shiftedTime({ date }, days)).toEqual(expected);
  });

  it('keeps its words, its basis and what else stands beside it', () => {
    const more = { text: 'on admission', basis: 'derived', 'x-a': 1 };
    expect(shiftedTime({ date: '2018-05', ...more }, 10)).toEqual({
      after: { date: '2018-05' },
      before: { date: '2018-06' },
      ...more,
    });
  });

  it('stays one date in the last seconds of a day', () => {
    expect(shiftedTime({ date: '1990-01-01T23:59:07' }, -1)).toEqual({
      date: '1989-12-31T23:59:07',
    });
  });

  it('is a bound that becomes wider, never narrower', () => {
    const time = { after: { date: '2018-05' }, before: { date: '2018', text: 'that year' } };
    expect(shiftedTime(time, 10)).toEqual({
      after: { date: '2018-05' },
      before: { date: '2019', text: 'that year' },
    });
  });

  it('is moved in periods, either/or times, brackets, windows, day 0 and its calendar', () => {
    const date = (day: string) => ({ date: `2018-05-${day}` });
    const file = fileOf({
      anchor: { event: 'surgery', time: date('03'), illustrativeDate: '2018-05-04' },
      events: [
        eventInFile('surgery', { day: 0 }),
        eventInFile('stay', undefined, { period: { start: date('05'), end: date('06') } }),
        eventInFile('scan', { oneOf: [date('07'), { before: date('08') }] }),
      ],
      words: [{ text: 'low', period: { end: date('09') }, basis: 'reported' }],
      presets: [{ id: 'all', title: 'All', from: date('10'), to: { date: '2018-05' } }],
    });
    const moved = shiftDates(file as CaseFile, 20);
    const dates = JSON.stringify(moved).match(/2018-\d\d(-\d\d)?/g);
    expect(dates).toEqual([
      ...['2018-05-23', '2018-05-24', '2018-05-25', '2018-05-26', '2018-05-27', '2018-05-28'],
      ...['2018-05-29', '2018-05-30', '2018-06'],
    ]);
  });

  it('holds what it held before, moved, and no more days than its months or years have', () => {
    fc.assert(
      fc.property(dateText, shift, (date, days) => {
        const before = parseCalendarText(date)!.time;
        const moved = caseIn(
          shiftDates(
            fileOf({ anchor: { event: 'a' }, events: [eventInFile('a', { date })] }) as CaseFile,
            days,
          ),
        ).events[0]!.time!;
        expect(moved.start).toBeLessThanOrEqual(before.start + days * DAY_MS);
        expect(moved.end).toBeGreaterThanOrEqual(before.end + days * DAY_MS);
        expect([moved.aboutStart, moved.aboutEnd]).toEqual([before.aboutStart, before.aboutEnd]);
        const isExact = before.form === 'day' || before.form === 'instant';
        if (isExact) expect(moved.end - moved.start).toBe(before.end - before.start);
        else expect(moved.end - moved.start).toBeLessThanOrEqual(2 * 366 * DAY_MS);
      }),
    );
  });

  it('never says to the day what was known to a month or a year', () => {
    const precisionOf = (file: CaseFile) =>
      new Set(calendarDatesOf(file).map(({ time }) => time.form));
    fc.assert(
      fc.property(arbitraryFile, shift, (file, days) => {
        expect(precisionOf(shiftDates(file, days))).toEqual(precisionOf(file));
      }),
    );
  });

  it('leaves times in days alone, and the file it came from', () => {
    const file = fileOf() as CaseFile;
    expect(shiftDates(file, 100)).toEqual(fileOf());
  });
});

describe('the random number of days', () => {
  it('is whole, never 0, and within a year to either side', () => {
    const drawn = Array.from({ length: 20_000 }, drawShift);
    expect(drawn.every((days) => Number.isInteger(days) && days !== 0)).toBe(true);
    expect([Math.min(...drawn), Math.max(...drawn)]).toEqual([-365, 365]);
    expect(new Set(drawn).size).toBe(730);
  });

  it.each([
    [0, -365],
    [364, -1],
    [365, 1],
    [729, 365],
    [730, -365],
  ])('is made of what the browser draws: %i is %i', (drawn, days) => {
    vi.spyOn(crypto, 'getRandomValues').mockImplementation(<T>(array: T) => {
      (array as Uint32Array)[0] = drawn;
      return array;
    });
    expect(drawShift()).toBe(days);
  });

  it('draws again where the last, shorter round would favour some', () => {
    const answers = [2 ** 32 - 1, 365];
    vi.spyOn(crypto, 'getRandomValues').mockImplementation(<T>(array: T) => {
      (array as Uint32Array)[0] = answers.shift()!;
      return array;
    });
    expect(drawShift()).toBe(1);
  });
});
