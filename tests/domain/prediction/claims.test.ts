import { describe, expect, it } from 'vitest';
import { deriveClaims } from '../../../src/domain/prediction/deriveClaims';
import { deriveFirstWithin } from '../../../src/domain/prediction/firstWithin';
import { reachBetween, valueAt } from '../../../src/domain/prediction/lineAt';
import { gridOf, readPieces } from './gridOf';

const range = { low: 0.85, high: 1.51, assumed: false };

describe('when a prediction is first in range', () => {
  it.each([
    ['0:0.45 4:1.25', { kind: 'reached', after: 2, by: 2 }],
    ['0:0.4 3:0.7 | 5:0.9 8:1', { kind: 'reached', after: 3, by: 5 }],
    ['0:0.4 | 3:0.7 | 5:0.9', { kind: 'reached', after: 3, by: 5 }],
    ['0:0.4 3:0.85', { kind: 'reached', after: 3, by: 3 }],
    ['0:1.71 4:1.31', { kind: 'reached', after: 2, by: 2 }],
    ['0:0.4 8:0.6', { kind: 'never', until: 8 }],
    ['2:1', { kind: 'fromStart', by: 2 }],
    ['2:0.9 8:0.4', { kind: 'fromStart', by: 2 }],
    ['', { kind: 'undrawn' }],
  ])('%s is %o', (course, expected) => {
    const found = deriveFirstWithin(readPieces(course), range.low, range.high);
    expect(found).toEqual(expected);
  });

  it('counts a line that goes straight across the whole range', () => {
    const found = deriveFirstWithin(readPieces('0:0 10:2'), range.low, range.high);
    expect(found).toMatchObject({ kind: 'reached' });
    expect('after' in found && found.after).toBeCloseTo(4.25);
  });

  it('takes a range with one bound', () => {
    expect(deriveFirstWithin(readPieces('0:4 4:2'), undefined, 3)).toEqual({
      kind: 'reached',
      after: 2,
      by: 2,
    });
  });
});

describe('what a prediction claims', () => {
  it('is its first rise, its lowest, its highest and its last value', () => {
    const claims = deriveClaims(readPieces('0:0.45 1:0.4 3:0.4 5:0.8 8:0.7'), range, gridOf());
    expect(claims).toMatchObject({
      drawn: { from: 0, to: 8 },
      inRange: { kind: 'never', until: 8 },
      lowest: { day: 1, value: 0.4 },
      highest: { day: 5, value: 0.8 },
      last: { day: 8, value: 0.7 },
    });
    expect(claims?.firstRise.kind).toBe('reached');
    expect(claims?.firstRise.kind === 'reached' && claims.firstRise.by).toBeCloseTo(3.5);
  });

  it('takes no wobble of the hand for a rise', () => {
    const claims = deriveClaims(readPieces('0:0.4 3:0.445 8:0.4'), range, gridOf());
    expect(claims?.firstRise).toEqual({ kind: 'never', until: 8 });
  });

  it('says nothing of a range that the series does not have', () => {
    expect(deriveClaims(readPieces('0:0.4'), undefined, gridOf())?.inRange).toBeUndefined();
    const open = { assumed: false };
    expect(deriveClaims(readPieces('0:0.4'), open, gridOf())?.inRange).toBeUndefined();
  });

  it('is nothing at all where nothing is drawn', () => {
    expect(deriveClaims([], range, gridOf())).toBeUndefined();
  });
});

describe('the value of a prediction', () => {
  const pieces = readPieces('0:0.4 2:0.8 | 4:1 | 6:1 8:0.6');

  it.each([
    [-1, undefined],
    [0, 0.4],
    [1, 0.6],
    [2, 0.8],
    [3, undefined],
    [4, 1],
    [7, 0.8],
    [8, 0.6],
    [9, undefined],
  ])('on day %d is %s', (day, value) => {
    if (value === undefined) expect(valueAt(pieces, day)).toBeUndefined();
    else expect(valueAt(pieces, day)).toBeCloseTo(value);
  });

  it.each([
    [0, 2, 0.4, 0.8, true],
    [1, 3, 0.6, 0.8, false],
    [1, 7, 0.6, 1, false],
    [7, 20, 0.6, 0.8, false],
  ])('from day %d to %d runs from %d to %d, drawn throughout: %s', (from, to, low, high, whole) => {
    const reach = reachBetween(pieces, from, to);
    expect(reach?.low).toBeCloseTo(low);
    expect(reach?.high).toBeCloseTo(high);
    expect(reach?.isWhole).toBe(whole);
  });

  it('is nothing between two pieces', () => {
    expect(reachBetween(pieces, 2.5, 3.5)).toBeUndefined();
  });
});
