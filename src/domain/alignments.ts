import { type CaseTime, compareSpans } from './caseTime';
import { observationsOf, type Series } from './series';

/**
 * The candidate times of a series with either/or times, in order: bounds first, and where two
 * share them (before and after the incision, both on day 0) the order in which the file names them.
 */
export function deriveSlots(times: readonly CaseTime[]): CaseTime[] {
  const slots = new Map<string, CaseTime>();
  for (const time of times.flatMap((one) => one.alternatives ?? [one])) {
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

/**
 * In how many ways the either/or times of a series can be true together: no two values share a
 * time, and their order in the file holds. Counted, never turned into probabilities.
 *
 * @example nine values for ten columns, each in its own column or the next → 10
 */
export function countAlignments(series: Series): number {
  const times = observationsOf(series).map((one) => one.time);
  const places = new Map(deriveSlots(times).map((slot, place) => [slotKey(slot), place]));
  const placeOf = (time: CaseTime) => places.get(slotKey(time)) ?? NaN;
  let ways = new Map<number, number>([[-1, 1]]);
  for (const [index, time] of times.entries()) {
    const next = new Map<number, number>();
    // Two results that are both printed at one time share it; an either/or time is its own.
    const mayShare = !time.alternatives && !times[index - 1]?.alternatives;
    for (const place of new Set((time.alternatives ?? [time]).map(placeOf))) {
      for (const [last, count] of ways) {
        if (place > last || (mayShare && place === last)) {
          next.set(place, (next.get(place) ?? 0) + count);
        }
      }
    }
    ways = next;
  }
  return [...ways.values()].reduce((sum, count) => sum + count, 0);
}
