import { type LinearScale, scaleFrom, scaleTo } from './linearScale';
import type { PlacedFigure, PlacedPanel } from './placedFigure';
import type { PointedAt } from './pointedAt';
import type { DrawnSpan } from './timelineView';
import { findNearestInTime, findShown, isPoint, listShown } from './valueColumns';

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
  const panel = panelAt(figure, y);
  const nearest = panel && nearestValue(panel, timeScale, x, y);
  if (!nearest) return { kind: 'time', at };
  const key = { seriesId: panel.panel.seriesId, index: nearest.index };
  const isOnMark = nearest.distance <= REACH;
  return isOnMark ? { kind: 'observation', key } : { kind: 'observation', key, at };
}

/** The panel a height falls in, or the nearest one. */
export function panelAt(figure: PlacedFigure, y: number): PlacedPanel | undefined {
  const away = (panel: PlacedPanel) => Math.max(panel.top - y, y - panel.bottom, 0);
  return [...figure.panels].sort((a, b) => away(a) - away(b))[0];
}

function nearestValue(panel: PlacedPanel, timeScale: LinearScale, x: number, y: number) {
  const best = { index: -1, distance: Infinity, score: Infinity };
  const consider = (index: number, dx: number, dy: number) => {
    const distance = Math.hypot(dx, dy);
    // A mark in reach wins by its true distance; beyond, time decides and height only breaks ties.
    const score = distance <= REACH ? distance - 1e6 : Math.max(0, dx - 2) + dy * 1e-4;
    if (score < best.score) Object.assign(best, { index, distance, score });
  };
  if (panel.dense) considerColumns(panel, timeScale, x, y, consider);
  else considerMarks(panel, timeScale, x, y, consider);
  return best.index < 0 ? undefined : best;
}

type Consider = (index: number, dx: number, dy: number) => void;

function considerMarks(
  { panel, marks, scale }: PlacedPanel,
  timeScale: LinearScale,
  x: number,
  y: number,
  consider: Consider,
): void {
  const placed = new Map(marks.map((one) => [one.mark, one.places]));
  for (const mark of panel.marks) {
    const places = placed.get(mark) ?? mark.spans.map((span) => placeSpan(span, timeScale));
    consider(mark.index, awayFrom(places, x), Math.abs(scaleTo(scale, mark.value) - y));
  }
}

/** Of values too many for marks those in reach, and else the nearest in time. */
function considerColumns(
  { panel: { values }, scale }: PlacedPanel,
  timeScale: LinearScale,
  x: number,
  y: number,
  consider: Consider,
): void {
  const at = scaleFrom(timeScale, x);
  const reach = Math.abs(scaleFrom(timeScale, x + REACH) - at);
  const inReach = findShown(values, { from: at - reach, to: at + reach });
  const indices =
    inReach.count > 0
      ? listShown(values, inReach)
      : findNearestInTime(values, { from: at, to: at });
  for (const index of indices) {
    const dx = isPoint(values, index)
      ? (Math.abs(values.fromAt(index) - at) / reach) * REACH
      : awayFrom(
          values.spansAt(index).map((span) => placeSpan(span, timeScale)),
          x,
        );
    consider(index, dx, Math.abs(scaleTo(scale, values.valueAt(index)) - y));
  }
}

interface PixelSpan {
  readonly x1: number;
  readonly x2: number;
}

function placeSpan({ from, to }: DrawnSpan, timeScale: LinearScale): PixelSpan {
  return { x1: scaleTo(timeScale, from), x2: scaleTo(timeScale, to) };
}

function awayFrom(places: readonly PixelSpan[], x: number): number {
  let least = Infinity;
  for (const { x1, x2 } of places) least = Math.min(least, Math.max(x1 - x, x - x2, 0));
  return least;
}
