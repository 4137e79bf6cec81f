import { countAlignments, deriveSlots, eitherTimesOf, isSameSlot } from '../alignments';
import { candidatesOf } from '../caseTime';
import type { Series } from '../series';

/** For each observation with an either/or time, by its index, which of the two it is. */
export type Alignment = ReadonlyMap<number, number>;

/** So many are gone through one by one. */
export const MOST_ALIGNMENTS = 500;

/**
 * The ways in which the either/or times of a series can be true together: no two share a time, and
 * their order holds. One empty way for a series without such times.
 *
 * @returns undefined where there are more than 500; then each time has to be taken for itself
 */
export function listAlignments(series: Series): Alignment[] | undefined {
  if (countAlignments(series) > MOST_ALIGNMENTS) return undefined;
  const either = eitherTimesOf(series);
  const slots = deriveSlots(either.map(([, time]) => time));
  let ways: { readonly choices: readonly (readonly [number, number])[]; readonly last: number }[] =
    [{ choices: [], last: -1 }];
  for (const [index, time] of either) {
    ways = ways.flatMap(({ choices, last }) =>
      candidatesOf(time).flatMap((candidate, choice) => {
        const place = slots.findIndex((slot) => isSameSlot(slot, candidate));
        return place > last
          ? [{ choices: [...choices, [index, choice] as const], last: place }]
          : [];
      }),
    );
    // Many ways can be open on the way to few.
    if (ways.length > 8 * MOST_ALIGNMENTS) return undefined;
  }
  return ways.map(({ choices }) => new Map(choices));
}
