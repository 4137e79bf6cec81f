import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scaleFrom, scaleTo } from '../../src/view/linearScale';

const scale = { domain: [-20, 60], range: [84, 812] } as const;

describe('the linear scale', () => {
  it('maps ends to ends and goes on beyond them', () => {
    expect([-20, 20, 60, 100].map((at) => scaleTo(scale, at))).toEqual([84, 448, 812, 1176]);
  });

  it('is the same length for the same time everywhere', () => {
    const far = fc.integer({ min: -1e6, max: 1e6 });
    fc.assert(
      fc.property(far, far, (a, b) => {
        const length = (at: number) => scaleTo(scale, at + 7) - scaleTo(scale, at);
        expect(length(a)).toBeCloseTo(length(b), 4);
      }),
    );
  });

  it('comes back from pixels', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e4, max: 1e4, noNaN: true }), (at) => {
        expect(scaleFrom(scale, scaleTo(scale, at))).toBeCloseTo(at, 6);
      }),
    );
  });

  it('runs backwards for a y axis', () => {
    const y = { domain: [0, 1.6], range: [300, 100] } as const;
    expect([0, 0.8, 1.6].map((value) => scaleTo(y, value))).toEqual([300, 200, 100]);
    expect(scaleFrom(y, 200)).toBeCloseTo(0.8, 12);
  });

  it('stands in the middle where the domain has no length', () => {
    expect(scaleTo({ domain: [5, 5], range: [0, 100] }, 5)).toBe(50);
  });

  it('bends where it is told to, and comes back from there', () => {
    const bends = [
      [0, 84],
      [1, 300],
      [50, 812],
    ] as const;
    const bent = { domain: [0, 50], range: [84, 812], bends } as const;
    expect([-1, 0, 0.5, 1, 50, 99].map((at) => scaleTo(bent, at))).toEqual([
      -132, 84, 192, 300, 812, 1324,
    ]);
    fc.assert(
      fc.property(fc.double({ min: -100, max: 100, noNaN: true }), (at) => {
        expect(scaleFrom(bent, scaleTo(bent, at))).toBeCloseTo(at, 6);
      }),
    );
  });
});
