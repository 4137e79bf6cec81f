import type { LeftOut } from '../intake/findings';

const MOST_PLACES = 20;

/** Counts what stays out of a case, by its reason, with the first places of each. */
export class LeftOutLog {
  private readonly byReason = new Map<string, { count: number; places: string[] }>();

  add(reason: string, place: string): void {
    let entry = this.byReason.get(reason);
    if (!entry) this.byReason.set(reason, (entry = { count: 0, places: [] }));
    entry.count += 1;
    if (entry.places.length < MOST_PLACES) entry.places.push(place);
  }

  get count(): number {
    let sum = 0;
    for (const entry of this.byReason.values()) sum += entry.count;
    return sum;
  }

  list(): LeftOut[] {
    return [...this.byReason].map(([reason, entry]) => ({ reason, ...entry }));
  }
}
