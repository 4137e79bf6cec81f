import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMPARATORS } from '../../../src/domain/quantity';
import { parseValueText } from '../../../src/exchange/edits/parseValueText';
import { writeValueText } from '../../../src/exchange/edits/writeValueText';

describe('a value in one field of text', () => {
  it.each([
    ['0.7', { value: 0.7 }],
    [' 0 ', { value: 0 }],
    ['-2', { value: -2 }],
    ['<0.3', { value: 0.3, comparator: '<' }],
    ['< 0.3', { value: 0.3, comparator: '<' }],
    ['＜0.3', { value: 0.3, comparator: '<' }],
    ['≤0.3', { value: 0.3, comparator: '<=' }],
    ['>=10', { value: 10, comparator: '>=' }],
    [' − 2 ', { value: -2 }],
    ['1 234 567.5', { value: 1234567.5 }],
    ['QNS', { missing: 'QNS' }],
    ['hemolysed', { missing: 'hemolysed' }],
    ['not done', { missing: 'not done' }],
    ['"-"', { missing: '-' }],
    ['"2 tubes broken"', { missing: '2 tubes broken' }],
  ])('reads %s', (text, finding) => {
    expect(parseValueText(text)).toEqual(finding);
  });

  it.each([
    '',
    ' ',
    '0,7',
    '0.7 0.8',
    '0.3 5',
    '1 2',
    '12 34',
    '0.7 mmol/L',
    '1.2.3',
    '<',
    '-',
    '?',
    '""',
  ])('takes "%s" for a slip and not for a reason', (text) => {
    expect(parseValueText(text)).toBeUndefined();
  });

  it('reads back every number, limit and reason that it writes', () => {
    const finding = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => ({ value: value + 0 })),
      fc.record({ value: fc.nat(), comparator: fc.constantFrom(...COMPARATORS) }),
      fc.string({ minLength: 1, unit: 'grapheme' }).map((missing) => ({ missing })),
      fc.constantFrom('0.7', '<0.3', '"', '""', ' QNS ', 'a\nb').map((missing) => ({ missing })),
    );
    fc.assert(
      fc.property(finding, (one) => {
        expect(parseValueText(writeValueText(one))).toEqual(one);
      }),
    );
  });
});
