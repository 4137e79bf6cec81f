import { describe, expect, it } from 'vitest';
import { concentrationOf, isOtherAmount } from '../../../src/exchange/fhir/concentrationOf';

describe('a unit as an amount in a volume', () => {
  it.each([
    ['mmol/L', 'substance', 1e-3],
    ['mg/dL', 'mass', 1e-2],
    ['g/L', 'mass', 1],
    ['ng/mL', 'mass', 1e-6],
    ['kg/L', 'mass', 1e3],
  ])('%s is %s, %d per litre', (unit, property, scale) => {
    expect(concentrationOf(unit)?.property).toBe(property);
    expect(concentrationOf(unit)?.scale).toBeCloseTo(scale, 12);
  });

  it.each(['%', 'mm[Hg]', 'kg', '10*9/L', 'mmol', 'mmol/d', '[IU]/L', ''])('%s is none', (unit) => {
    expect(concentrationOf(unit)).toBeUndefined();
  });

  it.each([
    ['mg/dL', 'mmol/L', true],
    ['mg/dL', 'mg/L', true],
    ['ng/mL', 'ug/L', false],
    ['mg/dL', 'mg/dL', false],
    ['U/L', 'mmol/L', false],
  ])('%s beside %s is another amount: %s', (unit, other, isOther) => {
    expect(isOtherAmount(unit, other)).toBe(isOther);
  });
});
