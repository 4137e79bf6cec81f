import { DAY_MS } from '../../domain/caseTime';
import type { Piece } from '../../domain/prediction/prediction';
import type { TimeAxis } from '../../domain/timeAxis';
import type { Words } from '../../words/en';
import type { Box } from '../box';
import { type LinearScale, scaleTo } from '../linearScale';
import type { PlacedPanel } from '../placedFigure';
import { placePanel } from '../placePanel';
import { NARROW_WIDTH } from '../placeFigure';
import { rangeMargin } from '../placeRange';
import { placeDayTicks, type TimeTick } from '../timeTicks';
import type { WallCurve, WallView } from './deriveWall';

export interface PlacedCurve {
  readonly curve: WallCurve;
  readonly path: string;
  readonly points: readonly { readonly x: number; readonly y: number }[];
}

/** The wall in pixels. */
export interface PlacedWall {
  readonly width: number;
  readonly height: number;
  readonly plot: Box;
  readonly panel: PlacedPanel;
  readonly ticks: readonly TimeTick[];
  readonly anchorX?: number;
  readonly curves: readonly PlacedCurve[];
  readonly median?: Omit<PlacedCurve, 'curve'>;
}

const TOP = 30;
const BOTTOM = 42;

export function placeWall(
  view: WallView,
  axis: TimeAxis,
  width: number,
  height: number,
  words: Words,
): PlacedWall {
  const left = width < NARROW_WIDTH ? 40 : 52;
  const right = width - Math.max(16, rangeMargin([view.panel]));
  const plot = { left, right, top: TOP, bottom: height - BOTTOM };
  const timeScale: LinearScale = {
    domain: [view.window.from, view.window.to],
    range: [left, right],
  };
  const anchorX = scaleTo(timeScale, axis.zero);
  const panel = placePanel(view.panel, timeScale, plot.top, plot.bottom, width, anchorX);
  const place = (pieces: readonly Piece[]) => placePieces(pieces, timeScale, panel);
  return {
    width,
    height,
    plot,
    panel,
    ticks: placeDayTicks(timeScale, axis, words, DAY_MS),
    ...(anchorX >= left && anchorX <= right ? { anchorX } : {}),
    curves: view.curves.map((curve) => ({ curve, ...place(curve.pieces) })),
    ...(view.median ? { median: place(view.median.pieces) } : {}),
  };
}

function placePieces(pieces: readonly Piece[], timeScale: LinearScale, placed: PlacedPanel) {
  const lines = pieces.map((piece) =>
    piece.map(({ day, value }) => ({
      x: round(scaleTo(timeScale, day * DAY_MS)),
      y: round(scaleTo(placed.scale, value * placed.panel.factor)),
    })),
  );
  return {
    path: lines
      .filter((line) => line.length > 1)
      .map((line) => `M${line.map(({ x, y }) => `${x} ${y}`).join('L')}`)
      .join(''),
    points: lines.flatMap((line) => (line.length === 1 ? line : [])),
  };
}

function round(pixel: number): number {
  return Math.round(pixel * 10) / 10;
}

/** The curve nearest to a place; undefined where none is within reach. */
export function findCurve(
  wall: PlacedWall,
  view: WallView,
  x: number,
  y: number,
  reach: number,
): WallCurve | undefined {
  const { plot, panel } = wall;
  const timeScale: LinearScale = {
    domain: [view.window.from, view.window.to],
    range: [plot.left, plot.right],
  };
  let best: WallCurve | undefined;
  let least = reach;
  for (const { curve } of wall.curves) {
    for (const line of curve.pieces) {
      line.forEach((point, index) => {
        const from = at(timeScale, panel, point);
        const distance = distanceTo({ x, y }, from, at(timeScale, panel, line[index + 1] ?? point));
        if (distance < least) [best, least] = [curve, distance];
      });
    }
  }
  return best;
}

interface Place {
  readonly x: number;
  readonly y: number;
}

function at(scale: LinearScale, placed: PlacedPanel, point: Piece[number]): Place {
  return {
    x: scaleTo(scale, point.day * DAY_MS),
    y: scaleTo(placed.scale, point.value * placed.panel.factor),
  };
}

/** From a place to the nearest of a straight piece of line. */
function distanceTo(place: Place, from: Place, to: Place): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : ((place.x - from.x) * dx + (place.y - from.y) * dy) / length;
  const near = Math.min(1, Math.max(0, share));
  return Math.hypot(place.x - from.x - dx * near, place.y - from.y - dy * near);
}
