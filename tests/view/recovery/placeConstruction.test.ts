import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInside, isOverlapping } from '../../../src/view/box';
import { placeFigure } from '../../../src/view/placeFigure';
import type { PlacedFigure } from '../../../src/view/placedFigure';
import { deriveConstruction } from '../../../src/view/recovery/deriveConstruction';
import { deriveRecovery } from '../../../src/view/recovery/deriveRecovery';
import {
  CONSTRUCTION_FONT,
  placeConstruction,
  type PlacedConstruction,
} from '../../../src/view/recovery/placeConstruction';
import type { RecoveryReading } from '../../../src/view/recovery/recoveryReading';
import { textBox } from '../../../src/view/textBox';
import { en } from '../../../src/words/en';
import { arbitraryLook } from '../arbitraryCase';
import { caseWithValues, onDay } from '../caseFrom';
import { shippedCase } from '../shippedCase';
import { viewOf } from '../viewOf';
import { readingOf } from './recoveryOf';

function constructionsOf(reading: RecoveryReading, figure: PlacedFigure): PlacedConstruction[] {
  return deriveRecovery(reading, 7)
    .filter((row) => row.isTold)
    .map((row) => placeConstruction(deriveConstruction(row.readOut, row.name, reading), figure))
    .filter((placed) => placed !== undefined);
}

const boxesOf = ({ labels }: PlacedConstruction) =>
  labels.map((label) => textBox(label, CONSTRUCTION_FONT.size, CONSTRUCTION_FONT.weight));

/** One read-out of a case drawn on the figure of its first window. */
function drawn(
  caseRecord: Parameters<typeof readingOf>[0],
  name: string,
  parameters: Parameters<typeof viewOf>[1] = {},
) {
  const reading = readingOf(caseRecord, parameters.unit ? { unit: parameters.unit } : {});
  const figure = placeFigure(viewOf(caseRecord, parameters).view, 860, en);
  const row = deriveRecovery(reading, 7).find((one) => one.readOut.name === name)!;
  const view = deriveConstruction(row.readOut, row.name, reading);
  return { figure, view, placed: placeConstruction(view, figure)! };
}

const COURSE = [onDay(-1, 0.4), onDay(1, 0.5), onDay(4, 0.75), onDay(6, 0.9), onDay(9, 1)];

describe('a construction on any figure', () => {
  it('has words that cover neither each other nor leave the plot', () => {
    fc.assert(
      fc.property(arbitraryLook, ({ caseRecord, parameters, width }) => {
        const figure = placeFigure(viewOf(caseRecord, parameters).view, width, en);
        for (const { id: seriesId } of caseRecord.series) {
          const panel = figure.panels.find((one) => one.panel.seriesId === seriesId);
          if (!panel) continue;
          const { top, bottom } = panel;
          for (const placed of constructionsOf(readingOf(caseRecord, { seriesId }), figure)) {
            const boxes = boxesOf(placed);
            for (const box of boxes) {
              expect(isInside(box, { ...figure.plotArea, top, bottom })).toBe(true);
              expect(boxes.filter((other) => isOverlapping(box, other))).toEqual([box]);
            }
          }
        }
      }),
      { numRuns: 100 },
    );
  }, 60_000);

  it('stays within the plot, and is made of numbers', () => {
    fc.assert(
      fc.property(arbitraryLook, ({ caseRecord, parameters, width }) => {
        const figure = placeFigure(viewOf(caseRecord, parameters).view, width, en);
        const { left, right } = figure.plotArea;
        for (const { id: seriesId } of caseRecord.series) {
          for (const placed of constructionsOf(readingOf(caseRecord, { seriesId }), figure)) {
            const xs = [
              ...placed.areas.flatMap((area) => [area.left, area.right]),
              ...placed.lines.flatMap(({ x1, x2 }) => [x1, x2]),
              ...placed.rings.map(({ x }) => x),
            ];
            // A foot of a step is as wide as a mark, and may reach over the edge as one does.
            for (const x of xs) expect(x >= left - 6 && x <= right + 6).toBe(true);
            const ys = placed.lines.flatMap(({ y1, y2 }) => [y1, y2]);
            expect(ys.every(Number.isFinite)).toBe(true);
          }
        }
      }),
      { numRuns: 100 },
    );
  }, 60_000);
});

