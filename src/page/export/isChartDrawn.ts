import type { PlacedFigure } from '../../view/placedFigure';

/**
 * Whether everything that was placed has come into a drawing. Recharts draws in several steps: axes
 * and layers follow once their places are there.
 */
export function isChartDrawn(chart: SVGSVGElement, figure: PlacedFigure): boolean {
  const count = (selector: string) => chart.querySelectorAll(selector).length;
  const lanes = [...figure.lanes, ...(figure.history ? [figure.history] : [])];
  const pins = lanes.reduce((sum, { events }) => sum + events.length, 0);
  const marks = figure.panels.reduce((sum, panel) => sum + panel.marks.length, 0);
  return (
    count('text.axis-title') === 1 &&
    count('text.tick') >= figure.ticks.length &&
    count('[data-event]') >= pins &&
    count('[data-observation]') >= marks
  );
}
