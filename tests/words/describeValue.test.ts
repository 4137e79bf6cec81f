import { describe, expect, it } from 'vitest';
import type { Observation } from '../../src/domain/series';
import { dayTime } from '../../src/domain/caseTime';
import type { ReferenceRange } from '../../src/domain/quantity';
import { describeRange, describeStatus, describeValue } from '../../src/words/describeValue';
import { en } from '../../src/words/en';

const own = { unit: 'mg/dL', factor: 1, decimals: 1 };
const converted = { unit: 'mmol/L', factor: 10 / 30.973762, decimals: 2 };
const observed = (parts: Partial<Observation>): Observation => ({
  index: 0,
  time: dayTime(0),
  basis: 'reported',
  ...parts,
});

describe('a value', () => {
  it.each([
    ['keeps the digits it was printed with', { value: 2 }, '2 mg/dL'],
    ['of 0 is 0', { value: 0 }, '0 mg/dL'],
    ['that was computed has the decimals of its unit', { value: 2, basis: 'derived' }, '2.0 mg/dL'],
    ['"<0.3" is below 0.3', { value: 0.3, comparator: '<' }, 'below 0.3 mg/dL'],
    ['"≤0.3" is at most 0.3', { value: 0.3, comparator: '<=' }, 'at most 0.3 mg/dL'],
    ['">10" is above 10', { value: 10, comparator: '>' }, 'above 10 mg/dL'],
    ['"≥10" is at least 10', { value: 10, comparator: '>=' }, 'at least 10 mg/dL'],
    [
      'placed by us is about',
      { value: 2, basis: 'reconstructed' },
      'about 2.0 mg/dL, illustrative',
    ],
    ['made up is about', { value: 2, basis: 'simulated' }, 'about 2.0 mg/dL, illustrative'],
    ['read off a figure says so', { value: 2, basis: 'digitised' }, '2.0 mg/dL, read off a figure'],
    [
      'read off a figure has its error',
      { value: 2, basis: 'digitised', readingError: 0.2 },
      '2.0 mg/dL ± 0.2, read off a figure',
    ],
    ['that is missing has its reason', { missingReason: 'hemolysed' }, 'no value: hemolysed'],
    ['that is missing is not 0', {}, 'no value'],
  ] as const)('%s', (_, parts, text) => {
    expect(describeValue(observed(parts), own, en)).toBe(text);
  });

  it.each([
    [{ value: 2.6 }, '0.84 mmol/L'],
    [{ value: 2 }, '0.65 mmol/L'],
    [{ value: 0.3, comparator: '<' }, 'below 0.10 mmol/L'],
    [{ value: 2, basis: 'digitised', readingError: 0.2 }, '0.65 mmol/L ± 0.06, read off a figure'],
  ] as const)('is converted with the decimals of the other unit: case %#', (parts, text) => {
    expect(describeValue(observed(parts), converted, en)).toBe(text);
  });
});

const range = (parts: Partial<ReferenceRange>): ReferenceRange => ({ assumed: false, ...parts });

describe('a range', () => {
  it.each([
    [{ low: 2.5, high: 4.5 }, '2.5 to 4.5', '0.81 to 1.45'],
    [{ low: 2.5 }, 'from 2.5 up', 'from 0.81 up'],
    [{ high: 4.5 }, 'up to 4.5', 'up to 1.45'],
    [{ low: 0, high: 4.5 }, '0 to 4.5', '0.00 to 1.45'],
    [{ low: 0 }, 'from 0 up', 'from 0.00 up'],
    [{}, undefined, undefined],
  ])('says the bounds it has, and no other: case %#', (parts, text, inOtherUnit) => {
    expect(describeRange(range(parts), own, en)).toBe(text);
    expect(describeRange(range(parts), converted, en)).toBe(inOtherUnit);
  });
});

describe('a status', () => {
  it.each([
    ['L', false, 'below the reference range'],
    ['N', false, 'within the reference range'],
    ['H', true, 'above the assumed range'],
  ] as const)('%s says against which range', (interpretation, assumed, text) => {
    const observation = observed({ value: 2, interpretation });
    expect(describeStatus({ ...observation, referenceRange: range({ low: 1, assumed }) }, en)).toBe(
      text,
    );
  });

  it('that cannot be told says so, and never "within"', () => {
    const censored = observed({ value: 3, comparator: '<' });
    expect(describeStatus({ ...censored, referenceRange: range({ low: 2.5 }) }, en)).toBe(
      'cannot be compared with the reference range',
    );
  });

  it.each([undefined, range({})])('without a range says that none is given: case %#', (none) => {
    expect(
      describeStatus(observed({ value: 2, ...(none ? { referenceRange: none } : {}) }), en),
    ).toBe('no reference range given');
  });

  it('of a missing value is not said', () => {
    expect(describeStatus(observed({ referenceRange: range({ low: 1 }) }), en)).toBeUndefined();
  });
});
