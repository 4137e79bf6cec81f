import {
  type GridLine,
  isDrawnAt,
  type Knot,
  putPoint,
  putStraight,
  readGridLine,
  writeGridLine,
} from './gridLine';
import type { Piece, PredictedPoint } from './prediction';
import type { PredictionGrid } from './predictionGrid';

/** A pen that is lifted never comes down where it left; nearer than this share, the line goes on. */
const SAME_LINE = 0.02;

/**
 * A stroke laid over what was drawn before. It replaces what the pen passes over, also where the pen
 * goes back within the stroke, and leaves the rest. It is read at the steps of the raster, so that a
 * slow stroke of many samples and a fast one of few give one curve; a stroke shorter than a step is
 * a point.
 *
 * @param stroke where the pen was, in the order in which it was there
 */
export function addStroke(
  pieces: readonly Piece[],
  stroke: readonly PredictedPoint[],
  grid: PredictionGrid,
): Piece[] {
  const line = writeGridLine(pieces, grid);
  const knots = stroke.map(({ day, value }): Knot => ({
    step: (day - grid.from) / grid.dayStep,
    value,
  }));
  const steps = knots.map(({ step }) => step);
  const first = Math.max(0, Math.ceil(Math.min(...steps)));
  const last = Math.min(grid.count, Math.floor(Math.max(...steps)));
  const end = knots.at(-1);
  if (!end) return [...pieces];
  if (first >= last) {
    putPoint(line, Math.round(end.step), end.value);
    return readGridLine(line, grid);
  }
  knots.forEach((knot, index) => {
    const next = knots[index + 1];
    if (next) putStraight(line, knot, next);
  });
  // Samples lie between the steps, and the pen was down all the way.
  line.joins.fill(true, first, last);
  joinNeighbour(line, first, -1);
  joinNeighbour(line, last, 1);
  return readGridLine(line, grid);
}

/** Carries the line on to what was drawn just before or behind it. */
function joinNeighbour(line: GridLine, end: number, direction: 1 | -1): void {
  const reach = Math.max(1, Math.floor(line.joins.length * SAME_LINE));
  for (let distance = 1; distance <= reach; distance += 1) {
    const step = end + distance * direction;
    if (!isDrawnAt(line, step)) continue;
    putStraight(
      line,
      { step: end, value: line.values[end] ?? NaN },
      { step, value: line.values[step] ?? NaN },
    );
    return;
  }
}
