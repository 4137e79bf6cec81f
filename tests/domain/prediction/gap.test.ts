import { describe, expect, it } from 'vitest';
import { deriveGap } from '../../../src/domain/prediction/deriveGap';
import { deriveEntryGap } from '../../../src/domain/prediction/entryGap';
import { listAlignments } from '../../../src/domain/prediction/listAlignments';
import { derivePredictionGrid } from '../../../src/domain/prediction/predictionGrid';
import {
  deriveSamplingDays,
  MOST_SAMPLING_DAYS,
} from '../../../src/domain/prediction/samplingDays';
import { dayTime } from '../../../src/domain/caseTime';
import type { Series } from '../../../src/domain/series';
import { readCourse } from '../readCourse';
import { seriesOf } from '../seriesOf';
import { gridOf, readPieces } from './gridOf';

const frame = {};
const range = { low: 2.5, high: 4.5, assumed: false };
/** Values whose times are one of two, as where a table lost its empty cell. */
const either = '0|1: 2.1, 1|2: 1.4, 2|3: 1.7, 3|4: 2, 4|5: 2, 5|84: 2.6, 84|365: 3.3';
const courseOf = (text: string, parts: Partial<Series> = {}) =>
  seriesOf(readCourse(text), { referenceRange: range, ...parts });
const grid = gridOf({ count: 400, dayStep: 1, valueStep: 0.01 });
const gapOf = (line: string, course: string, parts?: Partial<Series>) =>
  deriveGap(readPieces(line), courseOf(course, parts), frame, grid);

describe('the day in range, beside values whose day is uncertain', () => {
  const truth = { kind: 'entered', after: 4, by: 84 } as const;
  const reached = (after: number, by = after) => ({ kind: 'reached', after, by }) as const;

  it.each([
    [reached(3), { kind: 'early', least: 1, most: 81 }],
    [reached(4), { kind: 'early', least: 0, most: 80 }],
    [reached(5), { kind: 'fits', mostEarly: 79, mostLate: 1 }],
    [reached(84), { kind: 'fits', mostEarly: 0, mostLate: 80 }],
    [reached(90), { kind: 'late', least: 6, most: 86 }],
    [reached(2, 6), { kind: 'fits', mostEarly: 82, mostLate: 2 }],
    [reached(85, 100), { kind: 'late', least: 1, most: 96 }],
    [{ kind: 'fromStart', by: 0 } as const, { kind: 'early', least: 4, most: 84 }],
    [{ kind: 'never', until: 100 } as const, { kind: 'late', least: 16, most: Infinity }],
    [{ kind: 'never', until: 7 } as const, { kind: 'stopped', at: 7 }],
    [{ kind: 'undrawn' } as const, { kind: 'untold' }],
  ])('%o is %o', (expected, gap) => {
    expect(deriveEntryGap(expected, truth)).toEqual(gap);
  });

  it.each([
    [reached(30), { kind: 'neverCame', until: 90 }],
    [reached(95), { kind: 'untold' }],
    [{ kind: 'never', until: 50 } as const, { kind: 'bothNever', until: 50 }],
  ])('beside values that never were in range until day 90, %o is %o', (expected, gap) => {
    expect(deriveEntryGap(expected, { kind: 'never', until: 90 })).toEqual(gap);
  });
});

describe('the gap between a prediction and printed values', () => {
  it('is scored, with the whole interval of the true day', () => {
    const gap = gapOf('0:1.6 3:2.5 10:3.5', either);
    expect(gap).toMatchObject({
      kind: 'scored',
      truthEntry: { kind: 'entered', after: 4, by: 84 },
      entry: { kind: 'early', least: 1, most: 81 },
    });
  });

  it('counts a value as met where the line passes it at either of its days', () => {
    const gap = gapOf('3:2 4:2', '3|4: 2');
    expect(gap.kind === 'scored' && gap.level).toMatchObject({
      count: 1,
      close: { least: 1, most: 1 },
    });
  });

  it('leaves open what depends on which of two days it was', () => {
    const gap = gapOf('3:2 4:3.5', '3|4: 2');
    expect(gap.kind === 'scored' && gap.level).toMatchObject({
      close: { least: 0, most: 1 },
      sameStatus: { least: 0, most: 1 },
      difference: { least: 0, most: 1.5 },
    });
  });

  it('does not count two values at one day, because their order holds', () => {
    // Each alone could be on day 4, where the line is at 2; both cannot be.
    const gap = gapOf('3:4 4:2 5:4', '3|4: 2, 4|5: 2');
    expect(gap.kind === 'scored' && gap.level?.close).toEqual({ least: 0, most: 1 });
  });

  it('passes over what was not drawn', () => {
    const gap = gapOf('3:1.7', '2: 1.4, 3: 1.7, 4: 2');
    expect(gap.kind === 'scored' && gap.level).toMatchObject({
      count: 1,
      close: { least: 1, most: 1 },
    });
  });

  it('takes a line below a limit as close to it, and no difference from it', () => {
    const gap = gapOf('3:0.5', '3: <1');
    expect(gap.kind === 'scored' && gap.level).toMatchObject({ close: { least: 1, most: 1 } });
    expect(gap.kind === 'scored' && gap.level?.difference).toBeUndefined();
  });

  it('calls a tenth of the range close, and says so', () => {
    const gap = gapOf('3:1.9 4:2.21', '3: 1.7, 4: 2');
    expect(gap.kind === 'scored' && gap.level?.tolerance).toBeCloseTo(0.2);
    expect(gap.kind === 'scored' && gap.level?.close).toEqual({ least: 1, most: 1 });
  });

  it('has no day in range to tell where the series has no range', () => {
    const gap = deriveGap(readPieces('0:1 8:2'), seriesOf(readCourse('3: 2')), frame, grid);
    expect(gap).not.toHaveProperty('entry');
    expect(gap).toMatchObject({ kind: 'scored', level: { statusCount: 0 } });
  });

  it('ignores values that were on screen all the time', () => {
    const gap = gapOf('0:1.6 4:2', '-3: 9, 0: 9, 4: 2');
    expect(gap.kind === 'scored' && gap.level?.count).toBe(1);
  });
});

