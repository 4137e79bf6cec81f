import type { CaseTime } from './caseTime';
import { observationsOf, type Series } from './series';

/**
 * The candidate times of a series with either/or times, in order: bounds first, and where two
 * share them (before and after the incision, both on day 0) the order in which the file names them.
 */
export function deriveSlots(times: readonly CaseTime[]): CaseTime[] {
  const slots: CaseTime[] = [];
  for (const time of times.flatMap((one) => one.alternatives ?? [one])) {
    if (!slots.some((slot) => isSameSlot(slot, time))) slots.push(time);
  }
  return slots
    .map((slot, order) => ({ slot, order }))
    .sort((a, b) => a.slot.start - b.slot.start || a.slot.end - b.slot.end || a.order - b.order)
    .map(({ slot }) => slot);
}

/** Two candidates are one where neither their bounds nor the source's words tell them apart. */
export function isSameSlot(a: CaseTime, b: CaseTime): boolean {
  return a.clock === b.clock && a.start === b.start && a.end === b.end && a.text === b.text;
}

/**
 * In how many ways the either/or times of a series can be true together: no two values share a
 * time, and their order in the file holds. Counted, never turned into probabilities.
 *
 * @example nine values for ten columns, each in its own column or the next → 10
 */
export function countAlignments(series: Series): number {
  const times = observationsOf(series).map((one) => one.time);
  const slots = deriveSlots(times);
  let ways = new Map<number, number>([[-1, 1]]);
  for (const time of times) {
    const next = new Map<number, number>();
    for (const candidate of time.alternatives ?? [time]) {
      const slot = slots.findIndex((one) => isSameSlot(one, candidate));
      for (const [last, count] of ways) {
        if (slot > last) next.set(slot, (next.get(slot) ?? 0) + count);
      }
    }
    ways = next;
  }
  return [...ways.values()].reduce((sum, count) => sum + count, 0);
}
