import { describe, expect, it } from 'vitest';
import { parseCalendarText } from '../../src/domain/calendarText';
import {
  type CaseTime,
  compareSpans,
  DAY_MS,
  dayBetween,
  dayTime,
  drawnSpan,
  eitherTime,
  HOUR_MS,
  isKnownToTheDay,
  MINUTE_MS,
  openTime,
} from '../../src/domain/caseTime';

const date = (text: string): CaseTime => parseCalendarText(text)!.time;
const days = (count: number) => count * DAY_MS;
const boundsInDays = ({ start, end }: CaseTime) => [start / DAY_MS, end / DAY_MS];

describe('a day from day 0', () => {
  it.each([-126, -1, 0, 1, 3, 365])('is the half-open day %i', (day) => {
    expect(dayTime(day)).toMatchObject({
      clock: 'anchor',
      form: 'day',
      start: days(day),
      end: days(day + 1),
    });
  });

  it('leaves no moment between two days and shares none with the next', () => {
    expect(dayTime(3).end).toBe(dayTime(4).start);
  });

  it('is known to the minute where it is a fraction', () => {
    const noon = dayTime(3.5);
    expect(noon).toMatchObject({ form: 'instant', start: days(3) + 12 * HOUR_MS });
    expect(noon.end - noon.start).toBe(MINUTE_MS);
  });

  it('puts a fraction that is no whole minute on the nearest one', () => {
    expect(dayTime(1 / 7).start % MINUTE_MS).toBe(0);
    expect(Math.abs(dayTime(1 / 7).start - days(1) / 7)).toBeLessThanOrEqual(MINUTE_MS / 2);
  });
});

describe('a moment somewhere between two days', () => {
  it('includes both days whole', () => {
    expect(boundsInDays(dayBetween(40, 58))).toEqual([40, 59]);
  });

  it('is one day where both are the same', () => {
    expect(boundsInDays(dayBetween(4, 4))).toEqual([4, 5]);
  });

  it('ends where a fraction ends, and not a day later', () => {
    expect(dayBetween(3, 4.5).end).toBe(dayTime(4.5).end);
    expect(dayBetween(3.5, 5).end).toBe(dayTime(5).end);
  });

  it('has no moment in it where the days run backwards', () => {
    expect(dayBetween(5, 4).end).toBeLessThanOrEqual(dayBetween(5, 4).start);
    expect(dayBetween(5, 4.5).end).toBeLessThan(dayBetween(5, 4.5).start);
  });
});

describe('a moment after or before others', () => {
  it('is open where nothing is said', () => {
    expect(openTime(dayTime(3), undefined)).toMatchObject({ start: days(3), end: Infinity });
    expect(openTime(undefined, dayTime(3))).toMatchObject({ start: -Infinity, end: days(4) });
  });

  it('is about only at an end whose moment is about', () => {
    const [plain, about] = [{ aboutStart: false, aboutEnd: false }, date('2018-05~')];
    expect(openTime(dayTime(3), undefined)).toMatchObject(plain);
    expect(openTime(undefined, dayTime(3))).toMatchObject(plain);
    expect(openTime(about, undefined)).toMatchObject({ ...plain, aboutStart: true });
    expect(openTime(undefined, about)).toMatchObject({ ...plain, aboutEnd: true });
  });

  it('reaches from the start of the one to the end of the other', () => {
    const time = openTime(date('2018-05'), date('2018-10-20~'));
    expect(time).toMatchObject({
      clock: 'calendar',
      start: Date.UTC(2018, 4, 1),
      end: Date.UTC(2018, 9, 21),
      aboutStart: false,
      aboutEnd: true,
    });
  });
});

describe('one of two moments', () => {
  it('keeps both as they are, in the order of the file, and nothing in between', () => {
    const [one, other] = [dayTime(84), dayTime(5)];
    const time = eitherTime(one, other);
    expect(time.alternatives).toEqual([one, other]);
    expect(boundsInDays(time)).toEqual([5, 85]);
  });

  it('is about at the end whose moment is about', () => {
    const time = eitherTime(date('2018-05-12'), date('2018-06-01~'));
    expect(time).toMatchObject({ aboutStart: false, aboutEnd: true });
  });
});

describe('what is drawn', () => {
  it.each([
    ['a day at its tick', dayTime(3), [3, 3]],
    ['day 0 at its tick', dayTime(0), [0, 0]],
    ['a minute at its tick', dayTime(3.5), [3.5, 3.5]],
    ['a stretch of days from the first tick to the last', dayBetween(40, 58), [40, 58]],
    ['an open time as far as it goes', openTime(dayTime(3), undefined), [3, Infinity]],
  ] as const)('is %s', (_, time, expected) => {
    const { from, to } = drawnSpan(time);
    expect([from / DAY_MS, to / DAY_MS]).toEqual(expected);
  });

  it.each([
    ['2018', '2018-01-01', '2018-12-31'],
    ['2018-05', '2018-05-01', '2018-05-31'],
    ['2020-02', '2020-02-01', '2020-02-29'],
  ])('is %s from %s to %s', (text, first, last) => {
    const span = drawnSpan(date(text));
    expect(span).toEqual({ from: date(first).start, to: date(last).start });
  });
});

describe('knowing the day', () => {
  it.each([
    [dayTime(0), true],
    [dayTime(0.25), true],
    [date('2018-05-12'), true],
    [date('2018-05-12~'), false],
    [date('2018-05'), false],
    [dayBetween(3, 4), false],
    [openTime(dayTime(3), undefined), false],
    [eitherTime(dayTime(3), dayTime(5)), false],
  ])('is told of a time: case %#', (time, expected) => {
    expect(isKnownToTheDay(time)).toBe(expected);
  });
});

describe('the order of times', () => {
  it('goes by the earliest bound, then by the latest', () => {
    const times = [dayTime(5), dayBetween(3, 9), dayTime(3), openTime(undefined, dayTime(9))];
    const sorted = [...times].sort(compareSpans);
    expect(sorted.map(boundsInDays)).toEqual([
      [-Infinity, 10],
      [3, 4],
      [3, 10],
      [5, 6],
    ]);
  });

  it('leaves equal times in the order they came in', () => {
    const twins = ['first', 'second', 'third'].map((text) => ({ ...dayTime(0), text }));
    expect([...twins].sort(compareSpans).map((time) => time.text)).toEqual([
      'first',
      'second',
      'third',
    ]);
  });
});
