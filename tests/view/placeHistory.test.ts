import { describe, expect, it } from 'vitest';
import { isOverlapping } from '../../src/view/box';
import { placeFigure } from '../../src/view/placeFigure';
import { en } from '../../src/words/en';
import { type CaseParts, caseWithValues, onDay, RESECTION } from './caseFrom';
import { figureTexts } from './figureTexts';
import { shippedCase } from './shippedCase';
import { viewOf } from './viewOf';

const stripOf = (width: number, caseRecord = shippedCase('zhang-2019')) =>
  placeFigure(viewOf(caseRecord).view, width, en);
const labels = (ticks: readonly { label: string }[]) => ticks.map(({ label }) => label);

describe('the history strip', () => {
  const { history, plotArea } = stripOf(866);

  it('stands above the plot, as wide as it', () => {
    expect(history!.axisY).toBeLessThan(plotArea.top);
    expect(history!.scale.range).toEqual([plotArea.left, plotArea.right]);
  });

  it('counts in years', () => {
    const { ticks, axisY, anchor } = history!;
    expect(labels(ticks)).toEqual(['2014', '2015', '2016', '2017', '', '2019']);
    // 2018 has its tick; its number gives way to the words that stand there.
    expect(anchor!.label!.x).toBeLessThan(ticks[4]!.x + 40);
    expect(anchor!.label!.y).toBe(axisY + 15);
  });

  it('draws its events on its own clock', () => {
    const [onset, wheelchair, letter] = history!.events;
    const year = (plotArea.right - plotArea.left) / 5;
    expect(onset!.places[0]!.x1).toBeCloseTo(plotArea.left, 6);
    expect(onset!.places[0]!.x2 - onset!.places[0]!.x1).toBeCloseTo(year, 0);
    expect(wheelchair!.places[0]!.x1).toBeCloseTo(plotArea.left + (4 + 120 / 365) * year, 0);
    expect(letter!.places[0]!.x1).toBe(letter!.places[0]!.x2);
  });

  it('names all its events from 560 px on', () => {
    for (const width of [560, 866, 1280]) {
      expect(stripOf(width).history!.events.every(({ label }) => label)).toBe(true);
    }
  });

  it('shows where day 0 lies in it, and says so where there is room', () => {
    expect(history!.anchor!.label!.text).toBe('Resection in here');
    expect(history!.anchor!.x2).toBeGreaterThan(history!.anchor!.x1);
    expect(stripOf(320).history!.anchor!.label).toBeUndefined();
    expect(stripOf(320).history!.anchor!.x2).toBeGreaterThan(stripOf(320).history!.anchor!.x1);
  });

  it('lets a year give way to those words, and keeps two to read the axis by', () => {
    const event = (id: string, parts: CaseParts) => ({
      id,
      kind: 'symptom',
      title: id,
      basis: 'reported',
      ...parts,
    });
    for (const width of [320, 390, 560, 700, 866, 1280]) {
      for (const onset of ['2018-02', '2017-06', '2016', '2014', '1990']) {
        const caseRecord = caseWithValues(
          [onDay(0, 1)],
          {},
          {
            anchor: { event: 'resection', time: { date: '2018' } },
            events: [RESECTION, event('onset', { time: { date: onset } })],
          },
        );
        const figure = stripOf(width, caseRecord);
        const years = labels(figure.history!.ticks).filter((label) => label !== '');
        expect(years.length, `${onset} at ${width} px`).toBeGreaterThanOrEqual(2);
        const texts = figureTexts(figure);
        const words = texts.find(({ kind }) => kind === 'history anchor');
        if (!words) continue;
        const others = texts.filter((text) => text !== words && isOverlapping(text, words));
        expect(others).toEqual([]);
      }
    }
  });
});
