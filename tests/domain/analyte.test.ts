import ucumPkg from '@lhncbc/ucum-lhc';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ANALYTES, analyteOf, conversionFactor } from '../../src/domain/analyte';

const ucum = ucumPkg.UcumLhcUtils.getInstance();
const amount = fc.double({ min: 0.01, max: 1000, noNaN: true });

describe('an analyte', () => {
  it.each([
    ['14879-1', 'phosphorus', 'substance'],
    ['2777-1', 'phosphorus', 'mass'],
    ['2000-8', 'calcium', 'substance'],
    ['17861-6', 'calcium', 'mass'],
  ])('%s is %s, measured as %s', (code, name, property) => {
    const [analyte, measured] = analyteOf(code)!;
    expect([analyte.name, measured]).toEqual([name, property]);
  });

  it.each([undefined, '', '1649-3', '14879', ' 2777-1'])('is not known by %s', (code) => {
    expect(analyteOf(code)).toBeUndefined();
  });
});

describe('a conversion', () => {
  it.each([
    ['2777-1', 'mg/dL', 'mmol/L', 2.5, 0.807],
    ['2777-1', 'mg/dL', 'mmol/L', 4.5, 1.453],
    ['2777-1', 'mg/dL', 'mmol/L', 2.6, 0.839],
    ['14879-1', 'mmol/L', 'mg/dL', 0.85, 2.63],
    ['14879-1', 'mmol/L', 'mg/dL', 1.51, 4.68],
    ['17861-6', 'mg/dL', 'mmol/L', 9.8, 2.45],
    ['17861-6', 'mg/dL', 'mmol/L', 7.9, 1.97],
  ])('of %s from %s to %s gives %f as %f', (code, from, to, value, expected) => {
    const decimals = String(expected).split('.')[1]!.length;
    expect((value * conversionFactor(code, from, to)!).toFixed(decimals)).toBe(
      expected.toFixed(decimals),
    );
  });

  it.each([
    ['phosphorus', '14879-1', '2777-1', 30.973762],
    ['calcium', '2000-8', '17861-6', 40.078],
  ])('of %s agrees with the UCUM library', (_, substance, mass, molecularWeight) => {
    fc.assert(
      fc.property(amount, fc.boolean(), (value, isToMass) => {
        const [code, from, to] = isToMass
          ? ([substance, 'mmol/L', 'mg/dL'] as const)
          : ([mass, 'mg/dL', 'mmol/L'] as const);
        const oracle = ucum.convertUnitTo(from, value, to, { molecularWeight });
        expect(oracle.status).toBe('succeeded');
        const converted = value * conversionFactor(code, from, to)!;
        expect(Math.abs(converted / oracle.toVal! - 1)).toBeLessThan(1e-9);
      }),
    );
  });

  it.each(ANALYTES)('of $name there and back is what came', ({ codes }) => {
    fc.assert(
      fc.property(amount, fc.constantFrom(...Object.values(codes)), (value, code) => {
        const there = value * conversionFactor(code, 'mmol/L', 'mg/dL')!;
        const back = there * conversionFactor(code, 'mg/dL', 'mmol/L')!;
        expect(Math.abs(back / value - 1)).toBeLessThan(1e-12);
      }),
    );
  });

  it.each([
    ['nothing but mass and amount converts', '2777-1', 'mg/dL', 'mg/L'],
    ['a mass in another unit', '2777-1', 'g/L', 'mg/dL'],
    ['an amount to another mass', '14879-1', 'mmol/L', 'g/L'],
    ['a spelling that UCUM does not know', '2777-1', 'mg/dl', 'mmol/L'],
    ['a code that is not known', '1649-3', 'mg/dL', 'mmol/L'],
    ['no code', undefined, 'mg/dL', 'mmol/L'],
    ['RU/mL and pg/mL of FGF23', '54390-0', '{RU}/mL', 'pg/mL'],
  ])('is refused: %s', (_, code, from, to) => {
    expect(conversionFactor(code, from, to)).toBeUndefined();
  });

  it('from a unit to itself changes nothing, known or not', () => {
    expect(conversionFactor(undefined, '{RU}/mL', '{RU}/mL')).toBe(1);
  });
});
