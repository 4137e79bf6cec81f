import { describe, expect, it } from 'vitest';
import type { CaseRecord } from '../../src/domain/caseRecord';
import { deriveRangeEntry } from '../../src/domain/rangeEntry';
import { observationAt } from '../../src/domain/series';
import { reachOf } from '../../src/domain/seriesReach';
import { tallySeries } from '../../src/domain/seriesTally';
import { crosshairTime } from '../../src/view/crosshairTime';
import { deriveExtent } from '../../src/view/deriveExtent';
import { deriveHeadline } from '../../src/view/deriveHeadline';
import { MOST_MARKS } from '../../src/view/derivePanel';
import { deriveReadout } from '../../src/view/deriveReadout';
import { deriveSummary } from '../../src/view/deriveSummary';
import { deriveTable } from '../../src/view/deriveTable';
import { findNearest } from '../../src/view/findNearest';
import { scaleTo } from '../../src/view/linearScale';
import { placeFigure } from '../../src/view/placeFigure';
import type { PointedAt } from '../../src/view/pointedAt';
import { stepFrom, type StepKey } from '../../src/view/stepFrom';
import type { ViewParameters } from '../../src/view/viewParameters';
import { en } from '../../src/words/en';
import { longCase } from './longCase';
import { viewOf } from './viewOf';

const PATIENCE = { timeout: 60_000 };
const COUNT = 200_000;

const value = (index: number): PointedAt => ({
  kind: 'observation',
  key: { seriesId: 'glucose', index },
});
const look = (caseRecord: CaseRecord, parameters: ViewParameters = {}) => {
  const { view, state } = viewOf(caseRecord, parameters);
  const figure = placeFigure(view, 866, en);
  return { view, state, figure, panel: view.panels[0]!, placed: figure.panels[0]! };
};
const long = longCase(COUNT);
const whole = look(long);

/** Where a value of the whole course stands in the figure. */
const placeOf = (index: number) => {
  const series = long.series[0]!;
  return {
    x: scaleTo(whole.figure.timeScale, series.start[index]!),
    y: scaleTo(whole.placed.scale, series.value[index]!),
  };
};

describe('200,000 values', () => {
  it('are drawn without a mark for each, and the figure says so', () => {
    expect(whole.panel.marks).toEqual([]);
    expect(whole.placed.denseNote!.text).toBe('199,799 values; zoom in to see each');
    expect(whole.panel.dense!.name).toBe(
      'Glucose, 199,799 values, lowest 1.6 mmol/L, highest 13 mmol/L, from day −10, 00:00 until day +719, 03:55',
    );
  });

  it('are paths without a number that is none', () => {
    const { paths } = whole.placed.dense!;
    expect(paths.map(({ className }) => className)).toEqual([
      'series-line',
      'dense-outside',
      'dense-limit dense-outside',
    ]);
    for (const { d } of paths) expect(d).not.toMatch(/NaN|Infinity|undefined/);
    expect(JSON.stringify(whole.figure.ticks)).not.toContain('null');
    // About as long as the plot is wide, however many values there are.
    expect(paths[0]!.d.length).toBeLessThan(40_000);
  });

  it('show their long gap with its length, and no line over it', () => {
    const [gap, ...others] = whole.placed.gaps;
    expect(others).toEqual([]);
    const starts = whole.placed.dense!.paths[0]!.d.split('M').slice(1).map(parseFloat);
    const inGap = (x: number) => x > gap!.x1 + 10 && x < gap!.x2 - 10;
    const xs = [...whole.placed.dense!.paths[0]!.d.matchAll(/[ML]([\d.]+) /g)].map(Number);
    expect(xs.some(inGap)).toBe(false);
    expect(starts.some((x) => x >= gap!.x2 - 10 && x < gap!.x2 + 15)).toBe(true);
  });

  it('become marks where the window holds few enough, with the neighbours of the window', () => {
    const { panel, placed, figure } = look(long, { from: '100', to: '101' });
    expect(panel.dense).toBeUndefined();
    expect(placed.marks.length).toBeGreaterThan(280);
    expect(panel.marks.length).toBeLessThanOrEqual(MOST_MARKS + 4);
    expect(panel.marks.length).toBe(placed.marks.length + 2);
    const texts = figure.edgeNotes.map(({ text }) => Number(text.replace(/\D/g, '')));
    expect(texts[0]! + texts[1]! + placed.marks.length).toBe(199_799);
  });
});

