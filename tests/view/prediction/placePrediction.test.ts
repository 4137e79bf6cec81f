import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInside, isOverlapping } from '../../../src/view/box';
import { deriveTimelineView } from '../../../src/view/deriveTimelineView';
import { markBoxes } from '../../../src/view/markBoxes';
import { placeFigure } from '../../../src/view/placeFigure';
import {
  findPanel,
  placeAt,
  placePrediction,
  PREDICTION_FONT,
  readAt,
} from '../../../src/view/prediction/placePrediction';
import { textBox } from '../../../src/view/textBox';
import { en } from '../../../src/words/en';
import { DAY_MS } from '../../../src/domain/caseTime';
import { readPieces } from '../../domain/prediction/gridOf';
import { readShipped } from './telling';

const zhang = readShipped('zhang-2019');
const figureAt = (width: number, unit?: string) =>
  placeFigure(
    deriveTimelineView(
      zhang,
      { axis: 'days', window: { from: -12 * DAY_MS, to: 61 * DAY_MS }, ...(unit ? { unit } : {}) },
      en,
    ),
    width,
    en,
  );
const line = readPieces('0:0.4 6:0.9 40:1.1 | 50:1.2');

describe('a prediction in the figure', () => {
  it.each([880, 370])('reads back what it places, at %d px', (width) => {
    const figure = figureAt(width);
    const placed = findPanel(figure, 'phosphorus')!;
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 60, noNaN: true }),
        fc.double({ min: 0, max: 1.6, noNaN: true }),
        (day, value) => {
          const { x, y } = placeAt(figure, placed, day, value);
          const read = readAt(figure, placed, x, y);
          // A tenth of a pixel.
          expect(Math.abs(read.day - day)).toBeLessThan(0.03);
          expect(Math.abs(read.value - value)).toBeLessThan(0.001);
        },
      ),
    );
  });

  it('is at the same place in either unit, up to what the axes differ', () => {
    const molar = figureAt(880);
    const mass = figureAt(880, 'mg/dL');
    const read = (figure: typeof molar) => {
      const placed = findPanel(figure, 'phosphorus')!;
      const { x, y } = placeAt(figure, placed, 6, 0.85);
      return readAt(figure, placed, x, y).value;
    };
    expect(read(mass)).toBeCloseTo(read(molar), 2);
  });

  it('is a line for each piece and a point for a tap', () => {
    const placed = placePrediction(figureAt(880), 'phosphorus', line, 'Your prediction')!;
    expect(placed.path.match(/M/g)).toHaveLength(1);
    expect(placed.points).toHaveLength(1);
  });

  it('is nothing where nothing is drawn, and in a figure without its series', () => {
    expect(placePrediction(figureAt(880), 'phosphorus', [], 'x')).toBeUndefined();
    expect(placePrediction(figureAt(880), 'calcium', line, 'x')).toBeUndefined();
  });

  it.each([880, 370])('stands beside its words and off the marks, at %d px', (width) => {
    const figure = figureAt(width);
    const { label } = placePrediction(figure, 'phosphorus', line, 'Your prediction')!;
    const box = textBox(label!, PREDICTION_FONT.size, PREDICTION_FONT.weight);
    const panel = findPanel(figure, 'phosphorus')!;
    expect(isInside(box, { ...figure.plotArea, top: panel.top, bottom: panel.bottom })).toBe(true);
    expect(markBoxes(panel.marks).some((mark) => isOverlapping(mark, box))).toBe(false);
  });
});
