import { BITS } from '../domain/seriesTally';
import { walkBlocks } from '../domain/valuePyramid';
import {
  isCrowded,
  isMeasured,
  listShown,
  listTwins,
  measuredFrom,
  type ShownValues,
  type ValueColumns,
} from './valueColumns';
import type { TimeDomain } from './viewState';

/**
 * The indices that become marks: those in the window and, so that the line leaves it where it goes,
 * its neighbours with all that share their time.
 */
export function listDrawn(values: ValueColumns, shown: ShownValues): number[] {
  const before = measuredFrom(values, shown.from - 1, -1);
  const after = measuredFrom(values, shown.to, 1);
  const indices = new Set([
    ...listShown(values, shown),
    ...(before === undefined ? [] : listTwins(values, before)),
    ...(after === undefined ? [] : listTwins(values, after)),
  ]);
  return [...indices].sort((a, b) => a - b);
}

/** A value with those it stands beside. */
export function listFewTwins(values: ValueColumns, index: number): number[] {
  if (!isMeasured(values.tally, index)) return [];
  return isCrowded(values, index) ? [index] : listTwins(values, index);
}

/** Gaps shorter than this share of the window have no room for their sign. */
const LEAST_GAP = 1 / 60;

/** Both ends of every long gap that a window of many values shows. */
export function listGapEnds(
  { tally, pyramid, fromAt }: ValueColumns,
  { from, to }: ShownValues,
  window: TimeDomain,
): number[] {
  const least = (window.to - window.from) * LEAST_GAP;
  const ends: number[] = [];
  walkBlocks(pyramid, Math.max(1, from), Math.min(to + 1, tally.bits.length), BITS.afterGap, {
    block: () => undefined,
    value: (index) => {
      if (!((tally.bits[index] ?? 0) & BITS.afterGap)) return;
      if (fromAt(index) - fromAt(index - 1) >= least) ends.push(index - 1, index);
    },
  });
  return [...new Set(ends)];
}
