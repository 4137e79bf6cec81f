import { BITS } from '../domain/seriesTally';
import {
  isMeasured,
  listShown,
  listTwins,
  measuredFrom,
  type ShownValues,
  type ValueColumns,
} from './valueColumns';
import type { TimeDomain } from './viewState';

/**
 * The indices that become marks: all of a short series; of a long one those in the window and, so
 * that the line leaves the window where it goes, its neighbours with all that share their time.
 */
export function listDrawn(values: ValueColumns, shown: ShownValues | undefined): number[] {
  if (!shown) return Array.from(values.tally.bits.keys());
  const before = measuredFrom(values, shown.from - 1, -1);
  const after = measuredFrom(values, shown.to, 1);
  const indices = new Set([
    ...listShown(values, shown),
    ...(before === undefined ? [] : listTwins(values, before)),
    ...(after === undefined ? [] : listTwins(values, after)),
  ]);
  return [...indices].sort((a, b) => a - b);
}

/** More results at one time than these are not set side by side. */
const MOST_TWINS = 20;

/** True where a value shares its time with too many to stand beside them. */
export function isCrowded({ fromAt }: ValueColumns, index: number): boolean {
  let [from, to] = [index, index];
  while (to - from <= MOST_TWINS && fromAt(from - 1) === fromAt(index)) from -= 1;
  while (to - from <= MOST_TWINS && fromAt(to + 1) === fromAt(index)) to += 1;
  return to - from >= MOST_TWINS;
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
  { tally, fromAt }: ValueColumns,
  { from, to }: ShownValues,
  window: TimeDomain,
): number[] {
  const least = (window.to - window.from) * LEAST_GAP;
  const ends: number[] = [];
  for (let index = Math.max(1, from); index <= to; index += 1) {
    if (!((tally.bits[index] ?? 0) & BITS.afterGap)) continue;
    if (fromAt(index) - fromAt(index - 1) >= least) ends.push(index - 1, index);
  }
  return [...new Set(ends)];
}
