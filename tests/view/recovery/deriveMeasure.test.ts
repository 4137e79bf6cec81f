import { describe, expect, it } from 'vitest';
import { deriveMeasure } from '../../../src/view/recovery/deriveMeasure';
import { listMeasurable } from '../../../src/view/recovery/listMeasurable';
import { caseWithValues, onDay } from '../caseFrom';
import { shippedCase } from '../shippedCase';
import { readingOf } from './recoveryOf';

function measured(observations: readonly unknown[], unit?: string) {
  const reading = readingOf(caseWithValues(observations), unit ? { unit } : {});
  const { difference, time, rate } = deriveMeasure(0, 1, reading);
  return [difference, time, rate];
}

describe('a measure in words', () => {
  it.each([
    ['a rise', [onDay(-1, 0.4), onDay(3, 0.7)], '+0.30 mmol/L', '4 days', '+0.075 mmol/L a day'],
    ['a day', [onDay(1, 0.5), onDay(2, 0.4)], '−0.10 mmol/L', '1 day', '−0.100 mmol/L a day'],
    [
      'wide times',
      [onDay(8, 1), onDay([40, 58], 1.1)],
      '+0.10 mmol/L',
      'between 32 and 50 days',
      '+0.002 to +0.003 mmol/L a day',
    ],
    [
      'one day',
      [onDay(1, 1), onDay(1, 2)],
      '+1.00 mmol/L',
      'same day',
      'not told, because the two may be from the same day',
    ],
    [
      'an order that is not known',
      [onDay([1, 5], 1), onDay([2, 4], 2)],
      '+1.00 mmol/L',
      'up to 3 days, and which came first is not known',
      'not told, because the two may be from the same day',
    ],
    ['hours', [onDay(1.25, 1), onDay(1.5, 2)], '+1.00 mmol/L', '6.0 hours', '+4.000 mmol/L a day'],
    [
      'a limit',
      [onDay(1, 0.3, { comparator: '<' }), onDay(3, 0.7)],
      'at least +0.40 mmol/L',
      '2 days',
      'at least +0.200 mmol/L a day',
    ],
    [
      'a missing value',
      [onDay(1, 1), { time: { day: 3 }, missing: 'lost' }],
      'not told, because a value is missing',
      '2 days',
      'not told, because a value is missing',
    ],
  ])('says %s', (_, observations, ...expected) => {
    expect(measured(observations)).toEqual(expected);
  });

  it('follows the shown unit', () => {
    expect(measured([onDay(0, 0.4), onDay(4, 0.7)], 'mg/dL')).toEqual([
      '+0.9 mg/dL',
      '4 days',
      '+0.23 mg/dL a day',
    ]);
  });

  it('calls what is measured on an illustration illustrative', () => {
    const { difference, rate, basis } = deriveMeasure(5, 9, readingOf(shippedCase('zhang-2019')));
    expect(difference).toBe('about +0.35 mmol/L, illustrative');
    expect(rate).toBe('about +0.070 mmol/L a day, illustrative');
    expect(basis).toBe('Values and days: reconstructed');
  });

  it('is drawn as a step from the earlier value to the later', () => {
    const reading = readingOf(caseWithValues([onDay(-1, 0.4), onDay(3, 0.7)]));
    const { construction } = deriveMeasure(1, 0, reading);
    expect(construction.name).toBe('+0.30 mmol/L, 4 days');
    expect(construction.pieces.map(({ kind }) => kind)).toEqual([
      'ring',
      'ring',
      'level',
      'change',
    ]);
    expect(construction.pieces.at(-1)).toMatchObject({ from: 0.4, least: 0.7, most: 0.7 });
  });
});

describe('the values to choose from', () => {
  it('are those that have one, by day and value', () => {
    const missing = { time: { day: 2 }, missing: 'lost' };
    const reading = readingOf(caseWithValues([onDay(1, 0.5), missing, onDay(4, 0.7)]));
    expect(listMeasurable(reading, [])).toEqual({
      isWhole: true,
      options: [
        { index: 0, label: 'day +1: 0.5 mmol/L' },
        { index: 2, label: 'day +4: 0.7 mmol/L' },
      ],
    });
  });

  it('of a long series are those that are taken already', () => {
    const many = Array.from({ length: 500 }, (_, day) => onDay(day, 1));
    const { isWhole, options } = listMeasurable(readingOf(caseWithValues(many)), [7, 3, 7]);
    expect(isWhole).toBe(false);
    expect(options.map(({ index }) => index)).toEqual([3, 7]);
  });
});
