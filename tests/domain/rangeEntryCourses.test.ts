import { statusOf } from '../../src/domain/interpretation';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CaseTime, DAY_MS, dayBetween, dayTime, eitherTime } from '../../src/domain/caseTime';
import { deriveRangeEntry, type RangeEntry } from '../../src/domain/rangeEntry';
import { observationsOf, type Series } from '../../src/domain/series';
import { seriesOf } from './seriesOf';

type Status = 'L' | 'N' | 'H';

/** A value at the moment at which it was truly drawn, in days. */
interface Draw {
  readonly at: number;
  readonly status: Status;
}

const VALUES: Record<Status, number> = { L: 1, N: 3, H: 5 };
/** Two draws of one day can come in any order. */
const MOMENTS = [0.2, 0.5, 0.8];

const day = fc.integer({ min: -3, max: 6 });
const arbitraryTime: fc.Arbitrary<CaseTime> = fc.oneof(
  day.map(dayTime),
  fc
    .tuple(day, fc.integer({ min: 1, max: 2 }))
    .map(([from, more]) => dayBetween(from, from + more)),
  fc
    .tuple(day, fc.integer({ min: 1, max: 8 }))
    .map(([a, b]) => eitherTime(dayTime(a), dayTime(a + b))),
);
const status = fc.constantFrom<Status>('L', 'L', 'N', 'N', 'H');
const arbitrarySeries = (time: fc.Arbitrary<CaseTime>) =>
  fc
    .array(fc.record({ time, value: status.map((one) => VALUES[one]) }), { maxLength: 4 })
    .map((rows) => seriesOf(rows, { referenceRange: { low: 2, high: 4, assumed: false } }));

describe('what is told of the first time in range', () => {
  it('holds for every true course that the times allow', () => {
    fc.assert(
      fc.property(arbitrarySeries(arbitraryTime), (series) => {
        const entry = deriveRangeEntry(series, 0);
        const wrong = coursesOf(series).find((course) => !isTrueOf(course, entry));
        expect(wrong, JSON.stringify(entry)).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  }, 30_000);

  it('is the whole truth where every day is known and has one value', () => {
    const days = fc.uniqueArray(day, { maxLength: 5 });
    fc.assert(
      fc.property(days, fc.array(status, { minLength: 5, maxLength: 5 }), (ats, statuses) => {
        const rows = ats.map((at, n) => ({ time: dayTime(at), value: VALUES[statuses[n]!] }));
        const series = seriesOf(rows, { referenceRange: { low: 2, high: 4, assumed: false } });
        const draws = observationsOf(series).map((one) => ({
          at: one.time.start / DAY_MS,
          status: one.interpretation!,
        }));
        const first = draws.findIndex((draw) => draw.at >= 0 && draw.status === 'N');
        const [inside, before] = [draws[first], draws[first - 1]];
        if (!inside || !before || before.status === 'N') return;
        expect(deriveRangeEntry(series, 0)).toEqual({
          kind: 'entered',
          after: before.at * DAY_MS,
          by: inside.at * DAY_MS,
          stayed: draws.slice(first).every((draw) => draw.status === 'N'),
        });
      }),
    );
  });

  it('is told for times that are uncertain too, and not only given up', () => {
    const entries = fc
      .sample(arbitrarySeries(arbitraryTime), { numRuns: 400, seed: 1 })
      .map((series) => deriveRangeEntry(series, 0).kind);
    const count = (kind: string) => entries.filter((one) => one === kind).length;
    expect(Math.min(...['entered', 'never', 'always', 'untold'].map(count))).toBeGreaterThan(20);
  });
});

/** Whether what is told of the first time in range is true of a course. */
function isTrueOf(course: readonly Draw[], entry: RangeEntry): boolean {
  const first = course.findIndex((draw) => draw.at >= 0 && draw.status === 'N');
  const [inside, before] = [course[first], course[first - 1]];
  switch (entry.kind) {
    case 'untold':
      return true;
    case 'always':
      return course.every((draw) => draw.status === 'N');
    case 'never': {
      const isBelow = course.every((draw) => draw.at < 0 || draw.status === 'L');
      const isReached = course.some((draw) => draw.at >= entry.until / DAY_MS);
      return first === -1 && isReached && (isBelow || entry.side !== 'below');
    }
    case 'entered': {
      if (!inside || !before || before.status === 'N') return false;
      const [after, by] = [entry.after / DAY_MS, entry.by / DAY_MS];
      const hasLeft = course.slice(first).some((draw) => draw.status !== 'N');
      const isWithin = after < inside.at && Math.floor(inside.at) <= by;
      return isWithin && after <= before.at && (entry.stayed || hasLeft);
    }
  }
}

/**
 * Every way in which the values can truly have been drawn, in order of time: within their spans, at
 * moments of their own, either/or times in order and no two of them on one day.
 */
function coursesOf(series: Series): Draw[][] {
  const courses: Draw[][] = [];
  const observations = observationsOf(series);
  const choose = (index: number, draws: readonly Draw[], lastEither: number) => {
    const observation = observations[index];
    if (!observation) {
      courses.push([...draws].sort((a, b) => a.at - b.at));
      return;
    }
    const { time, interpretation } = observation;
    for (const candidate of time.alternatives ?? [time]) {
      if (time.alternatives && candidate.start <= lastEither) continue;
      for (let start = candidate.start; start < candidate.end; start += DAY_MS) {
        for (const moment of MOMENTS) {
          const at = start / DAY_MS + moment;
          if (draws.some((draw) => draw.at === at)) continue;
          const next = [...draws, { at, status: statusOf(interpretation!) }];
          choose(index + 1, next, time.alternatives ? candidate.start : lastEither);
        }
      }
    }
  };
  choose(0, [], -Infinity);
  return courses;
}
