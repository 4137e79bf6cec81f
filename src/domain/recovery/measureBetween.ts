import { type CaseTime, DAY_MS, drawnSpan } from '../caseTime';
import { possiblePairs } from '../possiblePairs';
import { observationAt, type Series } from '../series';
import { deriveBasis, type Interval, type ResultBasis } from './readOut';
import { boundsOfValue } from './recoveryCourse';

/** What lies between two observations of a series, from the earlier to the later. */
export interface Measure {
  /** Their indices, the earlier first. */
  readonly indices: readonly [number, number];
  /** In the unit of the series; absent where a value is missing. */
  readonly difference?: Interval;
  /** In ms; below 0 where the order of the two is not known, infinite where a time has no bound. */
  readonly time: Interval;
  /** Not both are known to the minute: the time between them is counted in calendar days. */
  readonly isInDays: boolean;
  /** The unit of the series in a day; absent where no time need lie between the two. */
  readonly rate?: Interval;
  readonly basis: ResultBasis;
}

/**
 * Difference, time and rate between two observations, each as wide as values and times leave it.
 * The limit of a test has one bound, a value read off a figure its reading error.
 *
 * @example 0.4 on day −1, 0.7 on day 3 → +0.3 in 4 days, +0.075 a day
 */
export function measureBetween(series: Series, one: number, other: number): Measure {
  const indices: [number, number] = one <= other ? [one, other] : [other, one];
  const [earlier, later] = indices.map((index) => observationAt(series, index));
  if (!earlier || !later) throw new RangeError(`${series.id} lacks ${one} or ${other}`);
  const isInDays = [earlier, later].some((observation) => observation.time.form !== 'instant');
  const time = timeBetween(earlier.time, later.time, isInDays ? DAY_MS : 1);
  const isMissing = earlier.value === undefined || later.value === undefined;
  const [from, to] = indices.map((index) => boundsOfValue(series, index));
  const difference =
    isMissing || !from || !to
      ? undefined
      : one === other
        ? { least: 0, most: 0 }
        : { least: to.least - from.most, most: to.most - from.least };
  const rate = difference && time.least > 0 ? rateOf(difference, time) : undefined;
  return {
    indices,
    ...(difference ? { difference } : {}),
    time,
    isInDays,
    ...(rate ? { rate } : {}),
    basis: deriveBasis(series, [...new Set(indices)]),
  };
}

/** @param step the time is counted from step to step: calendar days where a time is known to a day */
function timeBetween(earlier: CaseTime, later: CaseTime, step: number): Interval {
  if (earlier === later) return { least: 0, most: 0 };
  const between = (after: number, before: number) =>
    (Math.floor(after / step) - Math.floor(before / step)) * step;
  const pairs = possiblePairs(earlier, later).map(
    ([one, other]) => [drawnSpan(one), drawnSpan(other)] as const,
  );
  return {
    least: Math.min(...pairs.map(([before, after]) => between(after.from, before.to))),
    most: Math.max(...pairs.map(([before, after]) => between(after.to, before.from))),
  };
}

/** The steepest and flattest of a change over a time of which both bounds are above 0. */
function rateOf({ least, most }: Interval, time: Interval): Interval | undefined {
  const rates = [least, most].flatMap((change) =>
    [time.least, time.most].map((ms) => (change * DAY_MS) / ms),
  );
  const isTold = rates.every((rate) => !Number.isNaN(rate));
  return isTold ? { least: Math.min(...rates), most: Math.max(...rates) } : undefined;
}
