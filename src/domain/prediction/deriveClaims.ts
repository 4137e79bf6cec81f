import type { ReferenceRange } from '../quantity';
import { deriveFirstWithin, type FirstWithin } from './firstWithin';
import { drawnStretch, type Piece, type PredictedPoint } from './prediction';
import type { PredictionGrid } from './predictionGrid';

/** What a prediction says, in days from day 0 and in the stored unit. */
export interface PredictionClaims {
  readonly drawn: { readonly from: number; readonly to: number };
  /** Absent where the series has no range. */
  readonly inRange?: FirstWithin;
  /** First above the value it begins with, by what the figure can show. */
  readonly firstRise: FirstWithin;
  readonly lowest: PredictedPoint;
  readonly highest: PredictedPoint;
  readonly last: PredictedPoint;
}

/** A wobble of the hand is no rise: this many value steps are (0.05 mmol/L of phosphorus). */
const RISE_STEPS = 10;

/** Undefined where nothing is drawn. */
export function deriveClaims(
  pieces: readonly Piece[],
  range: ReferenceRange | undefined,
  { valueStep }: PredictionGrid,
): PredictionClaims | undefined {
  const drawn = drawnStretch(pieces);
  const points = pieces.flat();
  const [first, last] = [points[0], points.at(-1)];
  if (!drawn || !first || !last) return undefined;
  const hasRange = range && (range.low !== undefined || range.high !== undefined);
  return {
    drawn,
    ...(hasRange ? { inRange: deriveFirstWithin(pieces, range.low, range.high) } : {}),
    firstRise: deriveFirstWithin(pieces, first.value + RISE_STEPS * valueStep * (1 - 1e-9)),
    lowest: points.reduce((least, point) => (point.value < least.value ? point : least)),
    highest: points.reduce((most, point) => (point.value > most.value ? point : most)),
    last,
  };
}
