import type { Piece, PredictedPoint } from './prediction';
import type { PredictionGrid } from './predictionGrid';

/** More corners than this no hand means; the short code stays short. */
export const MOST_POINTS = 48;

/**
 * The same lines by as few points as hold them: nowhere further off than three value steps, and only
 * where more than 48 points would be left further. What is committed is settled first, so that
 * picture, score and code are of one line.
 */
export function settlePieces(pieces: readonly Piece[], { valueStep }: PredictionGrid): Piece[] {
  let tolerance = 3 * valueStep;
  let settled = pieces.map((piece) => thin(piece, tolerance));
  const most = Math.max(MOST_POINTS, 2 * pieces.length);
  while (settled.reduce((sum, piece) => sum + piece.length, 0) > most) {
    tolerance *= 1.5;
    settled = settled.map((piece) => thin(piece, tolerance));
  }
  return settled;
}

/** Keeps the ends and, in between, the corner that is furthest off (Douglas and Peucker 1973). */
function thin(piece: Piece, tolerance: number): Piece {
  const first = piece[0];
  const last = piece.at(-1);
  if (!first || !last || piece.length < 3) return piece;
  let most = 0;
  let corner = 0;
  piece.forEach((point, index) => {
    const off = Math.abs(point.value - between(first, last, point.day));
    if (off > most) [most, corner] = [off, index];
  });
  // The tail of binary arithmetic is no corner.
  if (most <= tolerance * (1 + 1e-9)) return [first, last];
  return [
    ...thin(piece.slice(0, corner + 1), tolerance),
    ...thin(piece.slice(corner), tolerance).slice(1),
  ];
}

/** The value of the straight line between two points at a day. */
export function between(from: PredictedPoint, to: PredictedPoint, day: number): number {
  if (day === to.day) return to.value;
  return from.value + ((to.value - from.value) * (day - from.day)) / (to.day - from.day);
}
