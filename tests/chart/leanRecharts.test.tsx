import { fireEvent, render } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { placeFigure } from '../../src/view/placeFigure';
import type { PlacedFigure } from '../../src/view/placedFigure';
import { en } from '../../src/words/en';
import { caseWithValues, onDay, PHOSPHORUS } from '../view/caseFrom';
import { viewOf } from '../view/viewOf';

afterEach(() => {
  vi.doUnmock('recharts');
  vi.resetModules();
});

/** The chart as it is in the page, or as it is with all that Recharts brings. */
async function readChartFrame(parts: 'ours' | 'all of Recharts') {
  vi.resetModules();
  if (parts === 'ours') vi.doUnmock('recharts');
  else vi.doMock('recharts', () => vi.importActual('recharts/lib/index.js'));
  expect('Tooltip' in (await import('recharts'))).toBe(parts === 'all of Recharts');
  return (await import('../../src/chart/ChartFrame')).ChartFrame;
}

function placeCourse(count: number, width: number, parameters = {}): PlacedFigure {
  const series = Array.from({ length: count }, (_, index) => ({
    ...PHOSPHORUS,
    id: `series-${index}`,
    observations: [onDay(-20, 8 + index), onDay(0, 9.5), onDay(58, 10 ** index)],
  }));
  return placeFigure(viewOf(caseWithValues([], {}, { series }), parameters).view, width, en);
}

async function drawWith(parts: 'ours' | 'all of Recharts', figure: PlacedFigure) {
  const ChartFrame = await readChartFrame(parts);
  const { container } = render(<ChartFrame figure={figure} words={en} />);
  return container;
}

/** The markup without the ids of clip paths, which count on from drawing to drawing. */
function markupOf(container: HTMLElement): string {
  return container.innerHTML.replaceAll(/recharts\d+-clip|_r_\w+_/g, 'clip');
}

describe('the parts of Recharts that the page ships', () => {
  const courses: [number, number, Record<string, string>][] = [
    [0, 866, {}],
    [1, 320, {}],
    [1, 866, { from: '-10.5', to: '10' }],
    [2, 866, { axis: 'dates' }],
    [3, 1280, {}],
  ];
  it.each(courses)(
    'draw %i panels in %i px with %o as all of Recharts does',
    async (count, width, parameters) => {
      const figure = placeCourse(count, width, parameters);
      const ours = markupOf(await drawWith('ours', figure));
      expect(ours).toContain('recharts-cartesian-axis-tick-line');
      expect(ours).toBe(markupOf(await drawWith('all of Recharts', figure)));
    },
  );

  it.each(['ours', 'all of Recharts'] as const)(
    'with %s, mouse, touch and keys change nothing in the chart by themselves',
    async (parts) => {
      const container = await drawWith(parts, placeCourse(1, 866));
      const chart = container.querySelector('.recharts-wrapper')!;
      const before = markupOf(container);
      const at = { clientX: 400, clientY: 300 };
      fireEvent.mouseEnter(chart, at);
      fireEvent.mouseMove(chart, at);
      fireEvent.click(chart, at);
      fireEvent.touchMove(chart, { touches: [at] });
      fireEvent.focus(chart);
      fireEvent.keyDown(chart, { key: 'ArrowRight' });
      fireEvent.blur(chart);
      fireEvent.mouseLeave(chart, at);
      await new Promise((done) => requestAnimationFrame(done));
      expect(markupOf(container)).toBe(before);
    },
  );
});
