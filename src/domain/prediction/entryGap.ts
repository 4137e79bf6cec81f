import { DAY_MS } from '../caseTime';
import { deriveRangeEntry, type RangeEntry } from '../rangeEntry';
import type { Series } from '../series';
import type { TimeFrame } from '../timeFrame';
import type { FirstWithin } from './firstWithin';
import type { PredictionGrid } from './predictionGrid';

/** When the values came into range, in days from day 0: later than `after`, not later than `by`. */
export type TruthEntry =
  | { readonly kind: 'entered'; readonly after: number; readonly by: number }
  | { readonly kind: 'never'; readonly until: number }
  | { readonly kind: 'always' | 'untold' };

/**
 * How far the expected day of the first value in range is from the one the values allow. In days,
 * both bounds of the same true difference; `most` is Infinity where a line that never got there ends.
 */
export type EntryGap =
  | { readonly kind: 'early' | 'late'; readonly least: number; readonly most: number }
  /** The day lies within what the values allow; so much too early or too late it can still be. */
  | { readonly kind: 'fits'; readonly mostEarly: number; readonly mostLate: number }
  /** Expected in range, and the values never were until then. */
  | { readonly kind: 'neverCame'; readonly until: number }
  | { readonly kind: 'bothNever'; readonly until: number }
  /** The line ends before it could be right or wrong. */
  | { readonly kind: 'stopped'; readonly at: number }
  | { readonly kind: 'untold' };

/** The first value in range after what was shown, on the days of the case. */
export function deriveTruthEntry(
  series: Series,
  { dayZero }: TimeFrame,
  grid: PredictionGrid,
): TruthEntry {
  if (series.clock === 'anchor') return inDays(deriveRangeEntry(series, grid.from * DAY_MS), 0, 0);
  if (!dayZero) return { kind: 'untold' };
  const { earliest, latest } = dayZero;
  return inDays(deriveRangeEntry(series, earliest + grid.from * DAY_MS), earliest, latest);
}

function inDays(entry: RangeEntry, earliest: number, latest: number): TruthEntry {
  if (entry.kind === 'always' || entry.kind === 'untold') return { kind: entry.kind };
  if (entry.kind === 'never') return { kind: 'never', until: (entry.until - latest) / DAY_MS };
  const [after, by] = [(entry.after - latest) / DAY_MS, (entry.by - earliest) / DAY_MS];
  return Number.isFinite(by - after) ? { kind: 'entered', after, by } : { kind: 'untold' };
}

/**
 * The gap between the first expected day in range and the first true one, as an interval over every
 * day the true one can be.
 *
 * @example expected on day 3, true after day 4 and by day 84 → 1 to 81 days too early
 */
export function deriveEntryGap(expected: FirstWithin, truth: TruthEntry): EntryGap {
  if (expected.kind === 'undrawn') return { kind: 'untold' };
  if (truth.kind === 'never') return gapToNever(expected, truth.until);
  if (truth.kind !== 'entered') return { kind: 'untold' };
  const { after, by } = truth;
  if (expected.kind === 'never') {
    const { until } = expected;
    return until >= by
      ? { kind: 'late', least: until - by, most: Infinity }
      : { kind: 'stopped', at: until };
  }
  const from = expected.kind === 'fromStart' ? expected.by : expected.after;
  const [least, most] = [from - by, expected.by - after];
  // A day on which a value was still outside is too early, if only by less than a day.
  if (most <= 0) return { kind: 'early', least: toZero(-most), most: -least };
  if (least > 0) return { kind: 'late', least, most };
  return { kind: 'fits', mostEarly: toZero(-least), mostLate: most };
}

function gapToNever(expected: Exclude<FirstWithin, { kind: 'undrawn' }>, until: number): EntryGap {
  if (expected.kind === 'never') {
    return { kind: 'bothNever', until: Math.min(until, expected.until) };
  }
  // Beyond the last value nobody knows.
  return expected.by <= until ? { kind: 'neverCame', until } : { kind: 'untold' };
}

/** Minus zero is said as a number of its own. */
function toZero(value: number): number {
  return value === 0 ? 0 : value;
}
