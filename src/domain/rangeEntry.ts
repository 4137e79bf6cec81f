import { DAY_MS } from './caseTime';
import type { Interpretation } from './interpretation';
import { type Observation, observationsOf, type Series } from './series';

/**
 * When a series came into its reference range after day 0, as far as its values can tell. Bounds
 * are in ms on the series' own clock: the entry lies after `after` and not later than `by`.
 */
export type RangeEntry =
  | { readonly kind: 'untold' }
  | { readonly kind: 'never'; readonly side: 'below' | 'above' | 'outside'; readonly until: number }
  | { readonly kind: 'always' }
  | {
      readonly kind: 'entered';
      readonly after: number;
      readonly by: number;
      /** False where it surely left its range again. */
      readonly stayed: boolean;
    };

/** A value whose status can be told, with the bounds of its time and of its place in the order. */
interface Told {
  readonly interpretation: Interpretation;
  readonly earliest: number;
  readonly latest: number;
  /** It surely came before another where its `orderEnd` is at or before the other's `orderStart`. */
  readonly orderStart: number;
  readonly orderEnd: number;
}

/**
 * "First in range" is an interval: after the last value outside, by the first value inside. It
 * holds for every course that the times allow: `by` is the latest that the first value inside can
 * be, and `after` the earliest that the last value outside before it can be. Where the times also
 * allow a course without such an entry, nothing is told.
 *
 * @param from start of day 0 on the series' clock, in ms; earlier values cannot be the first inside
 * @example a value below on day 4 or 5, the next inside on day 5 or 84 → after day 4, by day 84
 */
export function deriveRangeEntry(series: Series, from: number): RangeEntry {
  const observations = observationsOf(series);
  const told = toldOf(observations);
  const after = told.filter((one) => one.latest >= from);
  const surelyAfter = told.filter((one) => one.earliest >= from);
  if (told.every(isInside) || !after.some(isInside)) {
    // A value that may be inside or outside, such as "<2", leaves open whether all of them were.
    const isOpen = observations.some((one) => one.value !== undefined && !one.interpretation);
    if (after.length === 0 || isOpen) return { kind: 'untold' };
    return told.every(isInside) ? { kind: 'always' } : deriveNever(after, surelyAfter);
  }

  const inside = surelyAfter.filter(isInside);
  const settled = least(inside, (one) => one.orderEnd);
  const first = after.find((one) => isInside(one) && one.orderStart < settled);
  const outside = told.filter((one) => !isInside(one));
  const last = first && outside.filter((one) => one.orderEnd <= first.orderStart).at(-1);
  const wasInside = (one: Told) =>
    isInside(one) && one.earliest < from && one.orderEnd > (last?.orderStart ?? Infinity);
  if (!last || told.some(wasInside)) return { kind: 'untold' };
  return {
    kind: 'entered',
    after: last.earliest,
    by: least(inside, (one) => one.latest),
    stayed: !outside.some((one) => one.orderStart >= settled),
  };
}

function deriveNever(after: readonly Told[], surelyAfter: readonly Told[]): RangeEntry {
  const until = -least(surelyAfter, (one) => -one.earliest);
  if (until === -Infinity) return { kind: 'untold' };
  return { kind: 'never', side: sideOf(after), until };
}

/**
 * The values whose status can be told, earliest first. Only times that do not overlap tell an order,
 * except in a series with either/or times, which is told in order.
 */
function toldOf(observations: readonly Observation[]): Told[] {
  const isInOrder = observations.some((one) => one.time.alternatives);
  const earliest = observations.map(({ time }) => time.start);
  const latest = observations.map(({ time }) =>
    Math.max(time.start, time.end - Math.min(time.resolution, DAY_MS)),
  );
  if (isInOrder) {
    const last = observations.length - 1;
    for (let index = 1; index <= last; index += 1) {
      earliest[index] = Math.max(earliest[index] ?? NaN, earliest[index - 1] ?? NaN);
      latest[last - index] = Math.min(latest[last - index] ?? NaN, latest[last - index + 1] ?? NaN);
    }
  }
  return observations.flatMap(({ index, time, interpretation }) => {
    if (!interpretation) return [];
    return {
      interpretation,
      earliest: earliest[index] ?? NaN,
      latest: latest[index] ?? NaN,
      orderStart: isInOrder ? index : time.start,
      orderEnd: isInOrder ? index + 1 : time.end,
    };
  });
}

function isInside(one: Told): boolean {
  return one.interpretation === 'N';
}

/** The least of what is read off each; Infinity of none. */
function least(list: readonly Told[], read: (one: Told) => number): number {
  return list.reduce((sum, one) => Math.min(sum, read(one)), Infinity);
}

function sideOf(list: readonly Told[]): 'below' | 'above' | 'outside' {
  if (list.every((one) => one.interpretation === 'L')) return 'below';
  if (list.every((one) => one.interpretation === 'H')) return 'above';
  return 'outside';
}
