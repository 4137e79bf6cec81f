import { DAY_MS, MINUTE_MS } from './caseTime';
import type { Series } from './series';

/** A value of a series with what is known of when it was drawn, in ms on the clock of the series. */
export interface TimedValue {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  /** The beginning of the last day, or the last moment, that it can be. */
  readonly latest: number;
  /** Its place among the either/or times of the series, whose order is known. */
  readonly place: number | undefined;
}

/** The values of a series that are not missing, in order of time. */
export function timedValuesOf(series: Series): TimedValue[] {
  const values: TimedValue[] = [];
  for (let index = 0; index < series.start.length; index += 1) {
    if (Number.isNaN(series.value[index])) continue;
    const time = series.rare.get(index)?.time;
    const { start, end } = time ?? {
      start: series.start[index] ?? NaN,
      end: series.end[index] ?? NaN,
    };
    const resolution = time?.resolution ?? (end - start >= DAY_MS ? DAY_MS : MINUTE_MS);
    values.push({
      index,
      start,
      end,
      latest: Math.max(start, end - Math.min(resolution, DAY_MS)),
      place: time?.alternatives ? index : undefined,
    });
  }
  return values;
}

/** Times that do not overlap tell the order of two values; either/or times are in order besides. */
export function isSurelyBefore(one: TimedValue, other: TimedValue): boolean {
  return one.end <= other.start || (one.place ?? NaN) < (other.place ?? NaN);
}

/** Whether a value surely came after at least one of others. */
export function isSurelyAfterOne(others: readonly TimedValue[]): (one: TimedValue) => boolean {
  const end = least(others.map((one) => one.end));
  const place = least(others.map((one) => one.place ?? Infinity));
  return (one) => end <= one.start || place < (one.place ?? NaN);
}

/** Whether a value surely came before at least one of others. */
export function isSurelyBeforeOne(others: readonly TimedValue[]): (one: TimedValue) => boolean {
  const start = most(others.map((one) => one.start));
  const place = most(others.map((one) => one.place ?? -Infinity));
  return (one) => one.end <= start || (one.place ?? NaN) < place;
}

/** The least of any count of numbers; Infinity of none. */
export function least(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => Math.min(sum, one), Infinity);
}

/** The most of any count of numbers; −Infinity of none. */
export function most(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => Math.max(sum, one), -Infinity);
}
