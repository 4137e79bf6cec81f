import { describe, expect, it } from 'vitest';
import { parseCalendarText } from '../../src/domain/calendarText';
import { type CaseTime, DAY_MS, dayBetween, dayTime, MINUTE_MS } from '../../src/domain/caseTime';
import { gapBefore, longGapOf } from '../../src/domain/longGap';
import { seriesOf } from './seriesOf';

const onDays = (...days: number[]) => seriesOf(days.map((day) => ({ time: dayTime(day) })));
const gapBetween = (one: CaseTime, other: CaseTime) =>
  gapBefore(seriesOf([{ time: one }, { time: other }]), 1);
const minute = (text: string) => parseCalendarText(text)!.time;

describe('the gap before a value', () => {
  it.each([
    ['two days, from tick to tick', dayTime(0), dayTime(8), 8],
    ['the same day twice', dayTime(0), dayTime(0), 0],
    ['a day and a stretch, whose first day counts', dayTime(8), dayBetween(40, 58), 32],
    ['a stretch and a day, where its last day counts', dayBetween(40, 58), dayTime(70), 12],
    ['two stretches', dayBetween(40, 58), dayBetween(70, 80), 12],
    ['two stretches that touch', dayBetween(4, 10), dayBetween(10, 20), 0],
    ['two stretches that overlap', dayBetween(4, 10), dayBetween(8, 20), 0],
    ['a stretch within another', dayBetween(4, 20), dayBetween(8, 10), 0],
  ])('is the least that can lie between: %s', (_, one, other, days) => {
    expect(gapBetween(one, other) / DAY_MS).toBe(days);
  });

  it('is read off the columns of a long series too, which keep no time for a plain day', () => {
    const plain = seriesOf([{ time: dayTime(0) }, { time: dayTime(8) }], { rare: new Map() });
    expect(gapBefore(plain, 1) / DAY_MS).toBe(8);
  });

  it('is told to the minute where both times are', () => {
    const gap = gapBetween(minute('2018-05-12T08:30'), minute('2018-05-12T14:30'));
    expect(gap).toBe(6 * 60 * MINUTE_MS);
  });

  it('counts from the last minute of a day that may have been its last', () => {
    expect(gapBetween(dayTime(4), dayTime(5.5))).toBe(DAY_MS / 2 + MINUTE_MS);
  });

  it('counts from the last minute of a stretch that ends at a minute', () => {
    expect(gapBetween(dayBetween(4.5, 10.5), dayTime(12))).toBe(1.5 * DAY_MS);
  });
});

describe('a long gap', () => {
  it.each([
    ['one value', [0]],
    ['two values, however far apart', [0, 365]],
    ['no value', []],
    ['three values of which two share a day', [0, 0, 365]],
  ])('is none in %s, which have no rhythm', (_, days) => {
    expect(longGapOf(onDays(...days))).toBe(Infinity);
  });

  it('is four times the median interval, so that one long one does not hide itself', () => {
    expect(longGapOf(onDays(0, 2, 4, 6, 80)) / DAY_MS).toBe(8);
  });

  it('is the same in whatever order long and short intervals come', () => {
    expect(longGapOf(onDays(0, 74, 76, 78, 80)) / DAY_MS).toBe(8);
    expect(longGapOf(onDays(0, 9, 10, 110)) / DAY_MS).toBe(36);
  });

  it('takes the shorter of two middle intervals', () => {
    expect(longGapOf(onDays(0, 1, 11)) / DAY_MS).toBe(4);
  });

  it('is not shortened by two results on one day', () => {
    expect(longGapOf(onDays(0, 0, 5, 5, 10))).toBe(20 * DAY_MS);
  });
});
