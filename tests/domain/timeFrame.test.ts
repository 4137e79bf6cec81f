import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCalendarText } from '../../src/domain/calendarText';
import { type CaseTime, DAY_MS, dayBetween, dayTime, openTime } from '../../src/domain/caseTime';
import {
  deriveTimeFrame,
  isExact,
  spanFromAnchor,
  spanOnCalendar,
  type TimeFrame,
} from '../../src/domain/timeFrame';

const date = (text: string): CaseTime => parseCalendarText(text)!.time;
const DAY_ZERO = Date.UTC(2018, 9, 10);

/** Times on either clock, from a minute to months wide. */
const arbitraryTime = fc
  .record({
    clock: fc.constantFrom('anchor' as const, 'calendar' as const),
    start: fc.integer({ min: -40_000, max: 40_000 }),
    days: fc.integer({ min: 1, max: 200 }),
  })
  .map(({ clock, start, days }) => ({
    ...dayBetween(start, start + days - 1),
    clock,
  }));

const arbitraryFrame: fc.Arbitrary<TimeFrame> = fc
  .record({
    earliest: fc.integer({ min: 10_000, max: 20_000 }),
    days: fc.integer({ min: 0, max: 400 }),
    about: fc.boolean(),
  })
  .map(({ earliest, days, about }) => ({
    dayZero: { earliest: earliest * DAY_MS, latest: (earliest + days) * DAY_MS, about },
  }));

describe('the moments at which day 0 can begin', () => {
  it.each([
    ['a day', date('2018-10-10'), '2018-10-10', '2018-10-10'],
    ['a minute, at the midnight before it', date('2018-10-10T14:30'), '2018-10-10', '2018-10-10'],
    ['the last minute of a day', date('2018-10-10T23:59'), '2018-10-10', '2018-10-10'],
    ['a month', date('2018-05'), '2018-05-01', '2018-05-31'],
    ['a window', openTime(date('2018-05'), date('2018-10-20~')), '2018-05-01', '2018-10-20'],
  ])('are known from %s', (_, time, earliest, latest) => {
    expect(deriveTimeFrame(time).dayZero).toMatchObject({
      earliest: date(earliest).start,
      latest: date(latest).start,
    });
  });

  it('are about where either end of the anchor is', () => {
    const isAbout = (after: string, before: string) =>
      deriveTimeFrame(openTime(date(after), date(before))).dayZero!.about;
    expect(isAbout('2018-05', '2018-10-20')).toBe(false);
    expect(isAbout('2018-05', '2018-10-20~')).toBe(true);
    expect(isAbout('2018-05~', '2018-10-20')).toBe(true);
  });

  it('are not known where the anchor says nothing of the calendar', () => {
    expect(deriveTimeFrame(undefined)).toEqual({});
    expect(deriveTimeFrame(dayTime(0))).toEqual({});
  });

  it('are open where only one end is known', () => {
    const after = deriveTimeFrame(openTime(date('2018-05'), undefined));
    expect(after.dayZero).toMatchObject({ earliest: Date.UTC(2018, 4, 1), latest: Infinity });
    const before = deriveTimeFrame(openTime(undefined, date('2018-05-01')));
    expect(before.dayZero).toMatchObject({ earliest: -Infinity, latest: Date.UTC(2018, 4, 1) });
  });

  it.each([
    ['2018-10-10', true],
    ['2018-10-10T14:30', true],
    ['2018-10-10~', false],
    ['2018-10', false],
  ])('are exact for %s: %s', (text, expected) => {
    expect(isExact(deriveTimeFrame(date(text)))).toBe(expected);
  });
});

describe('crossing from one clock to the other', () => {
  const exact = deriveTimeFrame(date('2018-10-10'));
  const may = deriveTimeFrame(date('2018-05'));

  it('widens nothing where day 0 is known', () => {
    expect(spanOnCalendar(dayTime(3), exact)).toEqual({
      start: DAY_ZERO + 3 * DAY_MS,
      end: DAY_ZERO + 4 * DAY_MS,
    });
    expect(spanFromAnchor(date('2018-10-13'), exact)).toEqual({
      start: 3 * DAY_MS,
      end: 4 * DAY_MS,
    });
  });

  it('widens a day to the whole of what day 0 can be', () => {
    expect(spanOnCalendar(dayTime(3), may)).toEqual({
      start: Date.UTC(2018, 4, 4),
      end: Date.UTC(2018, 5, 4),
    });
    expect(spanFromAnchor(date('2018-06-01'), may)).toEqual({
      start: 1 * DAY_MS,
      end: 32 * DAY_MS,
    });
  });

  it('does not happen where nothing is known of day 0', () => {
    expect(spanOnCalendar(dayTime(0), {})).toBeUndefined();
    expect(spanFromAnchor(date('2018-05-12'), {})).toBeUndefined();
  });

  it('leaves an open end open', () => {
    const after = openTime(date('2018-05'), undefined);
    expect(spanFromAnchor(after, exact)!.end).toBe(Infinity);
    const before = openTime(undefined, dayTime(0));
    expect(spanOnCalendar(before, may)!.start).toBe(-Infinity);
  });

  it('never widens a time that stays on its own clock', () => {
    fc.assert(
      fc.property(arbitraryTime, arbitraryFrame, (time, frame) => {
        const stay = time.clock === 'anchor' ? spanFromAnchor : spanOnCalendar;
        const own = { start: time.start, end: time.end };
        expect(stay(time, frame)).toEqual(own);
        expect(stay(time, {})).toEqual(own);
      }),
    );
  });

  it('widens what crosses by just what is not known of day 0', () => {
    fc.assert(
      fc.property(arbitraryTime, arbitraryFrame, (time, frame) => {
        const cross = time.clock === 'anchor' ? spanOnCalendar : spanFromAnchor;
        const { start, end } = cross(time, frame)!;
        const { earliest, latest } = frame.dayZero!;
        expect(end - start).toBe(time.end - time.start + (latest - earliest));
      }),
    );
  });

  it('loses no moment, whenever day 0 was', () => {
    fc.assert(
      fc.property(arbitraryTime, arbitraryFrame, fc.nat(), fc.nat(), (time, frame, a, b) => {
        const { earliest, latest } = frame.dayZero!;
        const dayZero = earliest + (a % ((latest - earliest) / DAY_MS + 1)) * DAY_MS;
        const moment = time.start + (b % (time.end - time.start));
        const isInDays = time.clock === 'anchor';
        const { start, end } = (isInDays ? spanOnCalendar : spanFromAnchor)(time, frame)!;
        const crossed = isInDays ? moment + dayZero : moment - dayZero;
        expect(start <= crossed && crossed < end).toBe(true);
      }),
    );
  });
});
