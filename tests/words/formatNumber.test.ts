import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatAsPrinted, formatNumber, formatSigned } from '../../src/words/formatNumber';

describe('a number', () => {
  it.each([
    [1.5, 2, '1.50'],
    [-2.5, 1, '−2.5'],
    [0, 0, '0'],
    [-0, 1, '0.0'],
    [-0.001, 2, '0.00'],
  ])('%f with %i decimals is %s', (value, decimals, text) => {
    expect(formatNumber(value, decimals)).toBe(text);
  });
});

describe('a signed number', () => {
  it.each([
    [3, 0, '+3'],
    [-126, 0, '−126'],
    [0, 0, '0'],
    [-0, 0, '0'],
    [0.3, 2, '+0.30'],
    [0.001, 2, '0.00'],
    [-0.001, 2, '0.00'],
  ])('%f with %i decimals is %s', (value, decimals, text) => {
    expect(formatSigned(value, decimals)).toBe(text);
  });

  it('has a plus, a true minus or, for what rounds to zero, nothing', () => {
    const value = fc.double({ min: -1000, max: 1000, noNaN: true });
    fc.assert(
      fc.property(value, fc.integer({ min: 0, max: 3 }), (number, decimals) => {
        const text = formatSigned(number, decimals);
        const isZero = Math.abs(number).toFixed(decimals) === (0).toFixed(decimals);
        expect(text).toMatch(isZero ? /^\d/ : number > 0 ? /^\+\d/ : /^−\d/);
      }),
    );
  });
});

describe('a number as printed', () => {
  it.each([
    [2, '2'],
    [2.6, '2.6'],
    [0, '0'],
    [-1.5, '−1.5'],
  ])('%f is %s', (value, text) => {
    expect(formatAsPrinted(value)).toBe(text);
  });
});
