import { candidatesOf, type CaseTime, compareSpans } from './caseTime';
import { oncePer } from './oncePer';
import type { Series } from './series';

/**
 * The candidate times of a series with either/or times, in order: bounds first, and where two
 * share them (before and after the incision, both on day 0) the order in which the file names them.
 */
export function deriveSlots(times: readonly CaseTime[]): CaseTime[] {
  const slots = new Map<string, CaseTime>();
  for (const time of times.flatMap(candidatesOf)) {
    const key = slotKey(time);
    if (!slots.has(key)) slots.set(key, time);
  }
  return [...slots.values()].sort(compareSpans);
}

/** Two candidates are one where neither their bounds nor the source's words tell them apart. */
export function isSameSlot(a: CaseTime, b: CaseTime): boolean {
  return slotKey(a) === slotKey(b);
}

function slotKey({ clock, start, end, text }: CaseTime): string {
  return [clock, start, end, text].join(' ');
}

/** The either/or times of a series with the index of their observation, in order. */
export const eitherTimesOf = oncePer(({ rare }: Series): readonly (readonly [number, CaseTime])[] =>
  [...rare]
    .flatMap(([index, { time }]) => (time?.alternatives ? [[index, time] as const] : []))
    .sort(([one], [other]) => one - other),
);

/**
 * In how many ways the either/or times of a series can be true together: no two of them share a
 * time, and their order holds. Counted, never turned into probabilities.
 *
 * @returns 1 for a series without either/or times
 * @example nine values for ten columns, each in its own column or the next → 10
 */
export function countAlignments(series: Series): number {
  const pairs = eitherTimesOf(series).map(([, time]) => candidatesOf(time));
  const places = new Map(deriveSlots(pairs.flat()).map((slot, place) => [slotKey(slot), place]));
  const placeOf = (time: CaseTime) => places.get(slotKey(time)) ?? NaN;
  let ways = new Map<number, number>([[-1, 1]]);
  for (const pair of pairs) {
    const next = new Map<number, number>();
    for (const place of new Set(pair.map(placeOf))) {
      for (const [last, count] of ways) {
        if (place > last) next.set(place, (next.get(place) ?? 0) + count);
      }
    }
    ways = next;
  }
  return [...ways.values()].reduce((sum, count) => sum + count, 0);
}
