import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInside, isOverlapping } from '../../src/view/box';
import { placeFigure } from '../../src/view/placeFigure';
import { en } from '../../src/words/en';
import { loadWords } from '../../src/words/languages';
import { arbitraryLook } from './arbitraryCase';
import { type FigureText, figureTexts } from './figureTexts';
import { SHIPPED_CASES, shippedCase } from './shippedCase';
import { viewOf } from './viewOf';

/** Each figure is cheap; a busy machine still needs more than the usual five seconds. */
const RUNS = { numRuns: 150 };
const PATIENCE = { timeout: 60_000 };
const describeText = ({ kind, text }: FigureText) => `${kind} “${text}”`;

/** The pairs of texts that cover each other, in words. */
function clashesOf(texts: readonly FigureText[]): string[] {
  return texts.flatMap((text, index) =>
    texts
      .slice(index + 1)
      .filter((other) => isOverlapping(text, other))
      .map((other) => `${describeText(text)} on ${describeText(other)}`),
  );
}

/** The texts that leave the figure, in words. */
function strayed(texts: readonly FigureText[], width: number, height: number): string[] {
  const figure = { left: 0, right: width, top: 0, bottom: height };
  return texts.filter((text) => !isInside(text, figure)).map(describeText);
}

describe('the texts of any figure in Chinese', PATIENCE, () => {
  it('never cover each other, and never leave it', async () => {
    const zh = await loadWords('zh');
    fc.assert(
      fc.property(arbitraryLook, ({ caseRecord, parameters, width, roomHeight }) => {
        const { view } = viewOf(caseRecord, parameters, false, zh);
        const figure = placeFigure(view, width, zh, roomHeight);
        const texts = figureTexts(figure);
        expect(clashesOf(texts)).toEqual([]);
        expect(strayed(texts, width, figure.height)).toEqual([]);
      }),
      RUNS,
    );
  });
});

describe('the texts of any figure', PATIENCE, () => {
  it('never cover each other', () => {
    fc.assert(
      fc.property(arbitraryLook, ({ caseRecord, parameters, width, roomHeight }) => {
        const { view } = viewOf(caseRecord, parameters);
        expect(clashesOf(figureTexts(placeFigure(view, width, en, roomHeight)))).toEqual([]);
      }),
      RUNS,
    );
  });

  it('never leave the figure', () => {
    fc.assert(
      fc.property(arbitraryLook, ({ caseRecord, parameters, width, roomHeight }) => {
        const figure = placeFigure(viewOf(caseRecord, parameters).view, width, en, roomHeight);
        expect(strayed(figureTexts(figure), figure.width, figure.height)).toEqual([]);
      }),
      RUNS,
    );
  });

  it('keep the disclaimer wherever a value is no data', () => {
    fc.assert(
      fc.property(arbitraryLook, ({ caseRecord, parameters, width }) => {
        const { view } = viewOf(caseRecord, parameters);
        const figure = placeFigure(view, width, en);
        const isIllustration = view.panels.some(({ marks }) => marks.some((one) => one.isHollow));
        const words = figure.disclaimer.map((line) => line.text).join(' ');
        if (isIllustration) expect(words).toMatch(/^Illustration, not data\./);
        const first = figure.panels[0];
        for (const line of figureTexts(figure).filter(({ kind }) => kind === 'disclaimer')) {
          const plot = { ...figure.plotArea, bottom: first!.bottom };
          expect(isInside(line, plot), line.text).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it('keep the unit of every panel, however long its name', () => {
    fc.assert(
      fc.property(arbitraryLook, ({ caseRecord, parameters, width }) => {
        const { panels } = placeFigure(viewOf(caseRecord, parameters).view, width, en);
        for (const { title, panel } of panels) expect(title.text).toContain(` (${panel.unit})`);
      }),
      RUNS,
    );
  });

  it('name the source of every range, at its band or in the legend', () => {
    fc.assert(
      fc.property(arbitraryLook, ({ caseRecord, parameters, width }) => {
        const { panels, legend } = placeFigure(viewOf(caseRecord, parameters).view, width, en);
        const inLegend = legend.filter(({ item }) => item.kind === 'range').length;
        const homeless = panels.filter(({ panel, rangeLabel }) => panel.range && !rangeLabel);
        expect(inLegend > 0).toBe(homeless.length > 0);
      }),
      RUNS,
    );
  });
});

describe('the texts of the three cases', PATIENCE, () => {
  const widths = [320, 390, 559, 560, 768, 866, 1280, 2560];
  const looks = [{}, { axis: 'dates' }, { unit: 'mg/dL' }, { from: '-10', to: '10' }];

  it.each(SHIPPED_CASES)('of %s keep clear of each other at every width', (id) => {
    for (const parameters of looks) {
      const { view } = viewOf(shippedCase(id), parameters);
      for (const width of widths) {
        const figure = placeFigure(view, width, en);
        const texts = figureTexts(figure);
        expect(clashesOf(texts), `${width} px`).toEqual([]);
        expect(strayed(texts, figure.width, figure.height), `${width} px`).toEqual([]);
      }
    }
  });

  it.each(SHIPPED_CASES)('of %s name every event beside its pin from 560 px on', (id) => {
    const { view } = viewOf(shippedCase(id));
    for (const width of widths.filter((one) => one >= 560)) {
      const { lanes, history } = placeFigure(view, width, en);
      const events = [...lanes, ...(history ? [history] : [])].flatMap((lane) => lane.events);
      const unnamed = events.filter(({ label }) => !label).map(({ event }) => event.title);
      expect(unnamed, `${width} px`).toEqual([]);
    }
  });
});
