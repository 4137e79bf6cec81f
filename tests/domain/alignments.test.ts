import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countAlignments, deriveSlots, isSameSlot } from '../../src/domain/alignments';
import { type CaseTime, DAY_MS, dayTime, eitherTime } from '../../src/domain/caseTime';
import { seriesOf } from './seriesOf';

const said = (day: number, text: string): CaseTime => ({ ...dayTime(day), text });
const seriesAt = (times: readonly CaseTime[]) =>
  seriesOf(times.map((time) => ({ time, value: 1 })));
const either = (one: number, other: number) => eitherTime(dayTime(one), dayTime(other));

/** The columns of Hindawi 2023, case 2, Table 1; two of them are day 0. */
const COLUMNS = [
  said(-126, '18 weeks before'),
  said(0, 'before incision'),
  said(0, 'after the operation'),
  ...[1, 2, 3, 4, 5].map(dayTime),
  said(84, '12 weeks after'),
  said(365, '1 year after'),
];

describe('the candidate times of a series', () => {
  it('are each named once, in order of time', () => {
    const slots = deriveSlots([either(5, 84), dayTime(4), either(4, 5)]);
    expect(slots.map((slot) => slot.start / DAY_MS)).toEqual([4, 5, 84]);
  });

  it('are two where the words of the source tell two draws of one day apart', () => {
    const [before, after] = [COLUMNS[1]!, COLUMNS[2]!];
    expect(isSameSlot(before, after)).toBe(false);
    expect(deriveSlots([eitherTime(before, after)])).toEqual([before, after]);
  });

  it('of one day stand in the order in which the file names them', () => {
    const [before, after] = [COLUMNS[1]!, COLUMNS[2]!];
    expect(deriveSlots([after, before])).toEqual([after, before]);
  });

  it('are quickly found among very many', () => {
    const times = Array.from({ length: 100_000 }, (_, index) => dayTime(index % 50_000));
    expect(deriveSlots(times)).toHaveLength(50_000);
  });
});

describe('the ways in which either/or times are true together', () => {
  it('are ten for nine values in ten columns', () => {
    const times = COLUMNS.slice(0, -1).map((column, n) => eitherTime(column, COLUMNS[n + 1]!));
    expect(countAlignments(seriesAt(times))).toBe(10);
  });

  it.each([
    ['one, where every time is known', [dayTime(0), dayTime(5)], 1],
    ['one, where two known results share a time', [dayTime(5), dayTime(5)], 1],
    ['one, where there is no result', [], 1],
    ['two, where one time is either', [dayTime(0), either(1, 9), dayTime(5)], 2],
    ['one, where both candidates are the same', [either(1, 1)], 1],
    ['three, where a pair would share a time', [either(1, 2), either(2, 3)], 3],
    ['none, where three values have two times', [either(1, 2), either(1, 2), either(1, 2)], 0],
  ])('are %s', (_, times, expected) => {
    expect(countAlignments(seriesAt(times))).toBe(expected);
  });

  it('are as many as trying out all of them finds', () => {
    const day = fc.integer({ min: -3, max: 6 });
    fc.assert(
      fc.property(fc.array(fc.tuple(day, day), { maxLength: 7 }), (pairs) => {
        const sorted = pairs
          .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const)
          .sort((a, b) => a[0] - b[0] || a[1] - b[1]);
        const series = seriesAt(pairs.map(([one, other]) => either(one, other)));
        expect(countAlignments(series)).toBe(tryAll(sorted));
      }),
    );
  });
});

/** Counts every choice of days, one of each pair, that never stands still or goes back. */
function tryAll(pairs: readonly (readonly [number, number])[], last = -Infinity): number {
  const [pair, ...rest] = pairs;
  if (!pair) return 1;
  return [...new Set(pair)]
    .filter((day) => day > last)
    .reduce((sum, day) => sum + tryAll(rest, day), 0);
}
