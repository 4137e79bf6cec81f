import { describe, expect, it } from 'vitest';
import { expectRead, bundleOf, patient, phosphate, quantity, readAll, readJson } from './bundleOf';

const bound = (value: number, unit = 'mmol/L') => quantity(value, unit);
const years = (low?: number, high?: number) => ({
  age: {
    ...(low === undefined ? {} : { low: quantity(low, 'a') }),
    ...(high === undefined ? {} : { high: quantity(high, 'a') }),
  },
});
const sex = (code: string) => ({
  appliesTo: [{ coding: [{ system: 'http://snomed.info/sct', code }] }],
});
const type = (code: string) => ({ type: { coding: [{ code }] } });
const range = (low: number, high: number, parts = {}) => ({
  low: bound(low),
  high: bound(high),
  ...parts,
});

const MALE = '248153007';
const FEMALE = '248152002';

/** The range of the only series, for a woman born in February 1957, and what was noted of it. */
function rangeOf(...referenceRange: unknown[]) {
  return rangeFor(patient('one'), ...referenceRange);
}

function rangeFor(subject: object, ...referenceRange: unknown[]) {
  const { findings } = readAll(subject, phosphate({ referenceRange }));
  return {
    range: findings.series[0]?.referenceRange,
    said: findings.notes.map(({ expected }) => expected),
  };
}

describe('the reference range of a result', () => {
  it('is the one that is given', () => {
    expect(rangeOf(range(0.8, 1.5))).toEqual({
      range: { low: 0.8, high: 1.5, source: 'given with the result', basis: 'reported' },
      said: [],
    });
  });

  it.each([
    [{ low: bound(0.8) }, { low: 0.8 }],
    [{ high: bound(0) }, { high: 0 }],
  ])('may have one bound: %o', (given, expected) => {
    const { range: read } = rangeOf(given);
    expect(read).toEqual({ ...expected, source: 'given with the result', basis: 'reported' });
  });

  it('is none where none is given', () => {
    expect(readAll(phosphate()).findings.series[0]?.referenceRange).toBeUndefined();
  });

  it.each([
    ['normal, not therapeutic', [range(1, 2, type('treatment')), range(0.8, 1.5, type('normal'))]],
    ['for women', [range(1, 2, sex(MALE)), range(0.8, 1.5, sex(FEMALE))]],
    ['for the age at the time', [range(1, 2, years(0, 17)), range(0.8, 1.5, years(18, 65))]],
    ['for an age without an upper bound', [range(1, 2, years(0, 60)), range(0.8, 1.5, years(61))]],
    ['the finer of two that fit', [range(1, 2), range(0.8, 1.5, sex(FEMALE))]],
    [
      'the general one where a condition cannot be judged',
      [range(1, 2, { appliesTo: [{ text: 'pregnant' }] }), range(0.8, 1.5)],
    ],
  ])('is the one of several that is %s, and which is said', (_, given) => {
    const { range: read, said } = rangeOf(...given);
    expect(read).toMatchObject({ low: 0.8, high: 1.5 });
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/^used: 0\.8 to 1\.5/);
  });

  it.each([
    [
      'two that differ fit equally well',
      [range(1, 2), range(0.8, 1.5)],
      'none used, because several fit and differ',
    ],
    [
      'the only one is for the other sex',
      [range(1, 2, sex(MALE))],
      'none used, because none is the normal range of this patient at this age',
    ],
    [
      'the only one is therapeutic',
      [range(1, 2, type('therapeutic'))],
      'none used, because none is the normal range of this patient at this age',
    ],
    [
      'the bounds are the wrong way round',
      [range(2, 1)],
      'none used, because the low bound is not below the high one',
    ],
    [
      'the unit is another',
      [{ low: bound(2.5, 'mg/dL') }],
      'none used, because its unit is not that of the value',
    ],
    [
      'there are only words',
      [{ text: '0.8 to 1.5' }],
      'none used, because it has no bounds as numbers; its words are in the note',
    ],
  ])('is none where %s, and that is said', (_, given, expected) => {
    expect(rangeOf(...given)).toEqual({ range: undefined, said: [expected] });
  });

  it('cannot be chosen by sex or age where the patient tells neither', () => {
    const nobody = { resourceType: 'Patient', id: 'one' };
    const bySex = rangeFor(nobody, range(1, 2, sex(MALE)), range(0.8, 1.5, sex(FEMALE)));
    const byAge = rangeFor(nobody, range(1, 2, years(0, 17)), range(0.8, 1.5, years(18)));
    expect([bySex.range, byAge.range]).toEqual([undefined, undefined]);
  });

  it('is not chosen by an age that the year of birth leaves open', () => {
    const born = patient('one', { birthDate: '1957' });
    const { range: read } = rangeFor(born, range(1, 2, years(0, 60)), range(0.8, 1.5, years(61)));
    expect(read).toBeUndefined();
  });

  it('in words stands in the note of the value', () => {
    const { series } = readAll(phosphate({ referenceRange: [{ text: '0.8–1.5' }] })).findings;
    expect(series[0]?.observations[0]?.note).toBe('reference range in words: 0.8–1.5');
  });
});

describe('the reference range of a series', () => {
  const valueWith = (day: number, ...referenceRange: unknown[]) =>
    phosphate({
      effectiveDateTime: `2018-05-0${day}`,
      ...(referenceRange.length > 0 ? { referenceRange } : {}),
    });

  it('is that of most values, and the others keep their own', () => {
    const reading = expectRead(
      readJson(
        bundleOf(
          valueWith(1, range(0.7, 1.4)),
          valueWith(2, range(0.8, 1.5)),
          valueWith(3, range(0.8, 1.5)),
        ),
      ),
    );
    const [series] = reading.findings.series;
    expect(series?.referenceRange).toMatchObject({ low: 0.8, high: 1.5 });
    expect(series?.observations.map((one) => one.referenceRange?.low)).toEqual([
      0.7,
      undefined,
      undefined,
    ]);
  });

  it('holds for values without one, and that is said', () => {
    const { findings } = readAll(valueWith(1), valueWith(2, range(0.8, 1.5)));
    expect(findings.series[0]?.observations[0]?.referenceRange).toBeUndefined();
    expect(findings.notes).toEqual([
      {
        severity: 'note',
        place: 'Phosphate',
        found: '1 value without a reference range',
        expected: 'read against the range of the other values',
      },
    ]);
  });

  it('does not hold for a value whose own ranges could not be used', () => {
    const { findings } = readAll(valueWith(1, range(2, 1)), valueWith(2, range(0.8, 1.5)));
    expect(findings.series[0]?.observations[0]?.referenceRange).toEqual({ basis: 'reported' });
  });
});
