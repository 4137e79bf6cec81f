import type { Piece, PredictedPoint } from './prediction';

/**
 * When a prediction first lies between two bounds. Within a line that is a day (`after === by`);
 * where it skips from one piece to the next, an interval: later than `after` and not later than `by`.
 */
export type FirstWithin =
  | { readonly kind: 'reached'; readonly after: number; readonly by: number }
  /** Where the drawing begins it is there already. */
  | { readonly kind: 'fromStart'; readonly by: number }
  | { readonly kind: 'never'; readonly until: number }
  | { readonly kind: 'undrawn' };

export function deriveFirstWithin(
  pieces: readonly Piece[],
  low = -Infinity,
  high = Infinity,
): FirstWithin {
  const isWithin = ({ value }: PredictedPoint) => value >= low && value <= high;
  let last: PredictedPoint | undefined;
  for (const piece of pieces) {
    for (const [index, point] of piece.entries()) {
      const from = piece[index - 1];
      const crossing = from && crossingOf(from, point, low, high);
      if (crossing !== undefined) return { kind: 'reached', after: crossing, by: crossing };
      if (isWithin(point)) {
        return last
          ? { kind: 'reached', after: last.day, by: point.day }
          : { kind: 'fromStart', by: point.day };
      }
      last = point;
    }
  }
  return last ? { kind: 'never', until: last.day } : { kind: 'undrawn' };
}

/** Where a straight line from outside first meets the bounds; a line across all of them meets them. */
function crossingOf(
  from: PredictedPoint,
  to: PredictedPoint,
  low: number,
  high: number,
): number | undefined {
  const bound = from.value < low ? low : high;
  const isMet = from.value < low ? to.value >= low : to.value <= high;
  if (!isMet || !Number.isFinite(bound)) return undefined;
  if (to.value === bound) return to.day;
  const share = (bound - from.value) / (to.value - from.value);
  // Without the tail of binary arithmetic, or day 2 would be just before day 2.
  return Number((from.day + (to.day - from.day) * share).toFixed(6));
}
