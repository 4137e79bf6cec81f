import type { Series } from '../series';
import type { TimeFrame } from '../timeFrame';
import { deriveClaims, type PredictionClaims } from './deriveClaims';
import { deriveEntryGap, deriveTruthEntry, type EntryGap, type TruthEntry } from './entryGap';
import { deriveLevelGap, type LevelGap } from './levelGap';
import type { Piece } from './prediction';
import type { PredictionGrid } from './predictionGrid';
import { deriveTruthValues } from './truthValues';

/**
 * A prediction beside the truth. Against values of a source it is scored; against values or times
 * that are placed by us or made up it never is, and only what it claims is told.
 */
export type PredictionGap =
  | {
      readonly kind: 'scored';
      readonly claims: PredictionClaims;
      readonly truthEntry: TruthEntry;
      /** Absent where the series has no range. */
      readonly entry?: EntryGap;
      /** Absent where no value lies within what was drawn. */
      readonly level?: LevelGap;
    }
  | { readonly kind: 'illustration'; readonly claims: PredictionClaims }
  /** No value was hidden: there is nothing to hold it against. */
  | { readonly kind: 'noTruth'; readonly claims: PredictionClaims }
  | { readonly kind: 'undrawn' };

/** @param series whole, with what was hidden */
export function deriveGap(
  pieces: readonly Piece[],
  series: Series,
  frame: TimeFrame,
  grid: PredictionGrid,
): PredictionGap {
  const claims = deriveClaims(pieces, series.referenceRange, grid);
  if (!claims) return { kind: 'undrawn' };
  const values = deriveTruthValues(series, frame, grid);
  if (values.length === 0) return { kind: 'noTruth', claims };
  if (values.some((value) => value.isIllustrative)) return { kind: 'illustration', claims };
  const truthEntry = deriveTruthEntry(series, frame, grid);
  const level = deriveLevelGap(pieces, values, series);
  return {
    kind: 'scored',
    claims,
    truthEntry,
    ...(claims.inRange ? { entry: deriveEntryGap(claims.inRange, truthEntry) } : {}),
    ...(level ? { level } : {}),
  };
}
