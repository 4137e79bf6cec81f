import { describe, expect, it } from 'vitest';
import { dayBetween, dayTime, openTime } from '../../src/domain/caseTime';
import { describeEventDate, describeEventDay } from '../../src/words/describeEventTime';
import { en } from '../../src/words/en';
import { axisOf, date } from './axisOf';

const plain = axisOf();
const zhang = axisOf({
  anchor: openTime(date('2018-05'), date('2018-10-20~')),
  illustrative: '2018-10-10',
});
const stay = { period: { start: dayTime(-3), end: dayTime(8) } };
const followUp = { period: { start: dayBetween(8, 12), end: dayBetween(40, 58) } };

describe('the day of an event', () => {
  it.each([
    ['day 0', { time: dayTime(0) }],
    ['somewhere in day −12 to −5', { time: dayBetween(-12, -5) }],
    ['from day −3 until day +8', stay],
    ['from day 0 until day +8', { period: { start: dayTime(0), end: dayTime(8) } }],
    ['from day +8 to +12 until day +40 to +58', followUp],
    ['since day −3', { period: { start: dayTime(-3) } }],
    ['since day 0', { period: { start: dayTime(0) } }],
    ['until day 0', { period: { end: dayTime(0) } }],
    ['day +3', { period: { start: dayTime(3), end: dayTime(3) } }],
    ['not stated', { period: {} }],
  ])('is said as "%s"', (text, timed) => {
    expect(describeEventDay(timed, plain, en)).toBe(text);
  });
});

describe('the date of an event', () => {
  it.each([
    ['May 2018', { time: date('2018-05') }],
    ['from May 2018 until about 2019', { period: { start: date('2018-05'), end: date('2019~') } }],
    ['since 12 May 2018', { period: { start: date('2018-05-12') } }],
    ['date not stated', { time: dayTime(3) }],
  ])('is said as "%s" where nothing is known of day 0', (text, timed) => {
    expect(describeEventDate(timed, plain, en)).toBe(text);
  });

  it('is from one to the other where day 0 is known', () => {
    const known = axisOf({ anchor: date('2018-10-10') });
    expect(describeEventDate(stay, known, en)).toBe('from 7 October 2018 until 18 October 2018');
  });

  it('is one window and not two where day 0 is a window', () => {
    expect(describeEventDate(followUp, zhang, en)).toBe('between 9 May and 17 December 2018');
  });

  it.each([
    ['both ends are', followUp],
    ['its start is', { period: { start: dayBetween(8, 12), end: dayTime(58) } }],
    ['its end is', { period: { start: dayTime(8), end: dayBetween(40, 58) } }],
  ])('is one window on a known calendar too where %s a window', (_, timed) => {
    const text = 'between 18 October and 7 December 2018';
    expect(describeEventDate(timed, axisOf({ anchor: date('2018-10-10') }), en)).toBe(text);
    expect(describeEventDate(timed, zhang, en, 'shown')).toBe(`${text}, illustrative calendar`);
  });

  it('is told on the made-up calendar where that is shown, and called so', () => {
    expect(describeEventDate(stay, zhang, en, 'shown')).toBe(
      'from 7 October 2018, illustrative calendar until 18 October 2018, illustrative calendar',
    );
  });
});
