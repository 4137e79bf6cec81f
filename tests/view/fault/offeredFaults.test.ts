import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FAULT_KINDS, type FaultKind } from '../../../src/view/fault/fault';
import { nextFault, shuffleFaults } from '../../../src/view/fault/nextFault';
import { FAULTS, offeredFaults } from '../../../src/view/fault/offeredFaults';
import { arbitraryCase } from '../arbitraryCase';
import { caseFrom, caseWithValues, onDay, RESECTION } from '../caseFrom';
import { longCase } from '../longCase';
import { SHIPPED_CASES, shippedCase } from '../shippedCase';
import { CATALOGUES, drawWith, effectOf, subjectOf } from './faultSubject';

const offered = (...[caseRecord, parameters]: Parameters<typeof subjectOf>) =>
  offeredFaults(subjectOf(caseRecord, parameters));

describe('the faults on offer', () => {
  it('are all six for the letter', () => {
    expect(offered(shippedCase('zhang-2019'))).toEqual([...FAULT_KINDS]);
  });

  it.each<[string, ReturnType<typeof caseFrom>, readonly FaultKind[]]>([
    [
      'nothing without a value',
      caseFrom({ anchor: { event: 'resection' }, events: [RESECTION] }),
      [],
    ],
    [
      'all but equal spacing for equal steps',
      caseWithValues([onDay(1, 0.5), onDay(2, 0.7), onDay(3, 0.9)]),
      ['reversed-time', 'cut-axis', 'no-range', 'no-unit', 'mixed-units'],
    ],
    ['range and unit for one value', caseWithValues([onDay(3, 1)]), ['no-range', 'no-unit']],
    [
      'no cut where the axis would begin at zero all the same',
      caseWithValues([onDay(1, 0.02), onDay(3, 1)]),
      ['reversed-time', 'no-range', 'no-unit'],
    ],
    [
      'no missing range where none is given',
      caseWithValues([onDay(1, 0.5), onDay(3, 1)], { referenceRange: undefined }),
      ['reversed-time', 'cut-axis', 'no-unit'],
    ],
    [
      'no second unit where there is but one',
      caseWithValues([onDay(1, 50), onDay(3, 80), onDay(4, 90)], { code: undefined, unit: 'U/L' }),
      ['equal-spacing', 'reversed-time', 'cut-axis', 'no-range', 'no-unit'],
    ],
    [
      'no missing unit where there is none',
      caseWithValues([onDay(1, 5), onDay(3, 8)], { code: undefined, unit: '1' }),
      ['reversed-time', 'cut-axis', 'no-range'],
    ],
  ])('are %s', (_, caseRecord, kinds) => {
    expect(offered(caseRecord)).toEqual(kinds);
  });

  it('of values too many to be marks are those that a dense drawing can have', () => {
    expect(offered(longCase(20_000))).toEqual(['no-range', 'no-unit']);
  });

  it('each change the drawing and say how, in every shipped case', () => {
    for (const id of SHIPPED_CASES) {
      const subject = subjectOf(shippedCase(id));
      const truth = JSON.stringify(drawWith(undefined, subject));
      for (const kind of offeredFaults(subject)) {
        expect(JSON.stringify(drawWith(kind, subject)), `${id} ${kind}`).not.toBe(truth);
        expect(effectOf(kind, subject).length, `${id} ${kind}`).toBeGreaterThan(0);
      }
    }
  });

  it('can be drawn and said of any case, and of one they are not offered for nothing breaks', () => {
    fc.assert(
      fc.property(arbitraryCase, (caseRecord) => {
        const subject = subjectOf(caseRecord);
        for (const kind of FAULT_KINDS) {
          const figure = drawWith(kind, subject);
          const texts = FAULTS[kind].describeEffect(subject, CATALOGUES);
          expect(texts.join(' ')).not.toMatch(/NaN|undefined|Infinity/);
          const places = figure.panels.flatMap(({ marks }) => marks.flatMap((one) => one.places));
          for (const { x1, x2 } of places) expect(x1 <= x2 + 1e-6).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('the order of faults', () => {
  it('has each fault once, and every order for some chance', () => {
    const orders = new Set(
      Array.from({ length: 720 }, (_, n) => shuffleFaults((n + 0.5) / 720).join()),
    );
    expect(orders.size).toBe(720);
    expect([...shuffleFaults(0.999999)].sort()).toEqual([...FAULT_KINDS].sort());
  });

  it('goes on to what was not seen and can be drawn', () => {
    const order = [...FAULT_KINDS];
    expect(nextFault(order, [], order)).toBe('equal-spacing');
    expect(nextFault(order, ['equal-spacing'], order)).toBe('reversed-time');
    expect(nextFault(order, ['equal-spacing'], ['equal-spacing', 'no-unit'])).toBe('no-unit');
    expect(nextFault(order, order, order)).toBe('equal-spacing');
    expect(nextFault(order, ['no-unit'], ['no-unit'])).toBe('no-unit');
    expect(nextFault(order, [], [])).toBeUndefined();
  });
});
