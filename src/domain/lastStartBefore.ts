import type { RangeStatus } from './interpretation';

/** A value whose status can be told, with what is known of its time. */
export interface Told {
  readonly interpretation: RangeStatus;
  readonly start: number;
  readonly end: number;
  /** The last day, or the last moment, that it can be. */
  readonly latest: number;
  /** Its place among the either/or times of the series, whose order is known. */
  readonly place: number | undefined;
}

/**
 * For any value, the latest start among those that surely came before it; −Infinity for none. Times
 * that do not overlap tell the order of two values, and either/or times are in order besides.
 * Prepared once, because asking each value about each other is 40,000,000,000 questions.
 */
export function lastStartBefore(others: readonly Told[]): (one: Told) => number {
  const byEnd = createPrefix(others.map(({ end, start }) => ({ key: end, start })));
  const placed = others.flatMap(({ place, start }) =>
    place === undefined ? [] : [{ key: place, start }],
  );
  const byPlace = createPrefix(placed);
  return ({ start, place }) =>
    Math.max(byEnd(start), place === undefined ? -Infinity : byPlace(place - 1));
}

interface Keyed {
  readonly key: number;
  readonly start: number;
}

/** The latest start among all whose key is at most a limit. */
function createPrefix(list: readonly Keyed[]): (limit: number) => number {
  const sorted = [...list].sort((a, b) => (a.key === b.key ? 0 : a.key - b.key));
  const latest = new Float64Array(sorted.length);
  let most = -Infinity;
  for (const [index, { start }] of sorted.entries()) {
    most = Math.max(most, start);
    latest[index] = most;
  }
  return (limit) => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.key ?? Infinity) <= limit) low = middle + 1;
      else high = middle;
    }
    return latest[low - 1] ?? -Infinity;
  };
}
