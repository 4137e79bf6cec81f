import { DAY_MS } from './caseTime';
import { oncePer } from './oncePer';
import type { Series } from './series';

/** How far a series reaches, in its own unit and on its own clock. */
export interface SeriesReach {
  /** How many observations have a value. */
  readonly count: number;
  /** The lowest and highest value with their reading errors; Infinity and −Infinity for none. */
  readonly least: number;
  readonly most: number;
  /** Indices, −1 for none: the first and the last that have a value. */
  readonly first: number;
  readonly last: number;
  /** The first lowest that is not "more than" something, and else the first of all. */
  readonly lowest: number;
  /** The first highest that is not "less than" something, and else the first of all. */
  readonly highest: number;
  /** The first beginning; the last beginning and the last end of what ends at all. */
  readonly firstStart: number;
  readonly lastStart: number;
  readonly lastEnd: number;
  /** Some time is known more finely than to the day. */
  readonly isByTheClock: boolean;
}

/** Goes through a series once; later calls give what was found. */
export const reachOf = oncePer(({ start, end, value, rare }: Series): SeriesReach => {
  const reach: { -readonly [K in keyof SeriesReach]: SeriesReach[K] } = {
    count: 0,
    least: Infinity,
    most: -Infinity,
    first: -1,
    last: -1,
    lowest: -1,
    highest: -1,
    firstStart: Infinity,
    lastStart: -Infinity,
    lastEnd: -Infinity,
    isByTheClock: false,
  };
  const valueAt = (index: number) => value[index] ?? NaN;
  for (let index = 0; index < start.length; index += 1) {
    const from = start[index] ?? NaN;
    const to = end[index] ?? NaN;
    reach.isByTheClock ||= to - from < DAY_MS;
    if (Number.isFinite(from)) reach.firstStart = Math.min(reach.firstStart, from);
    if (Number.isFinite(to)) {
      reach.lastStart = Math.max(reach.lastStart, from);
      reach.lastEnd = Math.max(reach.lastEnd, to);
    }
    const own = valueAt(index);
    if (Number.isNaN(own)) continue;
    const { readingError: error = 0, comparator = '' } = rare.get(index) ?? {};
    reach.count += 1;
    if (reach.first < 0) reach.first = index;
    reach.last = index;
    reach.least = Math.min(reach.least, Math.max(0, own - error), own + error);
    reach.most = Math.max(reach.most, own + error);
    if (!comparator.startsWith('>') && !(own >= valueAt(reach.lowest))) reach.lowest = index;
    if (!comparator.startsWith('<') && !(own <= valueAt(reach.highest))) reach.highest = index;
  }
  if (reach.lowest < 0) reach.lowest = reach.first;
  if (reach.highest < 0) reach.highest = reach.first;
  return reach;
});
