import {
  type CaseTime,
  type Clock,
  compareSpans,
  DAY_MS,
  dayTime,
  MINUTE_MS,
  type TimeSpan,
} from '../domain/caseTime';
import type { ObservationInFile, SeriesInFile } from './caseFile';
import { hasClock, parsePlainDate } from './plainDate';
import { isPlainObservation } from './plainObservation';
import { MOST_DAYS, type TimeReading } from './readTime';

/** An observation that tells more than a value and a point in time, as it was read. */
export interface OddRow {
  readonly time: CaseTime;
  readonly observation: ObservationInFile;
}

/** The observations of a series in the order of the file; NaN where no time could be read. */
export interface ObservationRows {
  readonly start: Float64Array;
  readonly end: Float64Array;
  readonly value: Float64Array;
  /** By the index in the file, in its order. */
  readonly odd: ReadonlyMap<number, OddRow>;
  /** Of the first time. */
  readonly clock: Clock;
  /** The first one that is told on the other clock. */
  readonly stranger?: number;
}

type ReadOdd = (observation: ObservationInFile, index: number) => CaseTime | undefined;

/**
 * Reads observations straight into columns. Only the odd ones take the long way, which also says
 * what is wrong: an object for each of a million rows would take longer than all the rest.
 *
 * @param most a plain value beyond it is an odd one
 * @param readOdd checks an odd one, and reads its time
 */
export function readRows(
  { observations }: SeriesInFile,
  most: number,
  { offsets }: TimeReading,
  readOdd: ReadOdd,
): ObservationRows {
  const start = new Float64Array(observations.length).fill(NaN);
  const end = new Float64Array(observations.length).fill(NaN);
  const value = new Float64Array(observations.length);
  const odd = new Map<number, OddRow>();
  let clock: Clock | undefined;
  let stranger: number | undefined;
  for (let index = 0; index < observations.length; index += 1) {
    const observation = observations[index];
    if (observation === undefined) continue;
    value[index] = observation.value ?? NaN;
    const plain = plainTimeOf(observation, most);
    const time = plain ?? readOdd(observation, index);
    if (!time) continue;
    if (plain === undefined) odd.set(index, { time: time as CaseTime, observation });
    else if (plain.isMinute) offsets.add('none');
    start[index] = time.start;
    end[index] = time.end;
    const own = time.clock;
    clock ??= own;
    if (own !== clock) stranger ??= index;
  }
  const told = { start, end, value, odd, clock: clock ?? 'anchor' };
  return stranger === undefined ? told : { ...told, stranger };
}

interface PlainTime extends TimeSpan {
  readonly clock: Clock;
  /** A minute of the calendar, which could have an offset beside it. */
  readonly isMinute: boolean;
}

/** The time of a plain observation of which there is nothing to say. */
function plainTimeOf(observation: ObservationInFile, most: number): PlainTime | undefined {
  if (!isPlainObservation(observation)) return undefined;
  const { time, value } = observation;
  if (!(value >= 0 && value <= most)) return undefined;
  if (time.date === undefined) {
    if (Math.abs(time.day) > MOST_DAYS) return undefined;
    const { start, end, clock } = dayTime(time.day);
    return { start, end, clock, isMinute: false };
  }
  const start = parsePlainDate(time.date);
  if (start === undefined) return undefined;
  const isMinute = hasClock(time.date);
  return { start, end: start + (isMinute ? MINUTE_MS : DAY_MS), clock: 'calendar', isMinute };
}

/**
 * The rows by time, as indices into the file, without those that have none; rows at the same time
 * keep their order.
 *
 * @returns undefined where all of them stand in order already
 */
export function orderOf({ start, end }: ObservationRows): Uint32Array | undefined {
  const span = (index: number) => ({ start: start[index] ?? NaN, end: end[index] ?? NaN });
  let isInOrder = true;
  for (let index = 0; index < start.length && isInOrder; index += 1) {
    // Not a number is in no order.
    const [from, before] = [start[index] ?? NaN, start[index - 1] ?? -Infinity];
    isInOrder =
      from > before || (from === before && (end[index] ?? NaN) >= (end[index - 1] ?? -Infinity));
  }
  if (isInOrder) return undefined;
  const order = Uint32Array.from(start.keys()).filter((index) => !Number.isNaN(start[index]));
  return order.sort((a, b) => compareSpans(span(a), span(b)) || a - b);
}
