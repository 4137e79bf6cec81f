import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { interpret } from '../../src/domain/interpretation';
import { COMPARATORS, type Comparator, type ReferenceRange } from '../../src/domain/quantity';

const range = (low?: number, high?: number): ReferenceRange => ({
  ...(low === undefined ? {} : { low }),
  ...(high === undefined ? {} : { high }),
  assumed: false,
});
const both = range(0.85, 1.51);

describe('the status of a value', () => {
  it.each([
    [0.84, 'L'],
    [0.85, 'N'],
    [1, 'N'],
    [1.51, 'N'],
    [1.52, 'H'],
    [0, 'L'],
  ] as const)(
    '%f against 0.85 to 1.51 is %s, and a bound belongs to the range',
    (value, status) => {
      expect(interpret(value, undefined, both)).toBe(status);
    },
  );

  it('goes by the range of its own case: 0.82 is low by one and normal by another', () => {
    expect(interpret(0.82, undefined, range(0.85, 1.51))).toBe('L');
    expect(interpret(0.82, undefined, range(0.81, 1.45))).toBe('N');
  });

  it.each([
    ['from 0.85 up', range(0.85), 0.84, 'L'],
    ['from 0.85 up', range(0.85), 99, 'N'],
    ['up to 59', range(undefined, 59), 60, 'H'],
    ['up to 59', range(undefined, 59), 0, 'N'],
    ['from 0 up, which is a bound', range(0), -1, 'L'],
    ['up to 0, which is a bound', range(undefined, 0), 1, 'H'],
  ] as const)('with one bound, %s, is told by that bound', (_, oneBound, value, status) => {
    expect(interpret(value, undefined, oneBound)).toBe(status);
  });

  it.each([
    ['no range', undefined],
    ['a range without bounds', range()],
  ])('cannot be told with %s', (_, none) => {
    expect(interpret(1, undefined, none)).toBeUndefined();
    expect(interpret(0.3, '<', none)).toBeUndefined();
  });

  it.each([undefined, ...COMPARATORS])('of a missing value is not told (%s)', (comparator) => {
    expect(interpret(NaN, comparator, both)).toBeUndefined();
  });
});

describe('a censored value', () => {
  it.each([
    ['<', 0.3, both, 'L'],
    ['<', 0.85, both, 'L'],
    ['<', 0.86, both, undefined],
    ['<', 2, both, undefined],
    ['<=', 0.84, both, 'L'],
    ['<=', 0.85, both, undefined],
    ['>', 10, both, 'H'],
    ['>', 1.51, both, 'H'],
    ['>', 1.5, both, undefined],
    ['>', 0.1, both, undefined],
    ['>=', 1.52, both, 'H'],
    ['>=', 1.51, both, undefined],
    ['<', 0.3, range(undefined, 1.51), undefined],
    ['>', 10, range(0.85), undefined],
  ] as const)('"%s%f" is told only where all it stands for agree: case %#', (...row) => {
    const [comparator, limit, against, status] = row;
    expect(interpret(limit, comparator, against)).toBe(status);
  });

  const bound = fc.option(fc.integer({ min: 0, max: 20 }), { nil: undefined });
  const arbitraryRange = fc
    .tuple(bound, bound)
    .filter(([low, high]) => low === undefined || high === undefined || low < high)
    .map(([low, high]) => range(low, high));
  const holds: Record<Comparator, (value: number, limit: number) => boolean> = {
    '<': (value, limit) => value < limit,
    '<=': (value, limit) => value <= limit,
    '>': (value, limit) => value > limit,
    '>=': (value, limit) => value >= limit,
  };
  const censored = [fc.integer({ min: 0, max: 20 }), fc.constantFrom(...COMPARATORS)] as const;
  /** Quarters from below every limit to above it stand for all values there are. */
  const values = Array.from({ length: 101 }, (_, index) => index / 4 - 2);

  it('is never called normal', () => {
    fc.assert(
      fc.property(...censored, arbitraryRange, (limit, comparator, against) => {
        expect(interpret(limit, comparator, against)).not.toBe('N');
      }),
    );
  });

  it('is low or high exactly where every value it can stand for is', () => {
    fc.assert(
      fc.property(...censored, arbitraryRange, (limit, comparator, against) => {
        const statuses = values
          .filter((value) => holds[comparator](value, limit))
          .map((value) => interpret(value, undefined, against));
        const [first] = statuses;
        const agree = statuses.every((status) => status === first);
        const expected = agree && first !== 'N' ? first : undefined;
        expect(interpret(limit, comparator, against)).toBe(expected);
      }),
    );
  });
});
