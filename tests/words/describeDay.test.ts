import { describe, expect, it } from 'vitest';
import {
  type CaseTime,
  dayBetween,
  dayTime,
  eitherTime,
  openTime,
} from '../../src/domain/caseTime';
import { dayNumber, describeDay } from '../../src/words/describeTime';
import { en } from '../../src/words/en';
import { axisOf, CALENDAR_ONLY, date } from './axisOf';

const said = (day: number, text: string): CaseTime => ({ ...dayTime(day), text });
const plain = axisOf();

describe('a time in days', () => {
  it.each([
    ['day 0', dayTime(0)],
    ['day +3', dayTime(3)],
    ['day −126', dayTime(-126)],
    ['day +3, 12:00', dayTime(3.5)],
    ['day −1, 18:00', dayTime(-0.25)],
    ['day 0, 00:01', dayTime(1 / 1440)],
    ['somewhere in day +40 to +58', dayBetween(40, 58)],
    ['somewhere in day −12 to 0', dayBetween(-12, 0)],
    ['somewhere in day +3 to +4', dayBetween(3, 4.5)],
    ['day +4', dayBetween(4, 4)],
    ['day −126 or day 0', eitherTime(dayTime(-126), dayTime(0))],
    ['day +5 or day +84', eitherTime(dayTime(5), dayTime(84))],
    ['after day +3', openTime(dayTime(3), undefined)],
    ['before day 0', openTime(undefined, dayTime(0))],
    ['somewhere in day +3 to +9', openTime(dayTime(3), dayTime(9))],
  ])('is said as "%s"', (text, time) => {
    expect(describeDay(time, plain, en)).toBe(text);
  });

  it('keeps the words of the source beside it', () => {
    const time = eitherTime(said(0, 'before incision'), said(0, 'after the operation'));
    expect(describeDay(time, plain, en)).toBe(
      'day 0 (before incision) or day 0 (after the operation)',
    );
  });

  it('is said once where both candidates are said alike', () => {
    expect(describeDay(eitherTime(dayTime(0), dayTime(0)), plain, en)).toBe('day 0');
  });

  it('is a span and no longer "somewhere in" where it ends a period', () => {
    expect(describeDay(dayBetween(40, 58), plain, en, true)).toBe('day +40 to +58');
  });

  it('is counted from another event that is called day 0', () => {
    const axis = axisOf({ zero: dayTime(-8) });
    expect(describeDay(dayTime(0), axis, en)).toBe('day +8');
    expect(describeDay(dayTime(-8), axis, en)).toBe('day 0');
    expect(describeDay(dayTime(-8.5), axis, en)).toBe('day −1, 12:00');
  });

  it.each([
    ['≈ day +3', dayTime(3)],
    ['≈ day +3, 12:00', dayTime(3.5)],
    ['≈ somewhere in day +40 to +58', dayBetween(40, 58)],
    ['after ≈ day +3', openTime(dayTime(3), undefined)],
    ['≈ day +3 or ≈ day +5', eitherTime(dayTime(3), dayTime(5))],
  ])('is said as "%s" where day 0 is an event of an unknown day', (text, time) => {
    const axis = axisOf({ zero: dayBetween(-1, 1) });
    expect(describeDay(time, axis, en)).toBe(text);
  });
});

describe('a calendar time in days', () => {
  it.each([
    ['known', '2018-05-12', 'day +3'],
    ['known to a month', '2018-05', 'day not known'],
    ['about', '2018-05-12~', '≈ day +3'],
  ])('is told against a known day 0, and day 0 itself is %s', (_, anchor, text) => {
    const time = date(anchor === '2018-05' ? '2018-05-15' : '2018-05-15');
    expect(describeDay(time, axisOf({ anchor: date(anchor) }), en)).toBe(text);
  });

  it('that is about stays about', () => {
    const axis = axisOf({ anchor: date('2018-05-12') });
    expect(describeDay(date('2018-05-15~'), axis, en)).toBe('≈ day +3');
  });

  it.each([
    [openTime(undefined, date('2018-05-15~')), 'before ≈ day +3'],
    [openTime(date('2018-05-15~'), undefined), 'after ≈ day +3'],
    [openTime(undefined, date('2018-05-15')), 'before day +3'],
  ])('is about where its one bound is: case %#', (time, text) => {
    expect(describeDay(time, axisOf({ anchor: date('2018-05-12') }), en)).toBe(text);
  });

  it('has no day where nothing is known of day 0', () => {
    expect(describeDay(date('2018-05-12'), plain, en)).toBe('day not known');
  });

  it('has no day in a case that counts none', () => {
    const either = eitherTime(date('2018-05-12'), date('2018-06'));
    for (const time of [date('2018-05-12'), either]) {
      expect(describeDay(time, CALENDAR_ONLY, en)).toBe('day not known');
    }
  });
});

describe('the number of a day', () => {
  it.each([
    [0, 0],
    [0.99, 0],
    [-0.01, -1],
    [-1, -1],
    [3.5, 3],
  ])('of %f days after day 0 is %i', (days, expected) => {
    expect(dayNumber(days * 86_400_000, plain)).toBe(expected);
  });
});
