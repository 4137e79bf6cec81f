import { type LinearScale, scaleFrom, scaleTo } from './linearScale';
import type { PlacedFigure, PlacedPanel } from './placedFigure';
import type { PointedAt } from './pointedAt';

/** Within this many pixels of a mark the mark itself is meant. */
const REACH = 14;

/**
 * What a pointer at a place of the figure means: the mark under it, the day-0-like event right at
 * its time, or the nearest measurement of the panel it is in, near or far. Of marks at one time the
 * one nearest in height is taken, so that two results at once are both in reach.
 */
export function findNearest(figure: PlacedFigure, x: number, y: number): PointedAt | undefined {
  const { plotArea, timeScale } = figure;
  const at = scaleFrom(timeScale, Math.min(Math.max(x, plotArea.left), plotArea.right));
  const top = panelAt(figure, y)?.top;
  const [nearest] = figure.panels
    .filter((panel) => panel.top === top)
    .map((panel) => nearestValue(panel, timeScale, x, y))
    .filter((one) => one.index >= 0)
    .sort((a, b) => a.score - b.score);
  if (!nearest) return { kind: 'time', at };
  const key = { seriesId: nearest.seriesId, index: nearest.index };
  const isOnMark = nearest.distance <= REACH;
  return isOnMark ? { kind: 'observation', key } : { kind: 'observation', key, at };
}

/** The panel a height falls in, or the nearest one. */
export function panelAt(figure: PlacedFigure, y: number): PlacedPanel | undefined {
  const away = (panel: PlacedPanel) => Math.max(panel.top - y, y - panel.bottom, 0);
  return [...figure.panels].sort((a, b) => away(a) - away(b))[0];
}

function nearestValue(panel: PlacedPanel, timeScale: LinearScale, x: number, y: number) {
  const best = { seriesId: panel.panel.seriesId, index: -1, distance: Infinity, score: Infinity };
  const consider = (index: number, dx: number, dy: number) => {
    const score = rank(dx, dy);
    if (score < best.score) Object.assign(best, { index, distance: Math.hypot(dx, dy), score });
  };
  const { long, dense } = panel.panel;
  if (!dense) considerMarks(panel, timeScale, x, y, consider);
  const found =
    dense && long?.findNearestPlaced(timeScale, panel.scale, { x, y, reach: REACH }, rank);
  if (found) consider(found.index, found.dx, found.dy);
  return best;
}

/** A mark in reach wins by its true distance; beyond, time decides and height only breaks ties. */
function rank(dx: number, dy: number): number {
  const distance = Math.hypot(dx, dy);
  return distance <= REACH ? distance - 1e6 : Math.max(0, dx - 2) + dy * 1e-4;
}

function considerMarks(
  { panel, marks, scale }: PlacedPanel,
  timeScale: LinearScale,
  x: number,
  y: number,
  consider: (index: number, dx: number, dy: number) => void,
): void {
  const placed = new Map(marks.map((one) => [one.mark, one.places]));
  for (const mark of panel.marks) {
    const places =
      placed.get(mark) ??
      mark.spans.map(({ from, to }) => ({
        x1: scaleTo(timeScale, from),
        x2: scaleTo(timeScale, to),
      }));
    const dx = Math.min(...places.map(({ x1, x2 }) => Math.max(x1 - x, x - x2, 0)));
    consider(mark.index, dx, Math.abs(scaleTo(scale, mark.value) - y));
  }
}
