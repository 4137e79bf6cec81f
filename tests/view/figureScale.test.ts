import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeFigure } from '../../src/view/placeFigure';
import type { PlacedMark } from '../../src/view/placedFigure';
import { en } from '../../src/words/en';
import { arbitraryLook } from './arbitraryCase';
import { shippedCase } from './shippedCase';
import { day, viewOf } from './viewOf';

/** Each figure is cheap; a busy machine still needs more than the usual five seconds. */
const RUNS = { numRuns: 150 };
const PATIENCE = { timeout: 60_000 };

/** What is not known stays infinite in the view; what is placed is finite. */
const OF_THE_VIEW = new Set(['panel', 'mark', 'segment', 'event', 'unshownMarks', 'unshownEvents']);
const anyFigure = arbitraryLook.map(({ caseRecord, parameters, width, roomHeight }) => {
  const { view } = viewOf(caseRecord, parameters);
  return { view, figure: placeFigure(view, width, en, roomHeight) };
});

/** The mark's candidate times that stand alone at their time, with their pixels. */
const lonely = ({ mark, places }: PlacedMark) =>
  mark.spans
    .map((span, index) => ({ span, place: places[index]!, side: mark.sides[index] }))
    .filter(({ side }) => side === 0);

describe('a pixel is the same length of time everywhere', PATIENCE, () => {
  it('for every mark without a neighbour at its time', () => {
    fc.assert(
      fc.property(anyFigure, ({ figure, view }) => {
        const { left, right } = figure.plotArea;
        const { from, to } = view.window;
        const perPixel = (to - from) / (right - left);
        for (const { span, place } of figure.panels.flatMap((one) => one.marks.flatMap(lonely))) {
          expect((place.x1 - left) * perPixel + from).toBeCloseTo(span.from, 0);
          expect((place.x2 - left) * perPixel + from).toBeCloseTo(span.to, 0);
        }
      }),
      RUNS,
    );
  });

  it('for results at one time, which stand less than half a day from it', () => {
    fc.assert(
      fc.property(anyFigure, ({ figure, view }) => {
        const { left, right } = figure.plotArea;
        const perDay = ((right - left) / (view.window.to - view.window.from)) * day(1);
        for (const { mark, places } of figure.panels.flatMap((one) => one.marks)) {
          for (const [index, { x1 }] of places.entries()) {
            const x = left + ((mark.spans[index]!.from - view.window.from) / day(1)) * perDay;
            expect(Math.abs(x1 - x)).toBeLessThanOrEqual(Math.min(7, perDay / 2) + 1e-6);
          }
        }
      }),
      RUNS,
    );
  });

  it('for the pieces of line, which end where the marks of their values stand', () => {
    fc.assert(
      fc.property(anyFigure, ({ figure }) => {
        for (const { segments, scale } of figure.panels) {
          for (const { segment, x1, y1, x2, y2 } of segments) {
            expect(x1).toBeLessThanOrEqual(x2);
            const [from, to] = [y1, y2].map((y) => {
              const share = (scale.range[0] - y) / (scale.range[0] - scale.range[1]);
              return scale.domain[0] + share * (scale.domain[1] - scale.domain[0]);
            });
            expect(from).toBeCloseTo(segment.from.value, 3);
            expect(to).toBeCloseTo(segment.to.value, 3);
          }
        }
      }),
      RUNS,
    );
  });

  it('for the letter, from the first day to the last', () => {
    const { view } = viewOf(shippedCase('zhang-2019'));
    const { panels, anchorX } = placeFigure(view, 860, en);
    const x = (index: number) => panels[0]!.marks[index]!.places[0]!.x1;
    expect((x(1) - x(0)) / 3).toBeCloseTo((x(11) - x(10)) / 2, 9);
    expect((anchorX! - x(0)) / 20).toBeCloseTo((x(12) - anchorX!) / 40, 9);
  });
});

describe('the heights of any figure', PATIENCE, () => {
  it('follow the values in even steps within their panel', () => {
    fc.assert(
      fc.property(anyFigure, ({ figure }) => {
        for (const { panel, marks, top, bottom, tickYs } of figure.panels) {
          const { low, high } = panel.domain;
          for (const { mark, y } of marks) {
            const expected = bottom - ((mark.value - low) / (high - low)) * (bottom - top);
            expect(y).toBeCloseTo(expected, 6);
            expect(y).toBeGreaterThanOrEqual(top - 1e-6);
            expect(y).toBeLessThanOrEqual(bottom + 1e-6);
          }
          expect([tickYs[0], tickYs.at(-1)]).toEqual([bottom, top]);
        }
      }),
      RUNS,
    );
  });

  it('stack the panels without covering each other, inside the plot area', () => {
    fc.assert(
      fc.property(anyFigure, ({ figure }) => {
        const { panels, plotArea } = figure;
        for (const [index, panel] of panels.entries()) {
          expect(panel.top).toBeLessThan(panel.bottom);
          expect(panel.top).toBeGreaterThanOrEqual(panels[index - 1]?.bottom ?? plotArea.top);
        }
        if (panels.length > 0) expect(plotArea.bottom).toBe(panels.at(-1)!.bottom);
        expect(figure.lanesBottom).toBeLessThanOrEqual(figure.height);
      }),
      RUNS,
    );
  });

  it('and widths are numbers, all of them', () => {
    fc.assert(
      fc.property(anyFigure, ({ figure }) => {
        const numbers: number[] = [];
        JSON.stringify(figure, (key, value: unknown) => {
          if (typeof value === 'number') numbers.push(value);
          return OF_THE_VIEW.has(key) ? undefined : value;
        });
        expect(numbers.filter((one) => !Number.isFinite(one))).toEqual([]);
        expect(numbers.length).toBeGreaterThan(10);
      }),
      RUNS,
    );
  });
});
