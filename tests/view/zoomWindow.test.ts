import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { panWindow, windowReaching, windowShowing, zoomWindow } from '../../src/view/zoomWindow';

const instant = fc.integer({ min: -1e6, max: 1e6 });
const anyWindow = fc
  // No shorter than a second: the page shows a day at least, and a double has sixteen digits.
  .record({ from: instant, length: fc.integer({ min: 1000, max: 1e6 }) })
  .map(({ from, length }) => ({ from, to: from + length }));

describe('zoomWindow', () => {
  it('keeps the moment it zooms around where it is', () => {
    const share = ({ from, to }: { from: number; to: number }, at: number) =>
      (at - from) / (to - from);
    fc.assert(
      fc.property(
        anyWindow,
        instant,
        fc.double({ min: 0.1, max: 10, noNaN: true }),
        (window, at, factor) => {
          const zoomed = zoomWindow(window, at, factor);
          expect(zoomed.to - zoomed.from).toBeCloseTo((window.to - window.from) * factor, 1);
          expect(share(zoomed, at)).toBeCloseTo(share(window, at), 3);
        },
      ),
    );
  });

  it('changes nothing by a factor of one', () => {
    expect(zoomWindow({ from: 3, to: 9 }, 5, 1)).toEqual({ from: 3, to: 9 });
  });
});

describe('panWindow', () => {
  it('moves both ends alike', () => {
    expect(panWindow({ from: 3, to: 9 }, -4)).toEqual({ from: -1, to: 5 });
  });
});

describe('windowShowing', () => {
  it('is the window itself where it shows the moment', () => {
    const window = { from: 0, to: 100 };
    for (const at of [0, 50, 100]) expect(windowShowing(window, at)).toBe(window);
  });

  it('moves just far enough to show the moment, with room behind it', () => {
    fc.assert(
      fc.property(anyWindow, instant, (window, at) => {
        const shown = windowShowing(window, at);
        expect(shown.to - shown.from).toBeCloseTo(window.to - window.from, 6);
        expect(shown.from).toBeLessThanOrEqual(at);
        expect(shown.to).toBeGreaterThanOrEqual(at);
      }),
    );
    expect(windowShowing({ from: 0, to: 100 }, 110)).toEqual({ from: 15, to: 115 });
    expect(windowShowing({ from: 0, to: 100 }, -10)).toEqual({ from: -15, to: 85 });
  });
});

describe('windowReaching', () => {
  const window = { from: 0, to: 100 };

  it('is the window itself where it shows some of the span', () => {
    expect(windowReaching(window, { start: 90, end: 300 })).toBe(window);
    expect(windowReaching(window, { start: -Infinity, end: 10 })).toBe(window);
  });

  it('grows to the span and keeps what it showed', () => {
    const reaching = windowReaching(window, { start: 150, end: 200 });
    expect(reaching.from).toBe(0);
    expect(reaching.to).toBeGreaterThan(200);
  });

  it.each([[{ start: -Infinity, end: -50 }], [{ start: 150, end: Infinity }]])(
    'grows no further than the known end of an open span: %o',
    (span) => {
      const { from, to } = windowReaching(window, span);
      expect([from, to].every(Number.isFinite)).toBe(true);
      expect(from < span.end && span.start < to).toBe(true);
    },
  );
});
