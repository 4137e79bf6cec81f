/** A place on a predicted course: days from the case's own day 0, and a value in the stored unit. */
export interface PredictedPoint {
  readonly day: number;
  readonly value: number;
}

/** A line without a break, in order of time with one value a moment; a single point is one too. */
export type Piece = readonly PredictedPoint[];

/** The course somebody expects. Between its pieces, before and after them it says nothing. */
export interface Prediction {
  readonly seriesId: string;
  /** In order of time, and apart from each other. */
  readonly pieces: readonly Piece[];
  /** Why they expected it, in their own words. */
  readonly why?: string;
}

/** From the first to the last day that was drawn; undefined where nothing was. */
export function drawnStretch(
  pieces: readonly Piece[],
): { readonly from: number; readonly to: number } | undefined {
  const first = pieces[0]?.[0];
  const last = pieces.at(-1)?.at(-1);
  return first && last && { from: first.day, to: last.day };
}
