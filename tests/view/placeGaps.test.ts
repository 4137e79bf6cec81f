import { describe, expect, it } from 'vitest';
import { isOverlapping } from '../../src/view/box';
import { placeFigure } from '../../src/view/placeFigure';
import { en } from '../../src/words/en';
import { caseWithValues, onDay } from './caseFrom';
import { figureTexts } from './figureTexts';
import { shippedCase } from './shippedCase';
import { viewOf } from './viewOf';

const days = (...list: number[]) => list.map((day) => onDay(day, 1));
const figureOf = (observations: readonly unknown[], width = 860, parameters = {}) =>
  placeFigure(viewOf(caseWithValues(observations), parameters).view, width, en);
const gapsOf = (figure: ReturnType<typeof figureOf>) => figure.panels[0]!.gaps;

describe('a long gap in the plot', () => {
  it('is drawn between its values with its length on the line', () => {
    const figure = placeFigure(viewOf(shippedCase('zhang-2019')).view, 866, en);
    const [gap] = gapsOf(figure);
    const marks = figure.panels[0]!.marks;
    expect(gap!.x1).toBeGreaterThan(marks[11]!.places[0]!.x1);
    expect(gap!.x2).toBeLessThan(marks[12]!.places[0]!.x1);
    expect(gap!.label).toMatchObject({
      text: 'at least 32 days without a value',
      anchor: 'middle',
    });
    expect(gap!.label!.x).toBeCloseTo((gap!.x1 + gap!.x2) / 2, 6);
  });

  it('says its length in fewer words where it is short, and in none where it is shorter', () => {
    const daily = Array.from({ length: 25 }, (_, n) => 20 + n);
    const course = days(1, 2, 3, ...daily);
    const wordsAt = (width: number) => gapsOf(figureOf(course, width))[0]!.label?.text;
    expect(wordsAt(860)).toBe('17 days without a value');
    expect(wordsAt(320)).toBe('17 days');
    expect(gapsOf(figureOf(days(1, 2, 3, 8, 9, 10, 60), 320))[0]!.label).toBeUndefined();
  });

  it('says it beside day 0 where that stands in the middle', () => {
    const figure = figureOf(days(-32, -31, -30, 30, 31, 32));
    const [label] = figureTexts(figure).filter(({ kind }) => kind === 'gap label');
    const x = figure.anchorX!;
    expect(label!.text).toBe('60 days without a value');
    expect(isOverlapping(label!, { left: x - 1, right: x + 1, top: 0, bottom: 1000 })).toBe(false);
  });

  it('says nothing rather than cover day 0', () => {
    const figure = figureOf(days(-9, -8, -7, 5, 6, 7, 100), 960);
    const [gap] = gapsOf(figure);
    expect(gap!.x2 - gap!.x1).toBeGreaterThan(60);
    expect(gap!.label).toBeUndefined();
  });

  it('is cut at the edge of the window and not drawn outside', () => {
    const course = days(1, 2, 3, 40, 41);
    const cut = figureOf(course, 860, { from: '10', to: '60' });
    expect(gapsOf(cut)[0]!.x1).toBe(cut.plotArea.left);
    expect(gapsOf(figureOf(course, 860, { from: '0', to: '3' }))).toEqual([]);
  });
});
