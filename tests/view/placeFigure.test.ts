import { describe, expect, it } from 'vitest';
import { placeFigure } from '../../src/view/placeFigure';
import { en } from '../../src/words/en';
import { caseFrom, caseWithValues, onDay, PHOSPHORUS, RESECTION } from './caseFrom';
import { figureTexts } from './figureTexts';
import { shippedCase } from './shippedCase';
import { viewOf } from './viewOf';

const figureOf = (caseRecord: ReturnType<typeof caseFrom>, width = 860, parameters = {}) =>
  placeFigure(viewOf(caseRecord, parameters).view, width, en);
const textsOf = (figure: ReturnType<typeof figureOf>, kind: string) =>
  figureTexts(figure)
    .filter((one) => one.kind === kind)
    .map(({ text }) => text);
const missing = { time: { day: 1 }, missing: 'haemolysed' };

describe('a figure of next to nothing', () => {
  it.each<[string, ReturnType<typeof caseFrom>, number]>([
    ['an empty case', caseFrom(), 0],
    ['events alone', caseFrom({ anchor: { event: 'resection' }, events: [RESECTION] }), 0],
    ['a series without values', caseWithValues([]), 0],
    ['one value', caseWithValues([onDay(3, 1.1)]), 1],
    ['one value told to the minute', caseWithValues([onDay(100.5, 1.1)]), 1],
    ['zero alone', caseWithValues([onDay(3, 0)], { referenceRange: undefined }), 1],
    ['equal values', caseWithValues([onDay(3, 1.1), onDay(4, 1.1), onDay(5, 1.1)]), 3],
    ['a missing value alone', caseWithValues([missing]), 0],
    ['one censored value', caseWithValues([onDay(3, 0.3, { comparator: '<' })]), 1],
    [
      'one bound',
      caseWithValues([onDay(3, 1)], { referenceRange: { low: 1, basis: 'assumed' } }),
      1,
    ],
    ['no range', caseWithValues([onDay(3, 1)], { referenceRange: undefined }), 1],
  ])('of %s is a figure', (_, caseRecord, marks) => {
    for (const width of [320, 860, 2560]) {
      const figure = figureOf(caseRecord, width);
      expect(figure.panels.flatMap((panel) => panel.marks)).toHaveLength(marks);
      expect(figure.height).toBeGreaterThan(figure.plotArea.bottom);
      expect(figure.plotArea.right).toBeGreaterThan(figure.plotArea.left);
      const isEmpty = figure.lanes.length === 0 && marks === 0;
      expect(figure.ticks.length > 0).toBe(!isEmpty);
    }
  });
});

describe('the range of a figure', () => {
  it('has its numbers in the right margin and its source at the band', () => {
    const figure = figureOf(shippedCase('zhang-2019'));
    expect(textsOf(figure, 'range number')).toEqual(['1.51', '0.85']);
    expect(textsOf(figure, 'range label')).toEqual(['assumed range (WS/T 404.6)']);
    for (const { x } of figure.panels[0]!.rangeNumbers) {
      expect(x).toBeGreaterThanOrEqual(figure.plotArea.right);
    }
  });

  it('has one number for one bound and none for none', () => {
    const low = { low: 0.85, basis: 'reported' };
    expect(
      textsOf(figureOf(caseWithValues([onDay(1, 1)], { referenceRange: low })), 'range number'),
    ).toEqual(['0.85']);
    expect(
      textsOf(
        figureOf(caseWithValues([onDay(1, 1)], { referenceRange: undefined })),
        'range number',
      ),
    ).toEqual([]);
  });

  it('gives wide numbers the margin they need', () => {
    const referenceRange = { low: 150_000, high: 400_000, basis: 'reported' };
    const caseRecord = caseWithValues([onDay(1, 2e5)], {
      code: undefined,
      unit: '/uL',
      referenceRange,
    });
    const figure = figureOf(caseRecord, 320);
    for (const text of figureTexts(figure).filter(({ kind }) => kind === 'range number')) {
      expect(text.right).toBeLessThanOrEqual(320);
    }
  });
});

describe('what lies outside the window', () => {
  it('is counted at the edge where it lies', () => {
    const figure = figureOf(shippedCase('zhang-2019'), 860, { from: '-10', to: '10' });
    expect(textsOf(figure, 'edge note')).toEqual(['← 3 earlier values', '1 later value →']);
  });

  it('is not counted while the window shows part of it', () => {
    const either = { time: { oneOf: [{ day: 5 }, { day: 84 }] }, value: 1 };
    const wide = onDay([8, 30], 1);
    const caseRecord = caseWithValues([onDay(0, 1), either, wide]);
    expect(textsOf(figureOf(caseRecord, 860, { from: '-2', to: '10' }), 'edge note')).toEqual([]);
  });

  it('is not drawn', () => {
    const { panels } = figureOf(shippedCase('zhang-2019'), 860, { from: '-2', to: '2' });
    expect(panels[0]!.marks.map(({ mark }) => mark.index)).toEqual([5, 6, 7]);
  });
});

describe('a figure’s height', () => {
  it('grows into the room a large screen has, and not on a phone', () => {
    const { view } = viewOf(shippedCase('zhang-2019'));
    const plain = placeFigure(view, 1280, en);
    const grown = placeFigure(view, 1280, en, plain.height + 150);
    expect(grown.height).toBeGreaterThan(plain.height);
    expect(grown.height).toBeLessThanOrEqual(plain.height + 150);
    const phone = placeFigure(view, 390, en);
    expect(placeFigure(view, 390, en, 2000).height).toBe(phone.height);
  });

  it('has a panel for each series, one above the other on one clock', () => {
    const three = ['a', 'b', 'c'].map((id) => ({ ...PHOSPHORUS, id, observations: [onDay(1, 1)] }));
    const { panels, plotArea } = figureOf(caseWithValues([], {}, { series: three }));
    expect(panels.map(({ panel }) => panel.seriesId)).toEqual(['a', 'b', 'c']);
    expect(new Set(panels.map((panel) => panel.marks[0]!.places[0]!.x1)).size).toBe(1);
    expect(plotArea).toMatchObject({ top: panels[0]!.top, bottom: panels[2]!.bottom });
  });
});

describe('day 0', () => {
  it('has its rule where it is in the window, and none outside', () => {
    const { anchorX, plotArea } = figureOf(shippedCase('zhang-2019'));
    const share = 24 / 84;
    expect(anchorX).toBeCloseTo(plotArea.left + share * (plotArea.right - plotArea.left), 6);
    const later = figureOf(shippedCase('zhang-2019'), 860, { from: '5', to: '20' });
    expect(later.anchorX).toBeUndefined();
  });

  it('has no rule in a case that counts no days', () => {
    const observations = [{ time: { date: '1970-01-02' }, value: 1 }];
    expect(
      figureOf(caseFrom({ series: [{ ...PHOSPHORUS, observations }] })).anchorX,
    ).toBeUndefined();
  });
});
