import { observationAt, type Series } from '../domain/series';
import { pyramidOf } from '../domain/seriesDigest';
import { reachOf } from '../domain/seriesReach';
import { BITS, type SeriesTally, tallySeries } from '../domain/seriesTally';
import type { ShownUnit } from '../domain/shownUnit';
import { drawnSpansOnAxis, type TimeAxis } from '../domain/timeAxis';
import { frameOf, spanFromAnchor } from '../domain/timeFrame';
import type { ValuePyramid } from '../domain/valuePyramid';
import type { TimeDomain } from './viewState';

/**
 * The values of a series on the axis, in the shown unit, without an object for each of them: what
 * pointing, stepping and drawing read where the values are too many to be marks.
 */
export interface ValueColumns {
  readonly seriesId: string;
  readonly tally: SeriesTally;
  readonly pyramid: ValuePyramid;
  /** How many are drawn or could be: none without a value, and none that has no place. */
  readonly count: number;
  /** Both clocks run together, so that what is known to a moment is drawn at one. */
  readonly isExact: boolean;
  /** Where a value's span begins at the earliest and ends at the latest, on the axis. */
  readonly fromAt: (index: number) => number;
  readonly latestAt: (index: number) => number;
  /** In the shown unit. */
  readonly valueAt: (index: number) => number;
  /** All stretches a value is drawn over; none where it is missing or has no place. */
  readonly spansAt: (index: number) => readonly TimeDomain[];
}

const INSTANT = { form: 'instant', resolution: 0, aboutStart: false, aboutEnd: false } as const;

/** Columns shift and scale as a whole, so that nothing is copied. */
export function deriveValueColumns(series: Series, axis: TimeAxis, shown: ShownUnit): ValueColumns {
  const tally = tallySeries(series);
  // Crossing from one clock to the other adds the same to every time of a series.
  const frame = frameOf(series, axis.frame);
  const shift = spanFromAnchor({ ...INSTANT, clock: series.clock, start: 0, end: 0 }, frame);
  const { start, value } = series;
  const { start: toFrom, end: toLatest } = shift ?? { start: NaN, end: NaN };
  return {
    seriesId: series.id,
    tally,
    pyramid: pyramidOf(series),
    count: shift ? reachOf(series).count : 0,
    isExact: toFrom === toLatest,
    fromAt: (index) => (start[index] ?? NaN) + toFrom,
    latestAt: (index) => (start[index] ?? NaN) + toLatest,
    valueAt: (index) => (value[index] ?? NaN) * shown.factor,
    spansAt: (index) =>
      shift && isMeasured(tally, index)
        ? drawnSpansOnAxis(observationAt(series, index).time, axis)
        : [],
  };
}

export function isMeasured({ bits }: SeriesTally, index: number): boolean {
  return ((bits[index] ?? 0) & BITS.measured) !== 0;
}

/** True where a value stands at one moment, which is then `fromAt`. */
export function isPoint({ tally, isExact }: ValueColumns, index: number): boolean {
  return isExact && ((tally.bits[index] ?? 0) & BITS.wide) === 0;
}

/** The first index up to an end for which something holds that holds for all after it; else the end. */
export function firstIndex(end: number, holds: (index: number) => boolean, from = 0): number {
  let [low, high] = [from, end];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Which values a window shows: a run of indices, and stretches that reach into it from before. */
export interface ShownValues {
  /** Half-open; of its indices the missing ones are to be passed over. */
  readonly from: number;
  readonly to: number;
  readonly reaching: readonly number[];
  /** How many have a value. */
  readonly count: number;
  /** How many lie wholly before the window, and wholly after it. */
  readonly earlier: number;
  readonly later: number;
}

export function findShown(columns: ValueColumns, window: TimeDomain): ShownValues {
  const { tally, fromAt, latestAt } = columns;
  const length = tally.bits.length;
  if (columns.count === 0) {
    return { from: 0, to: 0, reaching: [], count: 0, earlier: 0, later: 0 };
  }
  const from = firstIndex(length, (index) => latestAt(index) >= window.from);
  const to = Math.max(
    from,
    firstIndex(length, (index) => fromAt(index) > window.to),
  );
  const spanning: number[] = [];
  let undecided = 0;
  for (const index of tally.wide) {
    if (index >= from) break;
    const spans = columns.spansAt(index);
    if (spans.every((span) => span.to < window.from)) continue;
    // One of two times before the window and the other after it: neither shown nor beyond one side.
    if (spans.some((span) => span.to >= window.from && span.from <= window.to)) {
      spanning.push(index);
    } else undecided += 1;
  }
  const before = (index: number) => tally.measuredBefore[index] ?? 0;
  return {
    from,
    to,
    reaching: spanning,
    count: before(to) - before(from) + spanning.length,
    earlier: before(from) - spanning.length - undecided,
    later: columns.count - before(to),
  };
}

/** The next index with a value from one on, forwards or backwards; undefined beyond the ends. */
export function measuredFrom(
  { tally }: ValueColumns,
  index: number,
  step: 1 | -1,
): number | undefined {
  for (let at = index; at >= 0 && at < tally.bits.length; at += step) {
    if (isMeasured(tally, at)) return at;
  }
  return undefined;
}

/** All values whose spans are nearest to a stretch of the axis, in order; several where they tie. */
export function findNearestInTime(columns: ValueColumns, place: TimeDomain): number[] {
  const shown = findShown(columns, place);
  if (shown.count > 0) return listShown(columns, shown);
  // Neighbours on both sides, with all that share their time.
  const candidates = new Set(columns.count > 0 ? columns.tally.wide : []);
  for (const step of [-1, 1] as const) {
    const neighbour = measuredFrom(columns, step < 0 ? shown.from - 1 : shown.to, step);
    if (neighbour === undefined) continue;
    for (const twin of listTwins(columns, neighbour)) candidates.add(twin);
  }
  let least = Infinity;
  let nearest: number[] = [];
  for (const index of candidates) {
    const distance = distanceOf(columns.spansAt(index), place);
    if (distance < least) [least, nearest] = [distance, []];
    if (distance === least) nearest.push(index);
  }
  return nearest.sort((a, b) => a - b);
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

/** All values at the time an index has; they stand in a row. */
export function listTwins({ tally, fromAt }: ValueColumns, index: number): number[] {
  const at = fromAt(index);
  let [from, to] = [index, index];
  while (fromAt(from - 1) === at) from -= 1;
  while (fromAt(to + 1) === at) to += 1;
  const twins = Array.from({ length: to - from + 1 }, (_, n) => from + n);
  return twins.filter((twin) => isMeasured(tally, twin));
}

/** The indices of all values that a window shows, in order. */
export function listShown({ tally }: ValueColumns, { from, to, reaching }: ShownValues): number[] {
  const indices = [...reaching];
  for (let index = from; index < to; index += 1) {
    if (isMeasured(tally, index)) indices.push(index);
  }
  return indices;
}

function distanceOf(spans: readonly TimeDomain[], place: TimeDomain): number {
  return Math.min(...spans.map(({ from, to }) => Math.max(from - place.to, place.from - to, 0)));
}
