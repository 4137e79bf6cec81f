import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  candidatesOf,
  type CaseTime,
  DAY_MS,
  dayBetween,
  dayTime,
  drawnSpan,
  eitherTime,
} from '../../../src/domain/caseTime';
import { deriveGap } from '../../../src/domain/prediction/deriveGap';
import { valueAt } from '../../../src/domain/prediction/lineAt';
import type { Piece } from '../../../src/domain/prediction/prediction';
import { interpret } from '../../../src/domain/interpretation';
import { observationsOf, type Series } from '../../../src/domain/series';
import { seriesOf } from '../seriesOf';
import { gridOf } from './gridOf';

const grid = gridOf({ count: 40, dayStep: 0.25, valueStep: 0.01 });
const range = { low: 2, high: 4, assumed: false };

const day = fc.integer({ min: 1, max: 8 });
const time: fc.Arbitrary<CaseTime> = fc.oneof(
  day.map(dayTime),
  fc
    .tuple(day, fc.integer({ min: 1, max: 2 }))
    .map(([from, more]) => dayBetween(from, from + more)),
  fc
    .tuple(day, fc.integer({ min: 1, max: 4 }))
    .map(([one, more]) => eitherTime(dayTime(one), dayTime(one + more))),
);
const value = fc.constantFrom(1, 1.5, 2, 3, 3.5, 5);
const arbitrarySeries = fc
  .array(fc.record({ time, value }), { minLength: 1, maxLength: 4 })
  .map((rows) => seriesOf(rows, { referenceRange: range }));

const arbitraryPieces: fc.Arbitrary<Piece[]> = fc
  .uniqueArray(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 6 })
  .chain((halves) =>
    fc.tuple(
      fc.constant([...halves].sort((a, b) => a - b)),
      fc.array(fc.tuple(value, fc.boolean()), { minLength: 6, maxLength: 6 }),
    ),
  )
  .map(([halves, rows]) => {
    const pieces: { day: number; value: number }[][] = [];
    halves.forEach((half, index) => {
      const [own, isNew] = rows[index]!;
      const point = { day: half / 2, value: own };
      if (isNew || pieces.length === 0) pieces.push([point]);
      else pieces.at(-1)!.push(point);
    });
    return pieces;
  });

/** Every way in which the times can be true: either/or in order, between at every half day. */
function coursesOf(series: Series): number[][] {
  let courses: { readonly ats: number[]; readonly lastEither: number }[] = [
    { ats: [], lastEither: -Infinity },
  ];
  for (const { time: own } of observationsOf(series)) {
    courses = courses.flatMap(({ ats, lastEither }) =>
      candidatesOf(own).flatMap((candidate) => {
        const { from, to } = drawnSpan(candidate);
        if (own.alternatives && candidate.start <= lastEither) return [];
        const moments: number[] = [];
        for (let at = from / DAY_MS; at <= to / DAY_MS; at += 0.5) moments.push(at);
        const last = own.alternatives ? candidate.start : lastEither;
        return moments.map((at) => ({ ats: [...ats, at], lastEither: last }));
      }),
    );
  }
  return courses.map(({ ats }) => ats);
}

/** What holds of a line where it is known when each value was drawn. */
function judge(pieces: readonly Piece[], series: Series, ats: readonly number[], within: number) {
  let [close, same] = [0, 0];
  const differences: number[] = [];
  ats.forEach((at, index) => {
    const line = valueAt(pieces, at);
    if (line === undefined) return;
    const own = series.value[index]!;
    differences.push(line - own);
    if (Math.abs(line - own) <= within + 1e-9) close += 1;
    if (interpret(line, undefined, range) === interpret(own, undefined, range)) same += 1;
  });
  const mean = differences.reduce((sum, one) => sum + one, 0) / differences.length;
  return { close, same, mean: differences.length === 0 ? undefined : mean };
}

