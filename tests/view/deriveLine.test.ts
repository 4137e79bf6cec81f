import { describe, expect, it } from 'vitest';
import { caseWithValues, onDay } from './caseFrom';
import { shippedCase } from './shippedCase';
import { day, panelOf } from './viewOf';

const panelWith = (observations: readonly unknown[], seriesParts = {}) =>
  panelOf(caseWithValues(observations, seriesParts));

/** The days a line runs between. */
const linesOf = (observations: readonly unknown[], seriesParts = {}) =>
  panelWith(observations, seriesParts).segments.map(({ from, to }) => [
    from.at / day(1),
    to.at / day(1),
  ]);

describe('the line', () => {
  it('joins neighbours with straight pieces from value to value', () => {
    expect(panelWith([onDay(1, 0.4), onDay(2, 0.6)]).segments).toEqual([
      {
        from: { at: day(1), value: 0.4, side: 0 },
        to: { at: day(2), value: 0.6, side: 0 },
        isDashed: false,
      },
    ]);
  });

  it('is dashed wherever one end is not data', () => {
    const simulated = { basis: 'simulated' };
    const { segments } = panelWith([onDay(1, 1), onDay(2, 1), onDay(3, 1, simulated), onDay(4, 1)]);
    expect(segments.map((one) => one.isDashed)).toEqual([false, true, true]);
  });

  it('does not run over a long gap', () => {
    const lines = linesOf([onDay(1, 1), onDay(2, 1), onDay(3, 1), onDay(30, 1), onDay(31, 1)]);
    expect(lines).toEqual([
      [1, 2],
      [2, 3],
      [30, 31],
    ]);
  });

  it('does not run over a missing value', () => {
    const missing = { time: { day: 2 }, missing: 'haemolysed' };
    expect(linesOf([onDay(1, 1), missing, onDay(3, 1), onDay(4, 1)])).toEqual([[3, 4]]);
  });

  it('does not run to or from an either/or time', () => {
    const either = { time: { oneOf: [{ day: 3 }, { day: 4 }] }, value: 1 };
    expect(linesOf([onDay(1, 1), onDay(2, 1), either, onDay(5, 1), onDay(6, 1)])).toEqual([
      [1, 2],
      [5, 6],
    ]);
    expect(panelOf(shippedCase('hindawi-2023-case-2')).segments).toEqual([]);
  });

  it.each(['<', '<=', '>', '>='])('does not run to or from a value with %s', (comparator) => {
    const observations = [onDay(1, 1), onDay(2, 1, { comparator }), onDay(3, 1), onDay(4, 1)];
    expect(linesOf(observations)).toEqual([[3, 4]]);
  });

  it('does not run backwards between times that overlap', () => {
    expect(linesOf([onDay([1, 5], 1), onDay([3, 8], 1)])).toEqual([]);
  });

  it('leaves a wide time at its end and reaches one at its start', () => {
    expect(linesOf([onDay([1, 3], 1), onDay(5, 1), onDay([7, 9], 1)])).toEqual([
      [3, 5],
      [5, 7],
    ]);
  });
});

describe('a long gap says its length', () => {
  it('counts the days between days that are known', () => {
    const { gaps } = panelWith([onDay(1, 1), onDay(2, 1), onDay(3, 0.5), onDay(30, 1)]);
    expect(gaps).toEqual([
      {
        from: day(3),
        to: day(30),
        value: 0.75,
        label: '27 days without a value',
        shortLabel: '27 days',
      },
    ]);
  });

  it('says "at least" where one end is not known to the day', () => {
    expect(panelOf(shippedCase('zhang-2019')).gaps).toMatchObject([
      {
        from: day(8),
        to: day(40),
        label: 'at least 32 days without a value',
        shortLabel: '≥ 32 days',
      },
    ]);
  });

  it('names every gap of a course with several', () => {
    const { gaps } = panelOf(shippedCase('hindawi-2023-case-2'), {});
    expect(gaps).toEqual([]);
    const calcium = shippedCase('hindawi-2023-case-2').series[1]!;
    const alone = { ...shippedCase('hindawi-2023-case-2'), series: [calcium] };
    expect(panelOf(alone).gaps.map((gap) => gap.label)).toEqual([
      '126 days without a value',
      '79 days without a value',
      '281 days without a value',
    ]);
  });

  it('counts hours where values are hours apart', () => {
    const hours = [0, 1, 2, 3, 12].map((hour) => onDay(1.5 + hour / 24, 1));
    expect(panelWith(hours).gaps.map((gap) => gap.label)).toEqual(['9 hours without a value']);
  });

  it('sees no gap where two values give no rhythm to depart from', () => {
    const { gaps, segments } = panelWith([onDay(0, 1), onDay(400, 1)]);
    expect(gaps).toEqual([]);
    expect(segments).toHaveLength(1);
  });
});
