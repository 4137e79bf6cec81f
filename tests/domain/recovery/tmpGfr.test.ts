import { describe, expect, it } from 'vitest';
import { type Concentration, tmpGfr, type TmpInput } from '../../../src/domain/recovery/tmpGfr';

type Four = readonly [number, number, number, number];

function inputsOf([serum, urine, creatinine, urineCreatinine]: Four) {
  return {
    serumPhosphate: { value: serum, unit: 'mmol/L' },
    urinePhosphate: { value: urine, unit: 'mmol/L' },
    serumCreatinine: { value: creatinine, unit: 'umol/L' },
    urineCreatinine: { value: urineCreatinine, unit: 'mmol/L' },
  } satisfies Record<TmpInput, Concentration>;
}

const told = (four: Four, more: Partial<Record<TmpInput, Concentration>> = {}) => {
  const found = tmpGfr({ ...inputsOf(four), ...more });
  if (found.kind !== 'told') throw new Error(JSON.stringify(found));
  return found;
};

describe('TmP/GFR by Payne’s algorithm', () => {
  it.each<[Four, number, number, string]>([
    [[0.7, 4, 80, 8], 0.943, 0.806, 'curved'],
    [[0.45, 15, 70, 8], 0.708, 0.319, 'proportional'],
    [[1.1, 12, 70, 8], 0.905, 1.08, 'curved'],
    [[1.1, 20, 70, 8], 0.841, 0.925, 'proportional'],
  ])('of %j is TRP %d and %d mmol/L, %s', (four, trp, value, branch) => {
    const found = told(four);
    expect(found.trp).toBeCloseTo(trp, 3);
    expect(found.tmpGfr).toBeCloseTo(value, 3);
    expect(found.branch).toBe(branch);
  });

  it('is proportional at TRP 0.86 and curved just above it', () => {
    const at = told([1, 14, 80, 8]);
    expect(at.trp).toBe(0.86);
    expect(at).toMatchObject({ branch: 'proportional', tmpGfr: 0.86 });
    const above = told([1, 13.999, 80, 8]);
    expect(above.branch).toBe('curved');
    expect(above.tmpGfr).toBeCloseTo((0.3 * above.trp) / (1 - 0.8 * above.trp), 12);
  });

  it.each<[TmpInput, number, string]>([
    ['serumPhosphate', 0.7 * 3.0973762, 'mg/dL'],
    ['urinePhosphate', 4 * 3.0973762, 'mg/dL'],
    ['serumCreatinine', 0.08, 'mmol/L'],
    ['serumCreatinine', 80 / 88.4, 'mg/dL'],
    ['urineCreatinine', 8000, 'umol/L'],
    ['urineCreatinine', 8000 / 88.4, 'mg/dL'],
  ])('is the same with %s as %d %s', (input, value, unit) => {
    const found = told([0.7, 4, 80, 8], { [input]: { value, unit } });
    expect(found.tmpGfr).toBeCloseTo(told([0.7, 4, 80, 8]).tmpGfr, 9);
  });

  it.each<[string, Partial<Record<TmpInput, Concentration>>, object]>([
    [
      'a limit',
      { urinePhosphate: { value: 1.6, unit: 'mmol/L', comparator: '<' } },
      { reason: 'limit', input: 'urinePhosphate' },
    ],
    [
      'a rate of a collection over 24 h',
      { urinePhosphate: { value: 20, unit: 'mmol/(24.h)' } },
      { reason: 'unit', input: 'urinePhosphate' },
    ],
    [
      'phosphate in umol/L',
      { serumPhosphate: { value: 700, unit: 'umol/L' } },
      { reason: 'unit', input: 'serumPhosphate' },
    ],
    [
      'creatinine of nothing',
      { serumCreatinine: { value: 0, unit: 'umol/L' } },
      { reason: 'notPositive', input: 'serumCreatinine' },
    ],
    [
      'a negative value',
      { urineCreatinine: { value: -8, unit: 'mmol/L' } },
      { reason: 'notPositive', input: 'urineCreatinine' },
    ],
    [
      'no number',
      { serumPhosphate: { value: NaN, unit: 'mmol/L' } },
      { reason: 'notPositive', input: 'serumPhosphate' },
    ],
    [
      'more phosphate in the urine than was filtered',
      { serumCreatinine: { value: 80, unit: 'mmol/L' } },
      { reason: 'noReabsorption' },
    ],
  ])('refuses %s', (_, more, expected) => {
    const found = tmpGfr({ ...inputsOf([0.7, 4, 80, 8]), ...more });
    expect(found).toMatchObject({ kind: 'refused', ...expected });
  });
});
