import { describe, expect, it } from 'vitest';
import { isOverlapping } from '../../src/view/box';
import { markBoxes, segmentBoxes } from '../../src/view/markBoxes';
import { placeFigure } from '../../src/view/placeFigure';
import { en } from '../../src/words/en';
import { caseWithValues, onDay } from './caseFrom';
import { figureTexts } from './figureTexts';
import { SHIPPED_CASES, shippedCase } from './shippedCase';
import { viewOf } from './viewOf';

const WIDTHS = [320, 390, 560, 866, 1280, 2560];
const saidBy = (figure: ReturnType<typeof placeFigure>) =>
  figure.disclaimer.map(({ text }) => text).join(' ');

describe('the disclaimer in the plot', () => {
  it.each(SHIPPED_CASES)('says all its words at every width: %s', (id) => {
    const { view } = viewOf(shippedCase(id));
    for (const width of WIDTHS) {
      expect(saidBy(placeFigure(view, width, en))).toBe(view.disclaimer ?? '');
    }
  });

  it.each(['zhang-2019', 'simulated-persistent', 'simulated-supplements'] as const)(
    'covers no mark and no line of %s',
    (id) => {
      for (const width of WIDTHS) {
        const figure = placeFigure(viewOf(shippedCase(id)).view, width, en);
        const [panel] = figure.panels;
        const drawn = [...markBoxes(panel!.marks), ...panel!.segments.flatMap(segmentBoxes)];
        const lines = figureTexts(figure).filter(({ kind }) => kind === 'disclaimer');
        expect(lines.length).toBeGreaterThan(0);
        for (const line of lines) {
          expect(drawn.filter((box) => isOverlapping(box, line))).toEqual([]);
        }
      }
    },
  );

  it('finds the corner that lonely marks leave free', () => {
    for (const corner of [0.05, 1.5]) {
      const values = [0, 1, 2, 3, 4, 5].map((n) => ({
        time: { oneOf: [{ day: n }, { day: n + 1 }] },
        value: corner + n / 1000,
      }));
      const caseRecord = caseWithValues(values, { basis: 'simulated', referenceRange: undefined });
      const figure = placeFigure(viewOf(caseRecord).view, 560, en);
      const [line] = figureTexts(figure).filter(({ kind }) => kind === 'disclaimer');
      const covered = markBoxes(figure.panels[0]!.marks).filter((box) => isOverlapping(box, line!));
      expect(covered).toEqual([]);
    }
  });

  it('is there however crowded the plot is, and other words give way', () => {
    const crowd = Array.from({ length: 60 }, (_, n) => onDay(n, (n * 7) % 24));
    const caseRecord = caseWithValues(crowd, { basis: 'simulated' });
    for (const width of WIDTHS) {
      const figure = placeFigure(viewOf(caseRecord).view, width, en);
      expect(saidBy(figure)).toBe('Illustration, not data.');
    }
  });

  it('keeps its first words where not all of them have room', () => {
    const disclaimer = 'Every word of this is needed. '.repeat(60).trim();
    const caseRecord = caseWithValues([onDay(0, 1)], { basis: 'simulated' }, { disclaimer });
    const words = saidBy(placeFigure(viewOf(caseRecord).view, 320, en));
    expect(words).toMatch(/^Illustration, not data\. Every word/);
    expect(words).toMatch(/…$/);
  });

  it('stays while the window shows none of the values', () => {
    const { view } = viewOf(shippedCase('zhang-2019'), { from: '20', to: '30' });
    expect(saidBy(placeFigure(view, 860, en))).toBe(view.disclaimer);
  });
});
