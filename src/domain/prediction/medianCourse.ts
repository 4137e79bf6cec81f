import { valueAt } from './lineAt';
import type { Piece, PredictedPoint } from './prediction';
import { dayAt, keptValue, type PredictionGrid } from './predictionGrid';
import { settlePieces } from './settlePieces';

/** The course in the middle of several, with how many it is the middle of. */
export interface MedianCourse {
  readonly pieces: readonly Piece[];
  /** The fewest and the most that drew at any of its days. */
  readonly least: number;
  readonly most: number;
}

/** Where fewer than half of a class drew, those who stopped would seem to pull the line about. */
const LEAST_SHARE = 1 / 2;

/**
 * The median at each step of the raster, of those who drew there; where fewer than half of all
 * did, or only one, there is none.
 *
 * @returns undefined where no step has enough
 */
export function deriveMedianCourse(
  courses: readonly (readonly Piece[])[],
  grid: PredictionGrid,
): MedianCourse | undefined {
  const enough = Math.max(2, Math.ceil(courses.length * LEAST_SHARE));
  const pieces: PredictedPoint[][] = [];
  const counts: number[] = [];
  let isOpen = false;
  for (let step = 0; step <= grid.count; step += 1) {
    const day = dayAt(step, grid);
    const values = courses
      .map((course) => valueAt(course, day))
      .filter((value) => value !== undefined);
    if (values.length < enough) {
      isOpen = false;
      continue;
    }
    counts.push(values.length);
    const point = { day, value: keptValue(medianOf(values), grid) };
    if (isOpen) pieces.at(-1)?.push(point);
    else pieces.push([point]);
    isOpen = true;
  }
  if (counts.length === 0) return undefined;
  return {
    pieces: settlePieces(pieces, grid),
    least: Math.min(...counts),
    most: Math.max(...counts),
  };
}

/** The middle number, and the mean of the two in the middle of an even count. */
export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}