describe('the gap to values of uncertain times', () => {
  it('holds for every course that the times allow', () => {
    fc.assert(
      fc.property(arbitrarySeries, arbitraryPieces, (series, pieces) => {
        const gap = deriveGap(pieces, series, {}, grid);
        const level = gap.kind === 'scored' ? gap.level : undefined;
        for (const ats of coursesOf(series)) {
          const { close, same, mean } = judge(pieces, series, ats, level?.tolerance ?? 0);
          if (!level) {
            expect(mean).toBeUndefined();
            continue;
          }
          expect(close).toBeGreaterThanOrEqual(level.close.least);
          expect(close).toBeLessThanOrEqual(level.close.most);
          expect(same).toBeGreaterThanOrEqual(level.sameStatus.least);
          expect(same).toBeLessThanOrEqual(level.sameStatus.most);
          if (mean === undefined) continue;
          expect(mean).toBeGreaterThanOrEqual(level.difference!.least - 1e-9);
          expect(mean).toBeLessThanOrEqual(level.difference!.most + 1e-9);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is no wider than the courses are, where every time is a day or one of two', () => {
    const exact = arbitrarySeries.filter((series) =>
      observationsOf(series).every((one) => one.time.form !== 'between'),
    );
    fc.assert(
      fc.property(exact, arbitraryPieces, (series, pieces) => {
        const gap = deriveGap(pieces, series, {}, grid);
        const level = gap.kind === 'scored' ? gap.level : undefined;
        const all = coursesOf(series).map((ats) =>
          judge(pieces, series, ats, level?.tolerance ?? 0),
        );
        if (!level || all.length === 0) return;
        expect(level.close.least).toBe(Math.min(...all.map(({ close }) => close)));
        expect(level.close.most).toBe(Math.max(...all.map(({ close }) => close)));
        expect(level.sameStatus.least).toBe(Math.min(...all.map(({ same }) => same)));
        expect(level.sameStatus.most).toBe(Math.max(...all.map(({ same }) => same)));
      }),
      { numRuns: 300 },
    );
  });

  it('holds for the day in range, whichever day the values came in', () => {
    let told = 0;
    fc.assert(
      fc.property(arbitrarySeries, arbitraryPieces, (series, pieces) => {
        const gap = deriveGap(pieces, series, {}, grid);
        if (gap.kind !== 'scored' || !gap.entry || !gap.claims.inRange) return;
        const { entry } = gap;
        const expected = gap.claims.inRange;
        if (entry.kind !== 'early' && entry.kind !== 'late' && entry.kind !== 'fits') return;
        const days =
          expected.kind === 'reached'
            ? [expected.after, expected.by]
            : expected.kind === 'fromStart'
              ? [expected.by]
              : [Infinity];
        for (const ats of coursesOf(series)) {
          const draws = ats
            .map((at, index) => ({ at, isInside: isInside(series.value[index]!) }))
            .sort((a, b) => a.at - b.at);
          const first = draws.findIndex((draw) => draw.isInside);
          const [before, inside] = [draws[first - 1], draws[first]];
          if (!inside || !before) continue;
          for (const truth of [before.at, (before.at + inside.at) / 2, inside.at]) {
            for (const own of days) expect(isAllowed(own - truth, entry)).toBe(true);
          }
          told += 1;
        }
      }),
      { numRuns: 600 },
    );
    expect(told).toBeGreaterThan(50);
  });
});

function isInside(own: number): boolean {
  return interpret(own, undefined, range) === 'N';
}

function isAllowed(
  difference: number,
  entry:
    | { kind: 'early' | 'late'; least: number; most: number }
    | { kind: 'fits'; mostEarly: number; mostLate: number },
): boolean {
  const [least, most] =
    entry.kind === 'fits'
      ? [-entry.mostEarly, entry.mostLate]
      : entry.kind === 'early'
        ? [-entry.most, -entry.least]
        : [entry.least, entry.most];
  return difference >= least - 1e-9 && difference <= most + 1e-9;
}