describe('every one of 200,000 values', () => {
  const last = COUNT - 1;
  const middle = COUNT / 2;

  it.each([
    ['the first', 0],
    ['the last', last],
    ['one of two at one time', middle],
    ['the other of two at one time', middle + 1],
  ])('is reached by the pointer: %s', (_, index) => {
    const { x, y } = placeOf(index);
    const found = findNearest(whole.figure, x, y)!;
    expect(found.at).toBeUndefined();
    const key = found.kind === 'observation' ? found.key.index : -1;
    // Another within a pixel may be meant just as well, where a hundred share it.
    const there = placeOf(key);
    expect(Math.hypot(there.x - x, there.y - y)).toBeLessThan(1);
    if (index === middle || index === middle + 1) expect(key).toBe(index);
  });

  it('is read with its distance where the pointer is in a gap', () => {
    const [gap] = whole.placed.gaps;
    const found = findNearest(whole.figure, gap!.x1 + 12, whole.figure.plotArea.top)!;
    expect(found).toMatchObject({ kind: 'observation', key: { seriesId: 'glucose' } });
    expect(found.at).toBeGreaterThan(0);
  });

  it('is reached by the keys, missing ones passed over', () => {
    const step = (key: StepKey, from?: PointedAt) =>
      stepFrom(key, from, whole.view, whole.state)!.target;
    expect(step('ArrowRight')).toEqual(value(0));
    expect(step('End', value(5))).toEqual(value(last));
    expect(step('Home', value(last))).toEqual(value(0));
    expect(step('ArrowRight', value(middle))).toEqual(value(middle + 1));
    expect(step('ArrowLeft', value(middle + 1))).toEqual(value(middle));
    expect(Number.isNaN(long.series[0]!.value[500])).toBe(true);
    expect(step('ArrowRight', value(499))).toEqual(value(501));
    expect(step('ArrowLeft', value(501))).toEqual(value(499));
    expect(step('ArrowDown', value(3000))).toEqual({ kind: 'event', id: 'start' });
  });

  it('has its crosshair, its readout and, asked for by index, its mark', () => {
    for (const index of [0, middle, last]) {
      expect(crosshairTime(value(index), whole.figure)).toBe(long.series[0]!.start[index]);
      expect(whole.panel.markAt(index)!.key).toBe(`glucose:${index}`);
      const readout = deriveReadout(long, whole.view, whole.state, value(index), en)!;
      expect(readout.value).toBe(`${String(long.series[0]!.value[index])} mmol/L`);
    }
    expect(whole.panel.markAt(500)).toBeUndefined();
    expect(deriveReadout(long, whole.view, whole.state, value(COUNT), en)).toBeUndefined();
  });

  it('has a row in the table, in order of time', () => {
    const table = deriveTable(long, whole.view.axis, whole.state, en);
    expect(table.length).toBe(COUNT + 1);
    expect(table.rowAt(0).key).toBe('glucose:0');
    expect(table.rowAt(COUNT).key).toBe(`glucose:${last}`);
    // The minute at which day 0 begins ends before the day does.
    const atZero = 10 * 288;
    expect(table.rowAt(atZero).key).toBe(`glucose:${atZero}`);
    expect(table.rowAt(atZero + 1).key).toBe('start');
    expect(table.rowAt(atZero + 2).key).toBe(`glucose:${atZero + 1}`);
  });
});

describe('what is asked of a long series', () => {
  it('is what is true of its values one by one', () => {
    const series = longCase(5000).series[0]!;
    const reach = reachOf(series);
    const all = Array.from(series.start.keys(), (index) => observationAt(series, index));
    const measured = all.filter((one) => one.value !== undefined);
    expect(tallySeries(series).measuredBefore.at(-1)).toBe(measured.length);
    expect(reach.count).toBe(measured.length);
    const exact = measured.filter((one) => !one.comparator).map((one) => one.value!);
    expect(series.value[reach.highest]).toBe(Math.max(...exact));
    expect(series.value[reach.lowest]).toBe(Math.min(...measured.map((one) => one.value!)));
  });

  it('takes about ten times as long for ten times as many', PATIENCE, () => {
    const run = (count: number) => {
      // Fresh each time, because what is asked once is kept.
      const caseRecord = longCase(count);
      const begun = performance.now();
      const { view, state, figure } = look(caseRecord);
      deriveExtent(caseRecord, view.axis);
      deriveHeadline(caseRecord, view.axis, en);
      deriveSummary(caseRecord, view.axis, undefined, en);
      deriveTable(caseRecord, view.axis, state, en);
      findNearest(figure, 400, 100);
      deriveReadout(caseRecord, view, state, value(count / 2), en);
      return performance.now() - begun;
    };
    const best = (count: number) => Math.min(...Array.from({ length: 5 }, () => run(count)));
    run(COUNT / 10);
    // Each with each would be a hundred times as long.
    expect(best(COUNT)).toBeLessThan(30 * Math.max(best(COUNT / 10), 5));
  });

  it('holds for many values on each day of a calendar, none told by the clock', PATIENCE, () => {
    const count = 50_000;
    const day = 86_400_000;
    const start = Float64Array.from({ length: count }, (_, n) => Math.floor(n / 2000) * day);
    const crowded = longCase(count, { start, end: start.map((at) => at + day) });
    const { figure, view, state } = look(crowded);
    expect(figure.panels[0]!.dense!.paths[0]!.d).not.toMatch(/NaN/);
    expect(deriveRangeEntry(crowded.series[0]!, 0).kind).toBe('untold');
    expect(deriveReadout(crowded, view, state, value(7), en)!.day).toBe('day 0');
    expect(stepFrom('ArrowRight', value(7), view, state)!.target).toEqual(value(8));
  });
});
