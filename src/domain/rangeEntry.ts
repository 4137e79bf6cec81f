import { DAY_MS } from './caseTime';
import { type Observation, observationsOf, type Series } from './series';

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
      readonly stayed: boolean;
    };

/**
 * "First in range" is an interval: after the last value outside, by the first value inside. Where
 * times are uncertain the outermost bounds count, so the answer holds for every true course.
 *
 * @param from start of day 0 on the series' clock, in ms; earlier values cannot be the first inside
 * @example a value below on day 4 or 5, the next inside on day 5 or 84 → after day 4, by day 84
 */
export function deriveRangeEntry(series: Series, from: number): RangeEntry {
  const told = observationsOf(series).filter((one) => one.interpretation !== undefined);
  const after = told.filter((one) => one.time.end > from);
  const last = after.at(-1);
  if (!last) return { kind: 'untold' };
  if (told.every((one) => one.interpretation === 'N')) return { kind: 'always' };
  const first = after.find((one) => one.interpretation === 'N');
  if (!first) return { kind: 'never', side: sideOf(after), until: latestStart(last) };
  const before = told.filter((one) => one.index < first.index && one.interpretation !== 'N');
  if (before.length === 0) return { kind: 'untold' };
  return {
    kind: 'entered',
    after: Math.max(...before.map((one) => one.time.start)),
    by: latestStart(first),
    stayed: after.every((one) => one.index < first.index || one.interpretation === 'N'),
  };
}

function latestStart({ time }: Observation): number {
  return Math.max(time.start, time.end - Math.min(time.resolution, DAY_MS));
}

function sideOf(observations: readonly Observation[]): 'below' | 'above' | 'outside' {
  if (observations.every((one) => one.interpretation === 'L')) return 'below';
  if (observations.every((one) => one.interpretation === 'H')) return 'above';
  return 'outside';
}