describe('a prediction beside what is no measurement', () => {
  it.each([
    ['a reconstructed course', { basis: 'reconstructed' as const }],
    ['a simulated course', { basis: 'simulated' as const }],
  ])('is never scored against %s', (_, parts) => {
    expect(gapOf('0:1.6 8:3', '3: 2, 9: 3', parts)).toEqual({
      kind: 'illustration',
      claims: expect.objectContaining({ drawn: { from: 0, to: 8 } }) as unknown,
    });
  });

  it('is never scored against one illustrative value among printed ones', () => {
    const rows = readCourse('3: 2, 9: 3').map((row, index) =>
      index === 1 ? { ...row, basis: 'reconstructed' as const } : row,
    );
    const series = seriesOf(rows, { referenceRange: range });
    expect(deriveGap(readPieces('0:1 8:3'), series, frame, grid).kind).toBe('illustration');
  });

  it('is never scored against printed values on days that are placed by us', () => {
    const rows = readCourse('3: 2').map(({ time, ...row }) => ({
      ...row,
      time: { ...time, basis: 'reconstructed' as const },
    }));
    const series = seriesOf(rows, { referenceRange: range });
    expect(deriveGap(readPieces('0:1 8:3'), series, frame, grid).kind).toBe('illustration');
  });

  it('has nothing to be held against where no value was hidden', () => {
    expect(gapOf('0:1 8:3', '-3: 2, 0: 2').kind).toBe('noTruth');
    expect(gapOf('', '3: 2').kind).toBe('undrawn');
  });
});

describe('the ways in which either/or times are true together', () => {
  it('are as many as there are alignments, each in order', () => {
    const ways = listAlignments(courseOf('-126|0: 1.6, ' + either));
    expect(ways?.length).toBeGreaterThan(7);
    for (const way of ways ?? []) {
      const days = [...way].map(([index, choice]) => {
        const [one, other] = readCourse('-126|0: 1.6, ' + either)[index]!.time.alternatives!;
        return (choice === 0 ? one : other).start;
      });
      expect(days).toEqual([...new Set(days)].sort((a, b) => a - b));
    }
  });

  it('are given up where they are too many to go through', () => {
    const pairs = Array.from({ length: 12 }, (_, n) => `${3 * n}|${3 * n + 1}: 2`).join(', ');
    expect(listAlignments(courseOf(pairs))).toBeUndefined();
    const gap = gapOf('0:2 40:2', pairs);
    expect(gap.kind === 'scored' && gap.level).toMatchObject({
      count: 12,
      close: { least: 12, most: 12 },
    });
  });
});

describe('the raster of a task', () => {
  const phosphorus = seriesOf(readCourse('1: 0.5, 8: 1'), {
    referenceRange: { low: 0.85, high: 1.51, assumed: true },
  });
  const taskTo = (to: number) => ({ from: dayTime(0), to: dayTime(to) });

  it.each([
    [7, 1 / 64, 448],
    [50, 1 / 8, 400],
    [365, 1, 365],
    [3650, 8, 457],
  ])('of %d days has steps of %d days', (to, dayStep, count) => {
    expect(derivePredictionGrid(taskTo(to), phosphorus, frame)).toMatchObject({ dayStep, count });
  });

  it('keeps what laboratories print: 0.005 mmol/L and 0.01 mg/dL', () => {
    expect(derivePredictionGrid(taskTo(50), phosphorus, frame)?.valueStep).toBe(0.005);
    expect(derivePredictionGrid(taskTo(50), courseOf('1: 2'), frame)?.valueStep).toBe(0.01);
  });

  it('is none where the end is not after the beginning', () => {
    expect(derivePredictionGrid(taskTo(0), phosphorus, frame)).toBeUndefined();
  });
});

describe('the days that are asked for by number', () => {
  it('are the day the drawing begins and the days of the values, both of two', () => {
    const days = deriveSamplingDays(courseOf('-3: 1, ' + either), frame, grid);
    expect(days).toEqual([0, 1, 2, 3, 4, 5, 84, 365]);
  });

  it('are both ends of a time that is somewhere between', () => {
    expect(deriveSamplingDays(courseOf('40..58: 3'), frame, grid)).toEqual([0, 40, 58]);
  });

  it('are only those that can be drawn, and no more than can be filled in', () => {
    expect(deriveSamplingDays(courseOf('3: 2, 60: 3'), frame, gridOf())).toEqual([0, 3]);
    const daily = Array.from({ length: 300 }, (_, n) => `${n + 1}: 2`).join(', ');
    const days = deriveSamplingDays(courseOf(daily), frame, grid);
    expect(days.length).toBeLessThanOrEqual(MOST_SAMPLING_DAYS);
  });
});
