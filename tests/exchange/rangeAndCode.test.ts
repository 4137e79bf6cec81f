import { describe, expect, it } from 'vitest';
import { caseIn, fileOf, fileWithValues, issuesOf, seriesInFile } from './fileOf';

const seriesIn = (file: unknown) => caseIn(file).series[0]!;
const refused = (file: unknown) =>
  issuesOf(file).map(({ place, found, expected }) => [
    place.replace('series[0].', ''),
    found,
    expected,
  ]);

describe('a reference range', () => {
  const range = (referenceRange: unknown) => fileOf({ series: [seriesInFile({ referenceRange })] });

  it.each([
    [
      { low: 0.85, high: 1.51, basis: 'reported' },
      { low: 0.85, high: 1.51, assumed: false },
    ],
    [
      { high: 59, basis: 'assumed', source: 'S' },
      { high: 59, assumed: true, source: 'S' },
    ],
    [
      { low: 0, basis: 'reported' },
      { low: 0, assumed: false },
    ],
    [{ basis: 'reported' }, { assumed: false }],
  ])('%j has the bounds it says', (inFile, expected) => {
    expect(seriesIn(range(inFile)).referenceRange).toEqual(expected);
  });

  it('that is not given is not there', () => {
    expect(seriesIn(fileOf())).not.toHaveProperty('referenceRange');
  });

  it.each([
    [1.51, 0.85],
    [1, 1],
  ])('from %f to %f is refused', (low, high) => {
    expect(refused(range({ low, high, basis: 'reported' }))[0]).toEqual([
      'referenceRange',
      `{"low":${low},"high":${high},"basis":"reported"}`,
      'a low bound below the high bound',
    ]);
  });
});

describe('a code against its unit', () => {
  const coded = (code: string, unit: string) =>
    fileOf({ series: [seriesInFile({ code: { system: 'http://loinc.org', code }, unit })] });

  it.each([
    ['2777-1', 'mmol/L', 'mg/dL'],
    ['14879-1', 'mg/dL', 'mmol/L'],
    ['17861-6', 'mmol/L', 'mg/dL'],
    ['2000-8', 'mg/dL', 'mmol/L'],
  ])('%s with %s is refused: it measures %s', (code, unit, measured) => {
    const expected = `${measured}, which is what LOINC ${code} measures`;
    expect(refused(coded(code, unit))).toEqual([['unit', `"${unit}"`, expected]]);
  });

  it.each([
    ['2777-1', 'mg/dL'],
    ['14879-1', 'mmol/L'],
    ['1649-3', 'mmol/L'],
  ])('%s with %s is accepted', (code, unit) => {
    expect(issuesOf(coded(code, unit))).toEqual([]);
  });

  it('of 310 mg/dL is accepted with a note to check the unit', () => {
    const code = { system: 'http://loinc.org', code: '2777-1' };
    const referenceRange = { low: 2.5, high: 4.5, basis: 'reported' };
    const parts = { code, unit: 'mg/dL', referenceRange };
    const file = fileWithValues(
      [
        { time: { day: 0 }, value: 45 },
        { time: { day: 1 }, value: 310 },
      ],
      parts,
    );
    expect([...seriesIn(file).value]).toEqual([45, 310]);
    expect(issuesOf(file)).toMatchObject([
      { severity: 'note', place: 'series[0].observations[1].value', found: '310' },
    ]);
  });
});
