import ucumPkg from '@lhncbc/ucum-lhc';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readUnit } from '../../../src/exchange/units/readUnit';
import { CASED_SPELLINGS, UNIT_SPELLINGS } from '../../../src/exchange/units/unitSpellings';

/** International units convert to nothing, so that the oracle is asked whether a unit is valid. */
interface Oracle {
  validateUnitString(unit: string): { readonly status: string; readonly ucumCode: string | null };
}

const ucum = ucumPkg.UcumLhcUtils.getInstance() as unknown as Oracle;
const isUcum = (unit: string) => {
  const { status, ucumCode } = ucum.validateUnitString(unit);
  return status === 'valid' && ucumCode === unit;
};

describe('a printed unit', () => {
  it.each([
    ['mg/dL', 'mg/dl', 'MG/DL', 'mg%', 'mg / dL', 'mg/100 ml', ' mg/dl ', 'ｍｇ/ｄＬ'],
    ['mmol/L', 'mmol/l', 'MMOL/L', 'mMol/L', 'mmol/liter'],
    ['umol/L', 'µmol/L', 'μmol/l', 'UMOL/L', 'mcmol/L'],
    [
      '10*9/L',
      '10^9/L',
      'x10^9/L',
      'x10*9/l',
      '×10⁹/L',
      '10E9/L',
      '10e+9/L',
      'G/L',
      'Gpt/l',
      'x109/L',
    ],
    ['10*12/L', 'x10^12/L', 'T/L', '10¹²/L'],
    ['10*3/uL', 'K/µL', '10^3/uL', 'x10e3/µl', 'Tsd/µl'],
    ['[IU]/L', 'IU/L', 'iu/l', 'IE/L', '[iU]/L'],
    ['U/L', 'U/l', 'u/L', 'units/L'],
    ['m[IU]/L', 'mIU/L', 'mIU/l'],
    ['meq/L', 'mEq/L', 'MEQ/L', 'mval/l'],
    ['s', 'sec', 'sec.', 'Sek.', '秒'],
    ['%', '%', '％'],
    ['ng/mL', 'ng/ml', 'NG/ML'],
    ['pg/mL', 'pg/ml'],
    ['g/dL', 'g/dl', 'gm/dL', 'g%'],
    ['g/L', 'g/l'],
    ['mm/h', 'mm/hr', 'mm/1h'],
    ['{RU}/mL', 'RU/ml'],
    ['mL/min/{1.73_m2}', 'ml/min/1.73m²', 'mL/min/1,73m2'],
    ['g/(24.h)', 'g/24h', 'g/24 hr'],
    ['Cel', '°C', '℃'],
  ])('%s is meant by each of its spellings', (unit, ...spellings) => {
    expect(spellings.map((one) => readUnit(one))).toEqual(
      spellings.map(() => ({ unit, isKnown: true })),
    );
  });

  it.each(['mg/dX', 'Stück', 'see note', '', 'mmol', '10^9', 'constructor', '__proto__'])(
    'that we do not know stays as it came: %j',
    (text) => expect(readUnit(text)).toEqual({ unit: text, isKnown: false }),
  );

  it('of grams is not one of billions of cells: case decides', () => {
    expect([readUnit('g/L').unit, readUnit('G/L').unit]).toEqual(['g/L', '10*9/L']);
  });

  it('that is UCUM already stays so', () => {
    for (const unit of Object.keys(UNIT_SPELLINGS)) expect(readUnit(unit).unit).toBe(unit);
  });

  it('is never lost or made up, whatever it is', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { unit, isKnown } = readUnit(text);
        expect(isKnown ? Object.hasOwn(UNIT_SPELLINGS, unit) : unit === text.trim()).toBe(true);
      }),
    );
  });
});

describe('the table of units', () => {
  it.each([...Object.keys(UNIT_SPELLINGS), ...Object.values(CASED_SPELLINGS)])(
    'has %s as UCUM has it',
    (unit) => expect(isUcum(unit)).toBe(true),
  );

  it.each(['mg/dl%', 'RU/mL', 'mEq/L'])('asks an oracle that refuses %s', (unit) => {
    expect(isUcum(unit)).toBe(false);
  });

  it('gives no spelling to two units', () => {
    const all = Object.entries(UNIT_SPELLINGS).flatMap(([unit, spellings]) =>
      spellings.map((spelling) => ({ unit, spelling, read: readUnit(spelling).unit })),
    );
    expect(all.filter(({ unit, read }) => unit !== read)).toEqual([]);
  });
});
