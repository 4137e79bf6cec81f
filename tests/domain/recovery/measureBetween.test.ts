import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS, dayTime } from '../../../src/domain/caseTime';
import { measureBetween } from '../../../src/domain/recovery/measureBetween';
import { readCourse } from '../readCourse';
import { seriesOf } from '../seriesOf';
import { arbitraryCourse, truthsOf, zeroBetween } from './courses';

function measure(course: string, one = 0, other = 1) {
  const { difference, time, rate, ...rest } = measureBetween(
    seriesOf(readCourse(course)),
    one,
    other,
  );
  const round = ({ least, most }: { least: number; most: number }) =>
    [least, most].map((value) => Number(value.toFixed(6)));
  return {
    difference: difference && round(difference),
    days: [time.least / DAY_MS, time.most / DAY_MS],
    rate: rate && round(rate),
    ...rest,
  };
}

describe('between two values', () => {
  it.each([
    ['are a difference, days and a rate', '-1: 0.4, 3: 0.7', [0.3, 0.3], [4, 4], [0.075, 0.075]],
    ['lie days of a stretch', '8: 1, 40..58: 1.1', [0.1, 0.1], [32, 50], [0.002, 0.003125]],
    ['lie the days of either time', '4: 1, 5|84: 2', [1, 1], [1, 80], [0.0125, 1]],
    [
      'are one-sided differences from a limit',
      '1: <0.3, 3: 0.7',
      [0.4, Infinity],
      [2, 2],
      [0.2, Infinity],
    ],
    ['is no rate on one day', '1: 1, 1: 2', [1, 1], [0, 0], undefined],
    ['is no rate where they may share a day', '1: 1, 1..3: 2', [1, 1], [0, 2], undefined],
  ])('%s: %s', (_, course, difference, days, rate) => {
    expect(measure(course)).toMatchObject({ difference, days });
    expect(measure(course).rate).toEqual(rate);
  });

  it('gives either/or times no shared day and keeps their order', () => {
    expect(measure('4|5: 2, 5|84: 2.6').days).toEqual([1, 80]);
    expect(measure('0|1: 2, 1|2: 2').days).toEqual([1, 2]);
  });

  it('is from the earlier to the later, whichever is named first', () => {
    expect(measure('-1: 0.4, 3: 0.7', 1, 0)).toEqual(measure('-1: 0.4, 3: 0.7'));
  });

  it('says nothing of a missing value but the time', () => {
    const { difference, rate, days } = measure('1: 1, 3: -');
    expect([difference, rate, days]).toEqual([undefined, undefined, [2, 2]]);
  });

  it('counts minutes where both are known to one, and calendar days otherwise', () => {
    expect(measure('1.25: 1, 1.5: 2')).toMatchObject({ days: [0.25, 0.25], isInDays: false });
    expect(measure('1: 1, 2.75: 2')).toMatchObject({ days: [1, 1], isInDays: true });
  });

  it('widens by the reading error of a value read off a figure', () => {
    const rows = [
      { time: dayTime(1), value: 1, readingError: 0.1, basis: 'digitised' as const },
      { time: dayTime(3), value: 2, readingError: 0.1, basis: 'digitised' as const },
    ];
    const { difference, basis } = measureBetween(seriesOf(rows), 0, 1);
    expect(difference!.least).toBeCloseTo(0.8, 9);
    expect(difference!.most).toBeCloseTo(1.2, 9);
    expect(basis).toMatchObject({ values: ['digitised'], isIllustrative: false });
  });

  it.each(['reconstructed', 'simulated'] as const)('is illustrative by one %s value', (basis) => {
    const rows = [...readCourse('1: 1'), { time: dayTime(3), value: 2, basis }];
    expect(measureBetween(seriesOf(rows), 0, 1).basis.isIllustrative).toBe(true);
  });

  it('is true of everything that the times and values allow', () => {
    fc.assert(
      fc.property(arbitraryCourse, (series) => {
        fc.pre(series.value.length >= 2);
        const { difference, time, rate } = measureBetween(series, 0, 1);
        const isIn = (value: number, { least, most }: { least: number; most: number }) =>
          value >= least - 1e-9 && value <= most + 1e-9;
        const wrong = truthsOf(series, zeroBetween(0, 0)).find(({ draws }) => {
          const [one, other] = [0, 1].map((index) => draws.find((draw) => draw.index === index)!);
          const days = Math.floor(other!.at) - Math.floor(one!.at);
          const change = other!.value - one!.value;
          return (
            !isIn(days * DAY_MS, time) ||
            !isIn(change, difference!) ||
            (rate !== undefined && !isIn(change / days, rate))
          );
        });
        expect(wrong, JSON.stringify({ difference, time, rate })).toBeUndefined();
      }),
      { numRuns: 250 },
    );
  }, 60_000);
});
