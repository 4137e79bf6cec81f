import { describe, expect, it } from 'vitest';
import { findNearest } from '../../src/view/findNearest';
import { placeFigure } from '../../src/view/placeFigure';
import type { PlacedFigure } from '../../src/view/placedFigure';
import { en } from '../../src/words/en';
import { caseFrom, caseWithValues, onDay, RESECTION } from './caseFrom';
import { shippedCase } from './shippedCase';
import { viewOf } from './viewOf';

const figureOf = (caseRecord: ReturnType<typeof caseFrom>, width = 860, parameters = {}) =>
  placeFigure(viewOf(caseRecord, parameters).view, width, en);
const indexAt = (figure: PlacedFigure, x: number, y: number) => {
  const found = findNearest(figure, x, y);
  return found?.kind === 'observation' ? found.key.index : undefined;
};
const placeOf = (figure: PlacedFigure, index: number, panel = 0) => {
  const placed = figure.panels[panel]!.marks.find(({ mark }) => mark.index === index)!;
  return { x: (placed.places[0]!.x1 + placed.places[0]!.x2) / 2, y: placed.y };
};

describe('the pointer', () => {
  it.each([320, 560, 860, 2560])('reaches each value of the letter at %s px', (width) => {
    const figure = figureOf(shippedCase('zhang-2019'), width, { from: '-24', to: '60' });
    for (const { mark } of figure.panels[0]!.marks) {
      const { x, y } = placeOf(figure, mark.index);
      expect(findNearest(figure, x, y)).toEqual({
        kind: 'observation',
        key: { seriesId: 'phosphorus', index: mark.index },
      });
    }
  });

  it.each([
    ['of equal value', 1, 1],
    ['of other values', 0.5, 1.4],
    ['of almost one value', 1, 1.01],
  ])('reaches two results at one time %s', (_, one, other) => {
    const figure = figureOf(caseWithValues([onDay(1, one), onDay(1, other), onDay(9, 1)]));
    for (const index of [0, 1]) {
      const { x, y } = placeOf(figure, index);
      expect(indexAt(figure, x, y)).toBe(index);
    }
  });

  it('means the mark it is on before one that is nearer in time and far in height', () => {
    const figure = figureOf(caseWithValues([onDay(0, 0.1), onDay(0.5, 1.5), onDay(60, 1)]));
    const [low, high] = [placeOf(figure, 0), placeOf(figure, 1)];
    expect(high.x - low.x).toBeLessThan(8);
    expect(indexAt(figure, low.x, high.y)).toBe(1);
    expect(indexAt(figure, high.x, low.y)).toBe(0);
  });

  it('reaches marks that are 8 px apart', () => {
    const observations = Array.from({ length: 90 }, (_, n) => onDay(n, 1));
    const figure = figureOf(caseWithValues(observations), 880);
    const marks = figure.panels[0]!.marks;
    expect(marks[1]!.places[0]!.x1 - marks[0]!.places[0]!.x1).toBeCloseTo(8, 0);
    for (const { mark } of marks) {
      const { x, y } = placeOf(figure, mark.index);
      expect([indexAt(figure, x - 3, y), indexAt(figure, x + 3, y)]).toEqual([
        mark.index,
        mark.index,
      ]);
    }
  });

  it('reaches the value before and the value after the incision', () => {
    const figure = figureOf(shippedCase('hindawi-2023-case-2'));
    const calcium = figure.panels[1]!;
    for (const index of [1, 2]) {
      const { x, y } = placeOf(figure, index, 1);
      expect(findNearest(figure, x, y)).toMatchObject({ key: { seriesId: 'calcium', index } });
      expect(x === figure.anchorX).toBe(false);
    }
    expect(calcium.marks.length).toBeGreaterThan(1);
  });

  it('means the nearest value in time far from any, and says where it stands', () => {
    const figure = figureOf(caseWithValues([onDay(0, 0.1), onDay(10, 1.5)]));
    const { left, right, top, bottom } = figure.plotArea;
    const x = left + (right - left) * 0.75;
    for (const y of [top, bottom]) {
      const found = findNearest(figure, x, y)!;
      expect(found).toMatchObject({ kind: 'observation', key: { index: 1 } });
      expect(found.at).toBeGreaterThan(0);
    }
  });

  it('is inside a wide time over all its width', () => {
    const figure = figureOf(shippedCase('zhang-2019'));
    const { places, y } = figure.panels[0]!.marks.at(-1)!;
    expect(indexAt(figure, places[0]!.x1 + 1, y)).toBe(12);
    expect(findNearest(figure, places[0]!.x2 - 1, y)).not.toHaveProperty('at');
  });

  it('reads the panel it is in', () => {
    const figure = figureOf(shippedCase('hindawi-2023-case-2'));
    for (const { panel, top, bottom } of figure.panels) {
      const found = findNearest(figure, figure.plotArea.left + 50, (top + bottom) / 2);
      expect(found).toMatchObject({ key: { seriesId: panel.seriesId } });
    }
  });

  it('stays on the axis beside the plot', () => {
    const figure = figureOf(caseWithValues([onDay(0, 1), onDay(10, 1)]));
    const { left, right, top } = figure.plotArea;
    expect(findNearest(figure, left - 500, top)!.at).toBe(figure.timeScale.domain[0]);
    expect(findNearest(figure, right + 500, top)!.at).toBe(figure.timeScale.domain[1]);
  });

  it('reads a time where there are no values', () => {
    const empty = caseFrom({ anchor: { event: 'resection' }, events: [RESECTION] });
    for (const caseRecord of [empty, caseWithValues([])]) {
      expect(findNearest(figureOf(caseRecord), 300, 20)!.kind).toBe('time');
    }
  });
});
