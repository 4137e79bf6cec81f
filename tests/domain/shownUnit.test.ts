import { describe, expect, it } from 'vitest';
import { dayTime } from '../../src/domain/caseTime';
import { convertibleUnits, deriveShownUnit } from '../../src/domain/shownUnit';
import { seriesOf } from './seriesOf';

const phosphorus = seriesOf([{ time: dayTime(0), value: 2.6 }], { code: '2777-1', unit: 'mg/dL' });
const vitaminD = (...values: number[]) =>
  seriesOf(
    values.map((value, day) => ({ time: dayTime(day), value })),
    { code: '1649-3', unit: 'pg/mL' },
  );

describe('the unit a series is shown in', () => {
  it('is its own where no other is asked for', () => {
    expect(deriveShownUnit(phosphorus, undefined)).toEqual({
      unit: 'mg/dL',
      factor: 1,
      decimals: 1,
    });
  });

  it('is the one asked for where the series converts to it, with its factor', () => {
    const shown = deriveShownUnit(phosphorus, 'mmol/L');
    expect(shown).toMatchObject({ unit: 'mmol/L', decimals: 2 });
    expect(shown.factor).toBeCloseTo(0.32285, 5);
  });

  it('leaves what is stored as it came', () => {
    deriveShownUnit(phosphorus, 'mmol/L');
    expect([...phosphorus.value]).toEqual([2.6]);
    expect(phosphorus.unit).toBe('mg/dL');
  });

  it.each(['mmol/L', 'furlong'])('stays its own where it does not convert to %s', (wished) => {
    expect(deriveShownUnit(vitaminD(45), wished)).toMatchObject({ unit: 'pg/mL', factor: 1 });
  });

  it.each([
    ['whole numbers', [45, 29], 0],
    ['the finest of what came', [45, 29.5, 30.25], 2],
    ['at most three', [0.12345], 3],
    ['a missing value, which has no digits', [NaN, 4.5], 1],
    ['no value at all', [], 0],
  ])('has as many decimals as came in another unit: %s', (_, values, decimals) => {
    expect(deriveShownUnit(vitaminD(...values), undefined).decimals).toBe(decimals);
  });
});

describe('the units of a case', () => {
  it('are those between which one of its series converts', () => {
    expect(convertibleUnits([vitaminD(45), phosphorus])).toEqual(['mmol/L', 'mg/dL']);
  });

  it('are none where nothing converts', () => {
    expect(convertibleUnits([vitaminD(45)])).toEqual([]);
    expect(convertibleUnits([])).toEqual([]);
  });
});
