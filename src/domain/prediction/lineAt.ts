import type { Piece } from './prediction';
import { between } from './settlePieces';

/** The value of a prediction at a day; undefined where nothing is drawn, and never extrapolated. */
export function valueAt(pieces: readonly Piece[], day: number): number | undefined {
  return reachBetween(pieces, day, day)?.low;
}

/** Between which values a line runs over a stretch of days, and whether it is drawn all along. */
export interface LineReach {
  readonly low: number;
  readonly high: number;
  readonly isWhole: boolean;
}

/** Undefined where nothing of the stretch is drawn. */
export function reachBetween(
  pieces: readonly Piece[],
  from: number,
  to: number,
): LineReach | undefined {
  const values: number[] = [];
  let isWhole = false;
  for (const piece of pieces) {
    const [first, last] = [piece[0], piece.at(-1)];
    if (!first || !last || last.day < from || first.day > to) continue;
    isWhole ||= first.day <= from && last.day >= to;
    values.push(valueOn(piece, Math.max(from, first.day)), valueOn(piece, Math.min(to, last.day)));
    for (const { day, value } of piece) if (day >= from && day <= to) values.push(value);
  }
  if (values.length === 0) return undefined;
  return { low: Math.min(...values), high: Math.max(...values), isWhole };
}

/** Within a piece, its value. */
function valueOn(piece: Piece, day: number): number {
  const place = piece.findIndex((point) => point.day >= day);
  const [to, from] = [piece[place], piece[place - 1]];
  if (!to) return NaN;
  return from ? between(from, to, day) : to.value;
}
