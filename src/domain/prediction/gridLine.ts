import type { Piece, PredictedPoint } from './prediction';
import { dayAt, keptValue, type PredictionGrid, stepAt } from './predictionGrid';

/** A prediction as columns on its raster: NaN where nothing is drawn. */
export interface GridLine {
  readonly values: Float64Array;
  /** Whether the line goes on from a step to the next. */
  readonly joins: boolean[];
}

export function writeGridLine(pieces: readonly Piece[], grid: PredictionGrid): GridLine {
  const line = {
    values: new Float64Array(grid.count + 1).fill(NaN),
    joins: new Array<boolean>(grid.count).fill(false),
  };
  for (const piece of pieces) {
    const [first] = piece;
    if (first) putPoint(line, stepAt(first.day, grid), first.value);
    piece.forEach((point, index) => {
      const next = piece[index + 1];
      if (next) putStraight(line, knotOf(point, grid), knotOf(next, grid));
    });
  }
  return line;
}

/** A place in steps of the raster, between two of them too. */
export interface Knot {
  readonly step: number;
  readonly value: number;
}

function knotOf({ day, value }: PredictedPoint, grid: PredictionGrid): Knot {
  return { step: stepAt(day, grid), value };
}

/** Puts a straight line over whatever was there, joined from its first to its last step. */
export function putStraight({ values, joins }: GridLine, from: Knot, to: Knot): void {
  const [left, right] = from.step <= to.step ? [from, to] : [to, from];
  const first = Math.max(0, Math.ceil(left.step));
  const last = Math.min(values.length - 1, Math.floor(right.step));
  const length = right.step - left.step;
  for (let step = first; step <= last; step += 1) {
    // Of a line straight up or down, the end is what was meant.
    const share = length === 0 ? 1 : (step - left.step) / length;
    values[step] = length === 0 ? to.value : left.value + (right.value - left.value) * share;
    if (step > first) joins[step - 1] = true;
  }
}

/** Puts one point; outside the raster it is none. */
export function putPoint({ values }: GridLine, step: number, value: number): void {
  if (step >= 0 && step < values.length) values[step] = value;
}

export function isDrawnAt({ values }: GridLine, step: number): boolean {
  return !Number.isNaN(values[step] ?? NaN);
}

/** The columns as pieces, with values rounded to the raster and without points of no use. */
export function readGridLine({ values, joins }: GridLine, grid: PredictionGrid): Piece[] {
  const pieces: PredictedPoint[][] = [];
  values.forEach((value, step) => {
    if (Number.isNaN(value)) return;
    const point = { day: dayAt(step, grid), value: keptValue(value, grid) };
    const isJoined = step > 0 && joins[step - 1] && !Number.isNaN(values[step - 1] ?? NaN);
    if (isJoined) pieces.at(-1)?.push(point);
    else pieces.push([point]);
  });
  return pieces;
}
