import type { RangeStatus } from '../interpretation';
import { interpret } from '../interpretation';
import type { ReferenceRange } from '../quantity';
import { reachBetween, type LineReach } from './lineAt';
import type { Piece } from './prediction';
import type { TruthValue } from './truthValues';

/** What cannot be decided, because the time of the value is not known better, is `maybe`. */
export type Verdict = 'yes' | 'no' | 'maybe';

/** A line beside one value at one of the times it can have; absent differences are of limits. */
export interface ValueVerdict {
  /** The line is drawn at every moment of that time, so that the value surely counts. */
  readonly isDrawnThroughout: boolean;
  /** Line minus value, in the stored unit, over all moments of that time. */
  readonly difference?: { readonly least: number; readonly most: number };
  /** Whether the line passes the value no further off than the tolerance. */
  readonly isClose: Verdict;
  /** Whether line and value are on the same side of the range; absent where that is not told. */
  readonly isSameStatus?: Verdict;
}

/** Undefined where nothing is drawn at any moment of that time: neither right nor wrong. */
export function deriveVerdict(
  pieces: readonly Piece[],
  truth: TruthValue,
  span: { readonly from: number; readonly to: number },
  range: ReferenceRange | undefined,
  tolerance: number,
): ValueVerdict | undefined {
  const reach = reachBetween(pieces, span.from, span.to);
  if (!reach) return undefined;
  const difference = { least: reach.low - truth.value, most: reach.high - truth.value };
  const isSameStatus = truth.status && sameStatus(reach, truth.status, range);
  return {
    isDrawnThroughout: reach.isWhole,
    ...(truth.comparator ? {} : { difference }),
    isClose: closeness(truth, difference, reach, tolerance),
    ...(isSameStatus ? { isSameStatus } : {}),
  };
}

/** The line runs through all values between its lowest and its highest. */
function closeness(
  { comparator }: TruthValue,
  { least, most }: { readonly least: number; readonly most: number },
  { isWhole }: LineReach,
  tolerance: number,
): Verdict {
  const slack = tolerance * (1 + 1e-9);
  const low = comparator?.startsWith('<') ? -Infinity : -slack;
  const high = comparator?.startsWith('>') ? Infinity : slack;
  if (least > high || most < low) return 'no';
  return isWhole && least >= low && most <= high ? 'yes' : 'maybe';
}

function sameStatus(
  { low, high, isWhole }: LineReach,
  status: RangeStatus,
  range: ReferenceRange | undefined,
): Verdict | undefined {
  const [atLow, atHigh] = [interpret(low, undefined, range), interpret(high, undefined, range)];
  if (!atLow || !atHigh) return undefined;
  const met = ORDER.slice(ORDER.indexOf(atLow), ORDER.indexOf(atHigh) + 1);
  if (!met.includes(status)) return 'no';
  return isWhole && met.length === 1 ? 'yes' : 'maybe';
}

const ORDER: readonly RangeStatus[] = ['L', 'N', 'H'];
