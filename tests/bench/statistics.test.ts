import { describe, expect, it } from 'vitest';
import { exponentOf, geometricMean, median } from './statistics.mjs';

describe('statistics of a bench', () => {
  it.each([
    [[3], 3],
    [[9, 1, 5], 5],
    [[4, 1, 3, 2], 2.5],
    [[1, 1, 1, 1000], 1],
  ])('takes the middle of %j as %d', (values, middle) => {
    expect(median(values)).toBe(middle);
  });

  it('has no middle of nothing', () => {
    expect(median([])).toBeNaN();
  });

  it.each([0, 0.1, 0.5, 1, 2])('finds the exponent %d in times that grow with it', (power) => {
    const points = [1000, 10_000, 100_000, 1_000_000].map((n) => [n, 7 * n ** power] as const);
    expect(exponentOf(points)).toBeCloseTo(power, 10);
  });

  it('takes the mean of ratios so that twice and half are level', () => {
    expect(geometricMean([2, 0.5])).toBeCloseTo(1, 12);
    expect(geometricMean([1, 4])).toBeCloseTo(2, 12);
  });
});
