import { longGapOf } from '../longGap';
import { isSurelyBefore, least, most } from '../timedValue';
import type { CourseValue, RecoveryCourse } from './recoveryCourse';

/** A stretch of time in ms on the clock of a series. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * Rows of values below between which no other value can lie and no gap can be long: whatever their
 * true times, the course is counted as below from the first of them to the last.
 */
export function sureStretches({ series, zero, values }: RecoveryCourse): {
  readonly stretches: readonly Stretch[];
  /** Whether a long gap after day 0 parts two of them. */
  readonly hasLongGap: boolean;
} {
  const longGap = longGapOf(series);
  const others = values.filter((one) => one.status !== 'L');
  const isParted = createIsParted(others);
  const rows: CourseValue[][] = [];
  let row: CourseValue[] = [];
  let hasLongGap = false;
  for (const value of values) {
    if (value.status !== 'L') continue;
    const previous = row.at(-1);
    const reach = previous
      ? Math.max(previous.latest, value.latest) - Math.min(previous.start, value.start)
      : 0;
    const isApart = previous !== undefined && isParted(previous, value);
    if (reach > longGap && !isApart && value.latest > zero.latest) hasLongGap = true;
    if (reach > longGap || isApart) row = [];
    if (row.length === 0) rows.push(row);
    row.push(value);
  }
  const stretches = rows.map((one) => ({
    from: least(one.map((value) => value.latest)),
    to: most(one.map((value) => value.start)),
  }));
  return { stretches, hasLongGap };
}

/** Whether another value can lie between two: it is not surely before both or after both. */
function createIsParted(
  others: readonly CourseValue[],
): (one: CourseValue, other: CourseValue) => boolean {
  const latestEnds = runningMost(others.map((one) => one.end));
  return (one, other) => {
    const [from, to] = [Math.min(one.start, other.start), Math.max(one.end, other.end)];
    // In order of start: those that begin after both are out, and so is what ends before both.
    let n = firstNotBefore(others, to) - 1;
    for (; n >= 0 && (latestEnds[n] ?? -Infinity) > from; n -= 1) {
      const third = others[n];
      if (!third) continue;
      const isBefore = isSurelyBefore(third, one) && isSurelyBefore(third, other);
      const isAfter = isSurelyBefore(one, third) && isSurelyBefore(other, third);
      if (!isBefore && !isAfter) return true;
    }
    return false;
  };
}

function runningMost(numbers: readonly number[]): number[] {
  let highest = -Infinity;
  return numbers.map((number) => (highest = Math.max(highest, number)));
}

/** How many values, in order of start, begin before a time. */
function firstNotBefore(values: readonly CourseValue[], at: number): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle]?.start ?? Infinity) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Around each value that may be below, the time to the next values that surely are not. */
export function possibleStretches({ values }: RecoveryCourse): Stretch[] {
  const others = values.filter((one) => one.status === 'N' || one.status === 'H');
  const either = others.filter((one) => one.place !== undefined);
  const byEnd = [...others].sort((a, b) => a.end - b.end);
  const latestStarts = runningMost(byEnd.map((one) => one.start));
  const soonestEnds = runningMost([...others].reverse().map((one) => -one.latest));
  return values.flatMap((value) => {
    if (value.status === 'N' || value.status === 'H') return [];
    const ended = countWhere(byEnd.length, (n) => (byEnd[n]?.end ?? Infinity) <= value.start);
    const begun = firstNotBefore(others, value.end);
    let from = latestStarts[ended - 1] ?? -Infinity;
    let to = -(soonestEnds[others.length - begun - 1] ?? -Infinity);
    for (const one of either) {
      if (isSurelyBefore(one, value)) from = Math.max(from, one.start);
      if (isSurelyBefore(value, one)) to = Math.min(to, one.latest);
    }
    return [{ from, to }];
  });
}

/** How many of the first numbers fulfil what all before them fulfil too. */
function countWhere(length: number, isSo: (n: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isSo(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
