import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deriveValueDomain, roundStep } from '../../src/view/valueDomain';
import { caseWithValues, onDay } from './caseFrom';
import { shippedCase } from './shippedCase';
import { panelOf } from './viewOf';

const amounts = fc.oneof(
  fc.double({ min: 0, max: 2, noNaN: true }),
  fc.double({ min: 0, max: 5e5, noNaN: true }),
  fc.constantFrom(0, 0.001, 1, 7.45, 140),
);
const several = fc.array(amounts, { maxLength: 30 });
const bounds = fc.array(amounts, { maxLength: 2 });

describe('the y axis', () => {
  it('covers every value and the range, with even ticks from end to end', () => {
    fc.assert(
      fc.property(several, bounds, (values, range) => {
        const { low, high, ticks } = deriveValueDomain(values, range);
        expect(low).toBeLessThan(high);
        for (const value of [...values, ...range]) {
          expect(value).toBeGreaterThanOrEqual(low - 1e-9);
          expect(value).toBeLessThanOrEqual(high + 1e-9 * high);
        }
        expect([ticks[0], ticks.at(-1)]).toEqual([low, high]);
        const steps = ticks.slice(1).map((tick, index) => tick - ticks[index]!);
        for (const step of steps) expect(step).toBeCloseTo(steps[0]!, 6);
        expect(ticks.length).toBeGreaterThanOrEqual(3);
        expect(ticks.length).toBeLessThanOrEqual(9);
      }),
    );
  });

  it('starts at zero unless the course would take less than 40 % of the height', () => {
    fc.assert(
      fc.property(several, bounds, (values, range) => {
        const all = [...values, ...range];
        const { low, high, isCut } = deriveValueDomain(values, range);
        const share = (Math.max(...all) - Math.min(...all)) / high;
        expect(isCut).toBe(low !== 0);
        if (isCut) expect(share).toBeLessThan(0.4);
      }),
    );
  });

  it.each([
    ['the letter in mmol/L', 0.4, 1.51, [0, 1.6], [0, 0.4, 0.8, 1.2, 1.6]],
    ['the same in mg/dL', 1.24, 4.68, [0, 5], [0, 1, 2, 3, 4, 5]],
    ['calcium, cut', 7.9, 10.7, [7, 11], [7, 8, 9, 10, 11]],
    ['half as high, not cut', 5, 10, [0, 12], [0, 2, 4, 6, 8, 10, 12]],
    ['sodium, cut', 135, 145, [134, 146], [134, 136, 138, 140, 142, 144, 146]],
  ])('%s', (_, lowest, highest, ends, ticks) => {
    const domain = deriveValueDomain([lowest, highest], []);
    expect([domain.low, domain.high]).toEqual(ends);
    expect(domain.ticks).toEqual(ticks);
  });

  it.each([
    ['one value', [1.1]],
    ['all values equal', [1.1, 1.1, 1.1]],
    ['zero alone', [0]],
    ['values equal but for the last binary digit', [0.3, 0.1 + 0.2]],
    ['hardly more than nothing', [5e-324]],
    ['no value', []],
    ['missing values alone', [NaN, NaN]],
  ])('has a height and starts at zero for %s', (_, values) => {
    const { low, high, isCut } = deriveValueDomain(values, []);
    expect([low, isCut]).toEqual([0, false]);
    expect(high).toBeGreaterThan(Math.max(0, ...values.filter((value) => !Number.isNaN(value))));
  });

  it('covers a range alone', () => {
    const { low, high } = deriveValueDomain([], [0.85, 1.51]);
    expect(low).toBeLessThanOrEqual(0.85);
    expect(high).toBeGreaterThanOrEqual(1.51);
  });

  it.each([
    [0.16, 0.2],
    [0.2, 0.2],
    [0.31, 0.4],
    [0.41, 0.5],
    [0.6, 1],
    [31, 40],
  ])('takes a round step for %s: %s', (size, step) => {
    expect(roundStep(size)).toBeCloseTo(step, 12);
  });
});

describe('the y axis of a panel', () => {
  it('stays put through zoom', () => {
    const caseRecord = shippedCase('zhang-2019');
    const zoomed = panelOf(caseRecord, { from: '-2', to: '3' });
    expect(zoomed.domain).toEqual(panelOf(caseRecord).domain);
  });

  it('says where it is cut, in the shown unit', () => {
    const calcium = { ...shippedCase('hindawi-2023-case-2') };
    const alone = { ...calcium, series: [calcium.series[1]!] };
    expect(panelOf(alone).cutNote).toBe('axis begins at 7, not at 0');
    const substance = panelOf(alone, { unit: 'mmol/L' });
    expect(substance.cutNote).toBe(`axis begins at ${substance.tickLabels[0]!}, not at 0`);
    expect(panelOf(shippedCase('zhang-2019')).cutNote).toBeUndefined();
  });

  it('leaves room for a reading error on both sides', () => {
    const observations = [8.1, 9].map((value, index) => onDay(index, value, { readingError: 0.9 }));
    const { low, high } = panelOf(
      caseWithValues(observations, { basis: 'digitised', referenceRange: undefined }),
    ).domain;
    expect(low).toBeLessThanOrEqual(7.2);
    expect(high).toBeGreaterThanOrEqual(9.9);
  });

  it('never goes below zero for a reading error', () => {
    const observations = [onDay(0, 0.1, { readingError: 0.4 }), onDay(1, 1)];
    expect(panelOf(caseWithValues(observations, { basis: 'digitised' })).domain.low).toBe(0);
  });

  it.each([2e-7, 0.002, 0.4, 70, 4e5])('tells the ticks of a course about %s apart', (value) => {
    const caseRecord = caseWithValues([onDay(0, value)], { referenceRange: undefined });
    const { tickLabels } = panelOf(caseRecord);
    expect(new Set(tickLabels).size).toBe(tickLabels.length);
    expect(tickLabels.join()).not.toContain('e');
  });

  it('writes every tick with the same decimals', () => {
    expect(panelOf(shippedCase('zhang-2019')).tickLabels).toEqual([
      '0.0',
      '0.4',
      '0.8',
      '1.2',
      '1.6',
    ]);
  });
});
