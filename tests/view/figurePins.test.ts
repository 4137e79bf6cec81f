import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, isInside, isOverlapping } from '../../src/view/box';
import { placeFigure } from '../../src/view/placeFigure';
import type { PlacedEvent, PlacedFigure, PlacedLane } from '../../src/view/placedFigure';
import { ROW_HEIGHT } from '../../src/view/placeLanes';
import { PIN_RADIUS } from '../../src/view/placeStretch';
import { en } from '../../src/words/en';
import { arbitraryLook } from './arbitraryCase';
import { figureTexts } from './figureTexts';
import { viewOf } from './viewOf';

/** Each figure is cheap; a busy machine still needs more than the usual five seconds. */
const RUNS = { numRuns: 150 };
const PATIENCE = { timeout: 60_000 };
const LEAST_TARGET = 22;

/** What the ink of a pin covers; its hit area reaches a little further. */
const inkOf = ({ hit, y }: PlacedEvent): Box => ({
  left: hit.left + 2,
  right: hit.right - 2,
  top: y - PIN_RADIUS,
  bottom: y + PIN_RADIUS,
});
const lanesOf = ({ lanes, history }: PlacedFigure): PlacedLane[] => [
  ...lanes,
  ...(history ? [history] : []),
];
const anyFigure = arbitraryLook.map(({ caseRecord, parameters, width, roomHeight }) => {
  const { view } = viewOf(caseRecord, parameters);
  return { view, figure: placeFigure(view, width, en, roomHeight) };
});

describe('the pins of any figure', PATIENCE, () => {
  it('are there for every event that lies in the window, and for no other', () => {
    fc.assert(
      fc.property(anyFigure, ({ view, figure }) => {
        const { from, to } = view.window;
        const visible = view.events.filter((event) =>
          event.spans.some((span) => span.to >= from && span.from <= to),
        );
        const drawn = figure.lanes.flatMap((lane) => lane.events.map(({ event }) => event.id));
        expect(drawn.sort()).toEqual(visible.map((event) => event.id).sort());
      }),
      RUNS,
    );
  });

  it('have a hit area inside the figure that a finger can meet', () => {
    fc.assert(
      fc.property(anyFigure, ({ figure }) => {
        const whole = { left: 0, right: figure.width, top: 0, bottom: figure.height };
        for (const { hit } of lanesOf(figure).flatMap((lane) => lane.events)) {
          expect(isInside(hit, whole)).toBe(true);
          expect(hit.right - hit.left).toBeGreaterThanOrEqual(LEAST_TARGET);
          expect(hit.bottom - hit.top).toBeGreaterThanOrEqual(LEAST_TARGET);
        }
      }),
      RUNS,
    );
  });

  it('never cover each other, unless eight rows are full', () => {
    fc.assert(
      fc.property(anyFigure, ({ figure }) => {
        const roomy = lanesOf(figure).filter(({ top, bottom }) => bottom - top < 8 * ROW_HEIGHT);
        const pins = roomy.flatMap((lane) => lane.events.map(inkOf));
        for (const [index, pin] of pins.entries()) {
          expect(pins.slice(index + 1).filter((other) => isOverlapping(pin, other))).toEqual([]);
        }
      }),
      RUNS,
    );
  });

  it('stand under no word but their own', () => {
    fc.assert(
      fc.property(anyFigure, ({ figure }) => {
        const texts = figureTexts(figure);
        for (const placed of lanesOf(figure).flatMap((lane) => lane.events)) {
          const covered = texts.filter(
            (text) => text.eventId !== placed.event.id && isOverlapping(text, inkOf(placed)),
          );
          expect(covered.map(({ kind, text }) => `${kind} “${text}”`)).toEqual([]);
        }
      }),
      RUNS,
    );
  });

  it('hold their number clear of their name', () => {
    fc.assert(
      fc.property(anyFigure, ({ figure }) => {
        for (const { numberX, label, hit } of lanesOf(figure).flatMap((lane) => lane.events)) {
          expect(numberX - 7).toBeGreaterThanOrEqual(hit.left);
          expect(numberX + 7).toBeLessThanOrEqual(hit.right);
          const isInPin = label && label.x > hit.left && label.x < hit.right;
          if (isInPin) expect(label.x).toBeGreaterThan(numberX + 7);
        }
      }),
      RUNS,
    );
  });

  it('hold the whole circle of a time too narrow for its number, where that time is', () => {
    fc.assert(
      fc.property(anyFigure, ({ figure }) => {
        for (const { places, hit } of lanesOf(figure).flatMap((lane) => lane.events)) {
          for (const { x1, x2, isOutside } of places) {
            if (isOutside) continue;
            const middle = (x1 + x2) / 2;
            expect(hit.left).toBeLessThanOrEqual(middle - PIN_RADIUS);
            expect(hit.right).toBeGreaterThanOrEqual(middle + PIN_RADIUS);
          }
        }
      }),
      RUNS,
    );
  });

  it('stand on the time they tell, as wide as it is known', () => {
    fc.assert(
      fc.property(anyFigure, ({ figure }) => {
        const { domain, range } = figure.timeScale;
        const pixel = (at: number) => {
          const share = (at - domain[0]) / (domain[1] - domain[0]);
          return range[0] + Math.min(Math.max(share, 0), 1) * (range[1] - range[0]);
        };
        for (const { event, places } of figure.lanes.flatMap((lane) => lane.events)) {
          for (const [index, { x1, x2 }] of places.entries()) {
            const { from, to } = event.spans[index]!;
            expect(x1).toBeCloseTo(pixel(from), 6);
            expect(x2).toBeCloseTo(pixel(to), 6);
          }
        }
      }),
      RUNS,
    );
  });
});
