import fc from 'fast-check';
import {
  candidatesOf,
  type CaseTime,
  DAY_MS,
  dayBetween,
  dayTime,
  eitherTime,
} from '../../../src/domain/caseTime';
import { observationsOf, type Series } from '../../../src/domain/series';
import type { DayZero } from '../../../src/domain/recovery/dayZero';
import { type Row, seriesOf } from '../seriesOf';

/** A value at the moment at which it was truly drawn, in days on the clock of the series. */
export interface Draw {
  readonly index: number;
  readonly at: number;
  readonly value: number;
}

/** What truly happened: the draws in order of time, and the moment of the event that is day 0. */
export interface Truth {
  readonly draws: readonly Draw[];
  readonly event: number;
  /** The day of the event. */
  readonly zero: number;
}

/** Two draws of one day can come in any order, and on both sides of an operation. */
const MOMENTS = [0.2, 0.5, 0.8];
const EVENT_MOMENTS = [0.35, 0.65];

export const LOW = 2;
export const HIGH = 4;
export const RANGE = { low: LOW, high: HIGH, assumed: false };

const day = fc.integer({ min: -3, max: 5 });
const arbitraryTime: fc.Arbitrary<CaseTime> = fc.oneof(
  { weight: 4, arbitrary: day.map(dayTime) },
  fc
    .tuple(day, fc.integer({ min: 1, max: 2 }))
    .map(([from, more]) => dayBetween(from, from + more)),
  fc
    .tuple(day, fc.integer({ min: 1, max: 6 }))
    .map(([a, b]) => eitherTime(dayTime(a), dayTime(a + b))),
);
const arbitraryValue = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(1, 1.4, 1.6, 3, 5).map((value) => ({ value })) },
  fc.constant({ value: 1.8, readingError: 0.3, basis: 'digitised' as const }),
  fc.constantFrom('<' as const, '<=' as const).map((comparator) => ({ value: 3, comparator })),
  fc.constant({ value: 1, comparator: '>' as const }),
);

const arbitraryRow: fc.Arbitrary<Row> = fc
  .tuple(arbitraryTime, arbitraryValue)
  .map(([time, value]) => ({ time, ...value }));

/** Short series of every kind of time and value, against a range from 2 to 4. */
export const arbitraryCourse = fc
  .array(arbitraryRow, { maxLength: 4 })
  .map((rows) => seriesOf(rows, { referenceRange: RANGE }));

/** Series of exact values on known days, one a day. */
export const arbitraryPlainCourse = fc
  .tuple(
    fc.uniqueArray(day, { maxLength: 6 }),
    fc.array(fc.constantFrom(1, 1.4, 1.6, 3, 5), { minLength: 6, maxLength: 6 }),
  )
  .map(([days, values]) =>
    seriesOf(
      days.map((at, n) => ({ time: dayTime(at), value: values[n]! })),
      { referenceRange: RANGE },
    ),
  );

/** Day 0 on a known day, or on one of a few. */
export const arbitraryZero = fc
  .tuple(fc.integer({ min: -1, max: 1 }), fc.constantFrom(0, 0, 2))
  .map(([from, more]) => zeroBetween(from, from + more));

export function zeroBetween(first: number, last: number): DayZero {
  return {
    earliest: first * DAY_MS,
    latest: last * DAY_MS,
    event: { start: first * DAY_MS, end: (last + 1) * DAY_MS },
    isAbout: false,
    isOwn: true,
  };
}

/** Some true values of an observation; the bounds themselves where they are among them. */
function valuesOf({ value = NaN, comparator, readingError = 0 }: Row): number[] {
  if (comparator === '<') return [0.5, value - 0.1];
  if (comparator === '<=') return [0.5, value];
  if (comparator === '>') return [value + 0.1, 6];
  if (comparator === '>=') return [value, 6];
  return readingError > 0 ? [value - readingError, value, value + readingError] : [value];
}

/**
 * Everything that can truly have happened, up to what makes no difference: values within their
 * times and limits at moments of their own, either/or times in order and no two of them on one day.
 */
export function truthsOf(series: Series, { earliest, latest }: DayZero): Truth[] {
  const courses: Draw[][] = [];
  const observations = observationsOf(series);
  const choose = (index: number, draws: readonly Draw[], lastEither: number) => {
    const observation = observations[index];
    if (!observation) {
      courses.push([...draws].sort((a, b) => a.at - b.at));
      return;
    }
    const { time } = observation;
    for (const candidate of candidatesOf(time)) {
      if (time.alternatives && candidate.start <= lastEither) continue;
      for (let start = candidate.start; start < candidate.end; start += DAY_MS) {
        for (const moment of MOMENTS) {
          const at = start / DAY_MS + moment;
          if (draws.some((draw) => draw.at === at)) continue;
          for (const value of valuesOf({ ...observation, time })) {
            const either = time.alternatives ? candidate.start : lastEither;
            choose(index + 1, [...draws, { index, at, value }], either);
          }
        }
      }
    }
  };
  choose(0, [], -Infinity);
  const truths: Truth[] = [];
  for (let zero = earliest / DAY_MS; zero <= latest / DAY_MS; zero += 1) {
    for (const moment of EVENT_MOMENTS) {
      truths.push(...courses.map((draws) => ({ draws, zero, event: zero + moment })));
    }
  }
  return truths;
}