describe('the construction of the time to range', () => {
  it('reaches from the last value below to the first within, with rings around both', () => {
    const { figure, placed } = drawn(caseWithValues(COURSE), 'timeToRange');
    const marks = figure.panels[0]!.marks;
    const [below, within] = [2, 3].map((index) => marks.find((one) => one.mark.index === index)!);
    expect(placed.rings.map(({ x }) => x)).toEqual([below!.places[0]!.x1, within!.places[0]!.x1]);
    expect(placed.areas).toMatchObject([
      { left: below!.places[0]!.x1, right: within!.places[0]!.x1 },
    ]);
    expect(placed.labels.map(({ text }) => text)).toEqual(['between day +4 and day +6']);
    expect(placed.name).toBe('Time to range: between day +4 and day +6');
  });

  it('rings both days that an either/or value can have, and has no edge beyond the window', () => {
    const { placed } = drawn(shippedCase('hindawi-2023-case-2'), 'timeToRange');
    // The value below on day +4 or +5, and the one within on day +5 or, outside, at 12 weeks.
    expect(placed.rings).toHaveLength(3);
    expect(placed.lines.filter(({ role }) => role === 'edge')).toHaveLength(1);
  });

  it('is said to lie outside a window that shows nothing of it', () => {
    const parameters = { from: '-9', to: '-4' };
    const early = [onDay(-8, 0.4), onDay(-5, 0.4), ...COURSE];
    const { placed } = drawn(caseWithValues(early), 'last', parameters);
    expect(placed.labels.map(({ text }) => text)).toEqual([
      'outside this window; choose a wider one',
    ]);
  });
});

it('draws in the shown unit what is computed in that of the source', () => {
  const own = drawn(caseWithValues(COURSE), 'halfRecovered');
  const other = drawn(caseWithValues(COURSE), 'halfRecovered', { unit: 'mg/dL' });
  const halfOf = ({ view }: typeof own) =>
    view.pieces.find((piece) => piece.kind === 'level' && piece.role === 'half');
  expect(halfOf(own)).toMatchObject({ label: { text: 'half: 0.625 mmol/L' } });
  expect(halfOf(other)).toMatchObject({ label: { text: 'half: 1.94 mg/dL' } });
  const lines = ({ placed }: typeof own) => placed.lines.find(({ role }) => role === 'half')!;
  const heightIn = ({ figure }: typeof own, value: number) => {
    const { domain, range } = figure.panels[0]!.scale;
    return range[0] + ((value - domain[0]) / (domain[1] - domain[0])) * (range[1] - range[0]);
  };
  expect(lines(other).y1).toBeCloseTo(heightIn(other, 0.625 * 3.0973762), 6);
});

it('draws a length of time where the disclaimer does not cover it', () => {
  for (const id of ['simulated-supplements', 'simulated-persistent', 'zhang-2019'] as const) {
    const { figure, placed } = drawn(shippedCase(id), 'daysBelow');
    const words = figure.disclaimer.map((line) => textBox(line, 12, 600));
    const bars = placed.lines.filter(({ role }) => role === 'sure' || role === 'possible');
    expect(bars.length).toBeGreaterThan(0);
    for (const { x1, x2, y1 } of bars) {
      const bar = { left: x1, right: x2, top: y1 - 2.5, bottom: y1 + 2.5 };
      expect(words.filter((line) => isOverlapping(bar, line))).toEqual([]);
    }
  }
});

it('shows the step of a rise at the value it was read from', () => {
  const { placed, view } = drawn(caseWithValues(COURSE), 'rise');
  expect(view.pieces.find(({ kind }) => kind === 'change')).toMatchObject({
    from: 0.4,
    least: 0.9,
    most: 0.9,
  });
  expect(placed.labels.map(({ text }) => text)).toContain('+0.50 mmol/L');
});

it('is not placed where the figure has no panel of its series', () => {
  const { view } = drawn(caseWithValues(COURSE), 'last');
  const figure = placeFigure(viewOf(caseWithValues(COURSE)).view, 860, en);
  expect(placeConstruction({ ...view, seriesId: 'other' }, figure)).toBeUndefined();
});
