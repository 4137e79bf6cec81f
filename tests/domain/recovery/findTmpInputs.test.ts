import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../../src/domain/caseTime';
import { findTmpInputs } from '../../../src/domain/recovery/findTmpInputs';
import { seriesInFile } from '../../exchange/fileOf';
import { caseFrom, RESECTION } from '../../view/caseFrom';

const LOINC = 'http://loinc.org';
const CODED = [
  ['serum-p', '14879-1', 'mmol/L'],
  ['urine-p', '13539-2', 'mmol/L'],
  ['serum-cr', '14682-9', 'umol/L'],
  ['urine-cr', '14683-7', 'mmol/L'],
] as const;

type Observations = readonly { readonly time: unknown; readonly value: number }[];

function caseWith(observations: readonly Observations[], codes: readonly string[] = []) {
  return caseFrom({
    anchor: { event: 'resection' },
    events: [RESECTION],
    series: CODED.map(([id, code, unit], n) =>
      seriesInFile({
        id,
        unit,
        code: { system: LOINC, code: codes[n] ?? code },
        observations: observations[n],
      }),
    ),
  });
}

const onDay = (day: unknown, value = 1) => ({ time: { day }, value });
const at = (...times: readonly unknown[]) => times.map((time) => ({ time, value: 1 }));

/** The days at which the four were found together. */
function daysOf(observations: readonly Observations[], codes?: readonly string[]) {
  return findTmpInputs(caseWith(observations, codes)).map(({ time, inputs, twice }) =>
    inputs ? time.start / DAY_MS : twice,
  );
}

describe('the four inputs of TmP/GFR', () => {
  it('are found on every day that has all of them', () => {
    const all = [onDay(-3), onDay(0), onDay(7)];
    expect(daysOf([all, all, all, [onDay(0), onDay(7)]])).toEqual([0, 7]);
  });

  it('are found at a minute too', () => {
    const all = [onDay(1.25)];
    expect(daysOf([all, all, all, all])).toEqual([1.25]);
  });

  it('keep each its own value and unit', () => {
    const four = [[onDay(2, 0.7)], [onDay(2, 4)], [onDay(2, 80)], [onDay(2, 8)]];
    const { inputs } = findTmpInputs(caseWith(four))[0]!;
    expect(Object.values(inputs!).map(({ concentration }) => concentration)).toEqual([
      { value: 0.7, unit: 'mmol/L' },
      { value: 4, unit: 'mmol/L' },
      { value: 80, unit: 'umol/L' },
      { value: 8, unit: 'mmol/L' },
    ]);
  });

  it.each<[string, unknown, unknown]>([
    ['neighbouring days', { day: 1 }, { day: 2 }],
    ['a day and a minute of it', { day: 1 }, { day: 1.25 }],
    ['one of two days', { oneOf: [{ day: 1 }, { day: 2 }] }, { oneOf: [{ day: 1 }, { day: 2 }] }],
    ['somewhere in the same days', { day: [1, 3] }, { day: [1, 3] }],
    ['about one date', { date: '2018-05-12~' }, { date: '2018-05-12~' }],
  ])('are not paired by %s', (_, one, other) => {
    expect(daysOf([at(one), at(other), at(other), at(other)])).toEqual([]);
  });

  it('are not chosen where a day has two of one', () => {
    const one = [onDay(1)];
    expect(daysOf([one, [onDay(1), onDay(1)], one, one])).toEqual(['urinePhosphate']);
  });

  it('are not the rate of a collection over 24 h', () => {
    const one = [onDay(1)];
    const codes = ['14879-1', '14881-7', '14682-9', '14683-7'];
    const file = () => daysOf([one, one, one, one], codes);
    expect(file()).toEqual([]);
  });

  it('have a value', () => {
    const one = [onDay(1)];
    const missing = [{ time: { day: 1 }, missing: 'lost' }] as unknown as Observations;
    expect(daysOf([one, one, missing, one])).toEqual([]);
  });
});
