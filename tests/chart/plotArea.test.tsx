import { render } from '@testing-library/react';
import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ChartFrame } from '../../src/chart/ChartFrame';
import { scaleTo } from '../../src/view/linearScale';
import { placeFigure } from '../../src/view/placeFigure';
import type { PlacedFigure } from '../../src/view/placedFigure';
import { en } from '../../src/words/en';
import { caseWithValues, onDay, PHOSPHORUS } from '../view/caseFrom';
import { day, viewOf } from '../view/viewOf';

type Scale = ((value: number) => number | undefined) | undefined;

const seen = vi.hoisted(() => ({
  area: undefined as ReturnType<typeof usePlotArea>,
  time: undefined as Scale,
  values: new Map<number, Scale>(),
}));

/** In the place of the rule of day 0: it asks Recharts what our layers only compute. */
vi.mock('../../src/chart/AnchorRule', () => ({
  AnchorRule: function Probe({ figure }: { readonly figure: PlacedFigure }) {
    seen.area = usePlotArea();
    seen.time = useXAxisScale();
    return figure.panels.map(({ panel }, place) => (
      <ValueProbe key={panel.seriesId} place={place} />
    ));
  },
}));

function ValueProbe({ place }: { readonly place: number }) {
  seen.values.set(place, useYAxisScale(place));
  return null;
}

beforeEach(() => {
  seen.area = undefined;
  seen.time = undefined;
  seen.values.clear();
});

function draw(count: number, width: number, parameters = {}): PlacedFigure {
  const series = Array.from({ length: count }, (_, index) => ({
    ...PHOSPHORUS,
    // Out of order, because Recharts puts axes in the order of their ids.
    id: `series-${(7 * index) % 5}`,
    observations: [onDay(-20, 8 + index), onDay(0, 9.5), onDay(58, 10 ** index)],
  }));
  const caseRecord = caseWithValues([], {}, { series });
  const figure = placeFigure(viewOf(caseRecord, parameters).view, width, en);
  render(<ChartFrame figure={figure} words={en} />);
  return figure;
}

describe.each([0, 1, 2, 3])('a figure of %i panels', (count) => {
  it.each([320, 559, 560, 866, 2560])('has the plot area of Recharts at %i px', (width) => {
    const { plotArea } = draw(count, width);
    expect(seen.area).toBeDefined();
    const { x, y, width: plotWidth, height } = seen.area!;
    expect([x, y]).toEqual([plotArea.left, plotArea.top]);
    expect(x + plotWidth).toBeCloseTo(plotArea.right, 6);
    expect(y + height).toBeCloseTo(plotArea.bottom, 6);
  });

  it.each([{}, { from: '-10.5', to: '10' }, { from: '5', to: '6' }])(
    'maps times to the pixels of Recharts in the window %o',
    (parameters) => {
      const { timeScale } = draw(count, 866, parameters);
      for (const at of [-20, -3.25, 0, 5, 5.5, 10, 58].map(day)) {
        expect(seen.time!(at)).toBeCloseTo(scaleTo(timeScale, at), 6);
      }
    },
  );

  it('maps values to the pixels of Recharts in every panel', () => {
    const { panels } = draw(count, 866);
    expect(seen.values.size).toBe(count);
    for (const [place, { panel, scale }] of panels.entries()) {
      for (const value of [panel.domain.low, 9.5, panel.domain.high]) {
        expect(seen.values.get(place)!(value)).toBeCloseTo(scaleTo(scale, value), 6);
      }
    }
  });

  it('has the numbers of every value axis just left of the plot', () => {
    const { plotArea } = draw(count, 866);
    const labels = document.querySelectorAll('.recharts-yAxis-tick-labels text');
    expect(labels.length > 0).toBe(count > 0);
    for (const label of labels) {
      const x = Number(label.getAttribute('x'));
      expect(x).toBeLessThan(plotArea.left);
      expect(x).toBeGreaterThan(plotArea.left - 20);
    }
  });

  it('has its ticks of both axes where they are placed', () => {
    const figure = draw(count, 866);
    const lines = document.querySelectorAll('.recharts-xAxis .recharts-cartesian-axis-tick-line');
    const xs = [...lines].map((line) => Number(line.getAttribute('x1')));
    expect(xs).toHaveLength(figure.ticks.length);
    for (const [index, { x }] of figure.ticks.entries()) expect(xs[index]).toBeCloseTo(x, 6);
    const grid = document.querySelectorAll('.recharts-cartesian-grid line');
    const heights = [...grid].map((line) => Number(line.getAttribute('y1')));
    const placed = figure.panels.flatMap((panel) => panel.tickYs);
    expect(heights).toHaveLength(placed.length);
    for (const [index, y] of placed.entries()) expect(heights[index]).toBeCloseTo(y, 6);
  });
});
