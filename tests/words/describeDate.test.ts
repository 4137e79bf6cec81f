import { describe, expect, it } from 'vitest';
import { dayBetween, dayTime, eitherTime, openTime } from '../../src/domain/caseTime';
import { describeDate } from '../../src/words/describeTime';
import { en } from '../../src/words/en';
import { axisOf, CALENDAR_ONLY, date } from './axisOf';

const unknown = axisOf();
const known = axisOf({ anchor: date('2018-10-10') });
/** What the letter of zhang-2019 tells of its day 0. */
const zhang = axisOf({
  anchor: openTime(date('2018-05'), date('2018-10-20~')),
  illustrative: '2018-10-10',
});

describe('a calendar time as a date', () => {
  it.each([
    ['2018', '2018'],
    ['2018-05', 'May 2018'],
    ['2018-05-12', '12 May 2018'],
    ['2018-05-12T08:30', '12 May 2018 at 08:30'],
    ['2018-05-12T00:00', '12 May 2018 at 00:00'],
    ['2014~', 'about 2014'],
    ['2018-05~', 'about May 2018'],
    ['2018-10-20~', 'about 20 October 2018'],
  ])('%s is said as "%s" and no more precisely', (text, expected) => {
    for (const axis of [unknown, known, zhang, CALENDAR_ONLY]) {
      expect(describeDate(date(text), axis, en)).toBe(expected);
      expect(describeDate(date(text), axis, en, 'shown')).toBe(expected);
    }
  });

  it.each([
    [openTime(date('2018-05'), undefined), 'after May 2018'],
    [openTime(undefined, date('2018-10-20~')), 'before about 20 October 2018'],
    [
      openTime(date('2018-05'), date('2018-10-20~')),
      'after May 2018 and before about 20 October 2018',
    ],
    [eitherTime(date('2018-05-12'), date('2018-06')), '12 May 2018 or June 2018'],
  ])('is told by its bounds: case %#', (time, expected) => {
    expect(describeDate(time, unknown, en)).toBe(expected);
  });
});

describe('a time in days as a date', () => {
  it.each([
    [dayTime(0), '10 October 2018'],
    [dayTime(3), '13 October 2018'],
    [dayTime(-10), '30 September 2018'],
    [dayTime(3.5), '13 October 2018 at 12:00'],
    [dayBetween(40, 58), 'between 19 November and 7 December 2018'],
    [dayBetween(40, 82), 'between 19 November and 31 December 2018'],
    [dayBetween(40, 90), 'between 19 November 2018 and 8 January 2019'],
    [dayBetween(4, 4), '14 October 2018'],
    [eitherTime(dayTime(0), dayTime(84)), '10 October 2018 or 2 January 2019'],
    [openTime(dayTime(3), undefined), 'after 13 October 2018'],
    [openTime(undefined, dayTime(3)), 'before 13 October 2018'],
  ])('is exact where day 0 is: case %#', (time, expected) => {
    expect(describeDate(time, known, en)).toBe(expected);
  });

  it('is one date where both draws of an either were on it', () => {
    const twice = eitherTime({ ...dayTime(0), text: 'before' }, { ...dayTime(0), text: 'after' });
    expect(describeDate(twice, known, en)).toBe('10 October 2018');
  });

  it.each([
    [dayTime(0), 'between 1 May and 20 October 2018'],
    [dayTime(3), 'between 4 May and 23 October 2018'],
    [dayTime(3.5), 'between 4 May and 23 October 2018'],
    [dayTime(100), 'between 9 August 2018 and 28 January 2019'],
    [openTime(dayTime(3), undefined), 'after 4 May 2018'],
  ])('is a window where day 0 is one: case %#', (time, expected) => {
    expect(describeDate(time, zhang, en)).toBe(expected);
  });

  it('is about where day 0 is about', () => {
    const about = axisOf({ anchor: date('2018-10-10~') });
    expect(describeDate(dayTime(3), about, en)).toBe('about 13 October 2018');
  });

  it('is not stated where nothing is known of day 0', () => {
    expect(describeDate(dayTime(0), unknown, en)).toBe('date not stated');
    expect(describeDate(dayTime(0), unknown, en, 'shown')).toBe('date not stated');
  });

  it('is open where one end of day 0 is', () => {
    const after = axisOf({ anchor: openTime(date('2018-05'), undefined) });
    expect(describeDate(dayTime(3), after, en)).toBe('after 4 May 2018');
    const before = axisOf({ anchor: openTime(undefined, date('2018-10-20')) });
    expect(describeDate(dayTime(3), before, en)).toBe('before 23 October 2018');
  });
});

describe('a date of a made-up calendar', () => {
  it.each([
    [dayTime(3), '13 October 2018, illustrative calendar'],
    [dayBetween(8, 12), 'between 18 October and 22 October 2018, illustrative calendar'],
    [
      eitherTime(dayTime(3), dayTime(4)),
      '13 October 2018, illustrative calendar or 14 October 2018, illustrative calendar',
    ],
  ])('says so wherever it shows: case %#', (time, expected) => {
    expect(describeDate(time, zhang, en, 'shown')).toBe(expected);
  });

  it('does not show unless it is asked for', () => {
    expect(describeDate(dayTime(3), zhang, en)).not.toMatch(/13 October|illustrative/);
  });
});
