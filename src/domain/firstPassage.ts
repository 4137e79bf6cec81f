import { isSurelyAfterOne, isSurelyBefore, least, most, type TimedValue } from './timedValue';

/** A value of which it is asked whether the course had passed into something, such as a range. */
export interface ToldValue extends TimedValue {
  /** Undefined where the value may be either, as "<2" against a range from 0.85. */
  readonly isInside: boolean | undefined;
}

/** The days on which day 0 can begin, in ms on the clock of the series; one day where it is known. */
export interface ZeroReach {
  readonly earliest: number;
  readonly latest: number;
}

/** When a course passed into something: after `after`, and not later than `by`. */
export interface FirstPassage {
  readonly after: number;
  readonly by: number;
  /** False where it surely left again. */
  readonly stayed: boolean;
  /** The indices of the values that can be the first inside, and of the last surely outside. */
  readonly firstInside: readonly number[];
  readonly lastOutside: readonly number[];
}

/**
 * The first passage from day 0 on, true of every course that the times allow: `by` is the latest
 * that the first value inside can be, and `after` the earliest that the last value outside before
 * it can be.
 *
 * @param told values in order of time
 * @returns undefined where the times also allow a course without such a passage
 * @example a value outside on day 4 or 5, the next inside on day 5 or 84 → after day 4, by day 84
 */
export function findFirstPassage(
  told: readonly ToldValue[],
  from: ZeroReach,
): FirstPassage | undefined {
  const outside = told.filter((one) => one.isInside === false);
  const inside = told.filter((one) => one.isInside && one.start >= from.latest);
  const isSettled = isSurelyAfterOne(inside);
  const candidates = told.filter(
    (one) => one.isInside !== false && one.latest >= from.earliest && !isSettled(one),
  );
  // In order of their start, so that the last one found is the latest; of 200,000 values only those
  // are asked that can come before a candidate.
  const reach = most(candidates.map((one) => one.start));
  const earlier = outside.filter((one) => one.start <= reach);
  const lastOutside = candidates.map((one) =>
    earlier.findLast((other) => isSurelyBefore(other, one)),
  );
  const after = least(lastOutside.map((one) => one?.start ?? -Infinity));
  const by = least(inside.map((one) => one.latest));
  const wasInside = (one: ToldValue) =>
    one.isInside !== false && one.start < from.latest && one.end > after;
  if (after === -Infinity || by === Infinity || told.some(wasInside)) return undefined;
  return {
    after,
    by,
    stayed: !outside.some(isSettled),
    firstInside: candidates.map((one) => one.index),
    lastOutside: [...new Set(lastOutside.flatMap((one) => (one ? [one.index] : [])))],
  };
}
