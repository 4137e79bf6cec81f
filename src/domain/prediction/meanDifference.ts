import type { ValueVerdict } from './valueVerdict';

/** Between which numbers something lies, whichever of the times that are told is the true one. */
export interface Bounds {
  readonly least: number;
  readonly most: number;
}

/**
 * The mean of line minus value, as an interval over all moments the times leave open. A value that
 * may lie beside what was drawn counts where that makes the interval wider, because it may count.
 */
export function deriveMeanDifference(verdicts: readonly ValueVerdict[]): Bounds | undefined {
  const known = verdicts.flatMap(({ difference, isDrawnThroughout }) =>
    difference ? [{ ...difference, isDrawnThroughout }] : [],
  );
  if (known.length === 0) return undefined;
  const surely = known.filter((one) => one.isDrawnThroughout);
  const perhaps = known.filter((one) => !one.isDrawnThroughout);
  const least = leastMean(
    surely.map((one) => one.least),
    perhaps.map((one) => one.least),
  );
  const most = -leastMean(
    surely.map((one) => -one.most),
    perhaps.map((one) => -one.most),
  );
  return { least, most };
}

/** The lowest mean of some numbers and any of some others, at least one in all. */
function leastMean(surely: readonly number[], perhaps: readonly number[]): number {
  let sum = surely.reduce((total, one) => total + one, 0);
  let count = surely.length;
  for (const one of [...perhaps].sort((a, b) => a - b)) {
    if (count > 0 && one >= sum / count) break;
    sum += one;
    count += 1;
  }
  return sum / count;
}
