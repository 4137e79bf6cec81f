import {
  type GridLine,
  isDrawnAt,
  putPoint,
  putStraight,
  readGridLine,
  writeGridLine,
} from './gridLine';
import type { Piece } from './prediction';
import { type PredictionGrid, stepAt } from './predictionGrid';

/**
 * Sets the value of a sampling day, as typing and the arrow keys do. The line goes straight to the
 * sampling days beside it where they have a value, so that a course set day by day is a line as a
 * drawn one is, and a drawn line bends instead of getting a spike.
 *
 * @param value in the stored unit; undefined takes the day out, with the line up to the days beside
 * @param days the sampling days in order, `day` among them
 */
export function setValueAt(
  pieces: readonly Piece[],
  day: number,
  value: number | undefined,
  days: readonly number[],
  grid: PredictionGrid,
): Piece[] {
  const line = writeGridLine(pieces, grid);
  const step = stepAt(day, grid);
  if (step < 0 || step > grid.count) return [...pieces];
  const place = days.indexOf(day);
  const before = stepAt(days[place - 1] ?? grid.from, grid);
  const after = stepAt(days[place + 1] ?? Infinity, grid);
  const earlier = findDrawn(line, before, step - 1);
  const later = findDrawn(line, Math.min(after, grid.count), step + 1);
  if (value === undefined) {
    erase(line, before + 1, Math.min(after, grid.count + 1) - 1, step);
    return readGridLine(line, grid);
  }
  putPoint(line, step, value);
  for (const neighbour of [earlier, later]) {
    if (neighbour === undefined) continue;
    const end = { step: neighbour, value: line.values[neighbour] ?? NaN };
    putStraight(line, end, { step, value });
  }
  return readGridLine(line, grid);
}

/** The first step with a value on the way from one to another. */
function findDrawn(line: GridLine, from: number, to: number): number | undefined {
  const direction = from <= to ? 1 : -1;
  for (let step = from; (to - step) * direction >= 0; step += direction) {
    if (isDrawnAt(line, step)) return step;
  }
  return undefined;
}

function erase({ values, joins }: GridLine, from: number, to: number, own: number): void {
  for (let step = Math.min(from, own); step <= Math.max(to, own); step += 1) {
    if (step < 0 || step >= values.length) continue;
    values[step] = NaN;
    if (step > 0) joins[step - 1] = false;
    joins[step] = false;
  }
}
