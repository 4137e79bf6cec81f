import { describe, expect, it } from 'vitest';
import { observationAt } from '../../src/domain/series';
import { deriveShownUnit } from '../../src/domain/shownUnit';
import { describeChange } from '../../src/view/describeChange';
import { en } from '../../src/words/en';
import { caseWithValues, onDay } from './caseFrom';

const changeOf = (observations: readonly unknown[], unit?: string) => {
  const series = caseWithValues(observations).series[0]!;
  const shown = deriveShownUnit(series, unit);
  return describeChange(observationAt(series, 1), observationAt(series, 0), shown, en);
};

describe('the change between two values', () => {
  it.each([
    ['a rise', [onDay(-1, 0.4), onDay(3, 0.7)], '+0.30 mmol/L, 4 days'],
    ['a fall, with a true minus sign', [onDay(1, 1), onDay(2, 0.5)], '−0.50 mmol/L, 1 day'],
    ['none', [onDay(1, 1), onDay(3, 1)], '0.00 mmol/L, 2 days'],
    ['less than is shown, without a sign', [onDay(1, 1), onDay(3, 0.999)], '0.00 mmol/L, 2 days'],
    ['on one day', [onDay(1, 1), onDay(1, 2)], '+1.00 mmol/L, same day'],
    ['hours apart', [onDay(1.25, 1), onDay(1.5, 2)], '+1.00 mmol/L, 6 hours'],
    ['to a wide time', [onDay(8, 1), onDay([40, 58], 1.1)], '+0.10 mmol/L, 32 to 50 days'],
    ['between wide times', [onDay([1, 3], 1), onDay([5, 9], 1)], '0.00 mmol/L, 2 to 8 days'],
  ])('says %s', (_, observations, text) => {
    expect(changeOf(observations)).toBe(text);
  });

  it('counts from both candidates of an either/or time', () => {
    const either = { time: { oneOf: [{ day: 5 }, { day: 84 }] }, value: 1 };
    expect(changeOf([onDay(4, 1), either])).toBe('0.00 mmol/L, 1 to 80 days');
  });

  it('is in the shown unit, from the stored values', () => {
    expect(changeOf([onDay(0, 0.4), onDay(4, 0.7)], 'mg/dL')).toBe('+0.9 mg/dL, 4 days');
  });

  it.each([
    ['a limit', [onDay(1, 1), onDay(2, 0.3, { comparator: '<' })]],
    ['a limit before it', [onDay(1, 0.3, { comparator: '<' }), onDay(2, 1)]],
    ['a missing value', [onDay(1, 1), { time: { day: 2 }, missing: 'lost' }]],
  ])('does not subtract %s', (_, observations) => {
    expect(changeOf(observations)).toBe('not comparable');
  });
});
