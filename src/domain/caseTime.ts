import type { Basis } from './basis';

export const MINUTE_MS = 60_000;
export const HOUR_MS = 3_600_000;
export const DAY_MS = 86_400_000;

/**
 * The clock a time is told on: `calendar` counts from 1970-01-01 with the printed wall clock read
 * as if it were UTC, `anchor` counts from the start of day 0. A time never changes its clock in
 * storage; crossing is done by `timeFrame`, which widens by what is not known of the anchor.
 */
export type Clock = 'calendar' | 'anchor';

/** A half-open stretch `[start, end)` in milliseconds; either end may be infinite. */
export interface TimeSpan {
  readonly start: number;
  readonly end: number;
}

/**
 * How a time is known. `between` is one moment somewhere in the span, `either` one of two moments
 * and nothing in the middle, `open` a moment after and/or before another.
 */
export type TimeForm = 'instant' | 'day' | 'month' | 'year' | 'between' | 'open' | 'either';

/** The moments at which day 0 can begin on the calendar. */
export interface DayZeroReach {
  readonly earliest: number;
  readonly latest: number;
  readonly about: boolean;
}

/** A moment as far as it is known; `start` and `end` are its outermost bounds. */
export interface CaseTime extends TimeSpan {
  readonly clock: Clock;
  readonly form: TimeForm;
  /** The finest step its bounds are told in, in ms; the drawn span ends one step before `end`. */
  readonly resolution: number;
  readonly aboutStart: boolean;
  readonly aboutEnd: boolean;
  /** The two candidates of an `either`, in the order of the file. */
  readonly alternatives?: readonly [CaseTime, CaseTime];
  /** The moments an `open` time is told by. */
  readonly bounds?: { readonly after?: CaseTime; readonly before?: CaseTime };
  /** The source's own words for it. */
  readonly text?: string;
  readonly basis?: Basis;
  /** Day 0 of its own case, where several cases stand on one axis; it outranks that of the frame. */
  readonly dayZero?: DayZeroReach;
}

/** Something that lasts. A missing end is not known, which is not the same as "still going on". */
export interface CasePeriod {
  readonly start?: CaseTime;
  readonly end?: CaseTime;
}

/**
 * The stretch a time is drawn over, in ms of its own clock. What is known to the day is drawn at
 * that day's tick (`from === to`); what is known to a month from its first to its last day.
 *
 * @example drawnSpan(dayTime(3)) // { from: 3 days, to: 3 days }
 */
export function drawnSpan(time: CaseTime): { from: number; to: number } {
  return { from: time.start, to: Math.max(time.start, time.end - time.resolution) };
}

/** The moments a time can be: the two of an either/or time, and else itself. */
export function candidatesOf(time: CaseTime): readonly CaseTime[] {
  return time.alternatives ?? [time];
}

/** True where the time is known to a day or better. */
export function isKnownToTheDay(time: CaseTime): boolean {
  return time.end - time.start <= DAY_MS && !time.aboutStart && !time.aboutEnd;
}

/** Order of times on one clock: earliest bound, then latest bound (ties keep their order). */
export function compareSpans(a: TimeSpan, b: TimeSpan): number {
  if (a.start !== b.start) return a.start < b.start ? -1 : 1;
  if (a.end !== b.end) return a.end < b.end ? -1 : 1;
  return 0;
}

/**
 * A time in whole or fractional days from day 0. A whole day is known to the day; a fraction is
 * known to the minute.
 */
export function dayTime(day: number): CaseTime {
  const step = dayResolution(day);
  const start = Math.round((day * DAY_MS) / MINUTE_MS) * MINUTE_MS;
  return {
    clock: 'anchor',
    form: step === DAY_MS ? 'day' : 'instant',
    start,
    end: start + step,
    resolution: step,
    aboutStart: false,
    aboutEnd: false,
  };
}

/** One moment somewhere between two days, both included. */
export function dayBetween(first: number, last: number): CaseTime {
  const { end, resolution } = dayTime(last);
  return { ...dayTime(first), form: 'between', end, resolution };
}

function dayResolution(day: number): number {
  return Number.isInteger(day) ? DAY_MS : MINUTE_MS;
}

/** A moment after and/or before others: after the earliest they can be, before the latest. */
export function openTime(after: CaseTime | undefined, before: CaseTime | undefined): CaseTime {
  return {
    clock: (after ?? before)?.clock ?? 'anchor',
    form: 'open',
    start: after?.start ?? -Infinity,
    end: before?.end ?? Infinity,
    resolution: before?.resolution ?? DAY_MS,
    aboutStart: after?.aboutStart ?? false,
    aboutEnd: before?.aboutEnd ?? false,
    bounds: { ...(after ? { after } : {}), ...(before ? { before } : {}) },
  };
}

/** One of two moments, and nothing in between. */
export function eitherTime(one: CaseTime, other: CaseTime): CaseTime {
  const earliest = one.start <= other.start ? one : other;
  const latest = one.end >= other.end ? one : other;
  return {
    clock: one.clock,
    form: 'either',
    start: earliest.start,
    end: latest.end,
    resolution: latest.resolution,
    aboutStart: earliest.aboutStart,
    aboutEnd: latest.aboutEnd,
    alternatives: [one, other],
  };
}
