import { DAY_MS, MINUTE_MS } from './caseTime';
import { type RangeStatus, statusOf } from './interpretation';
import { oncePer } from './oncePer';
import { interpretationAt, type Series } from './series';

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

/** A value whose status can be told, with what is known of its time. */
interface Told {
  readonly interpretation: RangeStatus;
  readonly start: number;
  readonly end: number;
  /** The last day, or the last moment, that it can be. */
  readonly latest: number;
  /** Its place among the either/or times of the series, whose order is known. */
  readonly place: number | undefined;
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
  const known = entriesOf(series);
  const entry = known.get(from) ?? findRangeEntry(series, from);
  known.set(from, entry);
  return entry;
}

/** The headline asks again whenever a window moves. */
const entriesOf = oncePer<Series, Map<number, RangeEntry>>(() => new Map());

function findRangeEntry(series: Series, from: number): RangeEntry {
  const told = toldOf(series);
  const after = told.filter((one) => one.latest >= from);
  const surelyAfter = told.filter((one) => one.start >= from);
  if (told.every(isInside) || !after.some(isInside)) {
    // A value that may be inside or outside, such as "<2", leaves open whether all of them were.
    const isOpen = told.length < series.value.filter((value) => !Number.isNaN(value)).length;
    if (after.length === 0 || isOpen) return { kind: 'untold' };
    return told.every(isInside) ? { kind: 'always' } : deriveNever(after, surelyAfter);
  }

  const outside = told.filter((one) => !isInside(one));
  const inside = surelyAfter.filter(isInside);
  const isSettled = isSurelyAfterOne(inside);
  const candidates = after.filter((one) => isInside(one) && !isSettled(one));
  // In order of their start, so that the last one found is the latest; of 200,000 values only those
  // are asked that can come before a candidate.
  const reach = most(candidates.map((one) => one.start));
  const earlier = outside.filter((one) => one.start <= reach);
  const last = least(
    candidates.map(
      (one) => earlier.findLast((other) => isSurelyBefore(other, one))?.start ?? -Infinity,
    ),
  );
  const by = least(inside.map((one) => one.latest));
  const wasInside = (one: Told) => isInside(one) && one.start < from && one.end > last;
  if (last === -Infinity || by === Infinity || told.some(wasInside)) return { kind: 'untold' };
  return { kind: 'entered', after: last, by, stayed: !outside.some(isSettled) };
}

function deriveNever(after: readonly Told[], surelyAfter: readonly Told[]): RangeEntry {
  const until = most(surelyAfter.map((one) => one.start));
  return until === -Infinity ? { kind: 'untold' } : { kind: 'never', side: sideOf(after), until };
}

/** Times that do not overlap tell the order of two values; either/or times are in order besides. */
function isSurelyBefore(one: Told, other: Told): boolean {
  return one.end <= other.start || (one.place ?? NaN) < (other.place ?? NaN);
}

/** Whether a value surely came after at least one of others. */
function isSurelyAfterOne(others: readonly Told[]): (one: Told) => boolean {
  const end = least(others.map((one) => one.end));
  const place = least(others.map((one) => one.place ?? Infinity));
  return (one) => end <= one.start || place < (one.place ?? NaN);
}

/** The values whose status can be told, in order of time. */
function toldOf(series: Series): Told[] {
  const told: Told[] = [];
  for (let index = 0; index < series.start.length; index += 1) {
    const interpretation = interpretationAt(series, index);
    if (!interpretation) continue;
    const time = series.rare.get(index)?.time;
    const { start, end } = time ?? {
      start: series.start[index] ?? NaN,
      end: series.end[index] ?? NaN,
    };
    const resolution = time?.resolution ?? (end - start >= DAY_MS ? DAY_MS : MINUTE_MS);
    told.push({
      interpretation: statusOf(interpretation),
      start,
      end,
      latest: Math.max(start, end - Math.min(resolution, DAY_MS)),
      place: time?.alternatives ? index : undefined,
    });
  }
  return told;
}

function isInside(one: Told): boolean {
  return one.interpretation === 'N';
}

function least(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => Math.min(sum, one), Infinity);
}

function most(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => Math.max(sum, one), -Infinity);
}

function sideOf(list: readonly Told[]): 'below' | 'above' | 'outside' {
  if (list.every((one) => one.interpretation === 'L')) return 'below';
  if (list.every((one) => one.interpretation === 'H')) return 'above';
  return 'outside';
}
