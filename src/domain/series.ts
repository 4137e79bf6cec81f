import { type Basis, isIllustrative } from './basis';
import { type CaseTime, type Clock, DAY_MS, type DayZeroReach, MINUTE_MS } from './caseTime';
import type { EditMark } from './editMark';
import { interpret, type Interpretation } from './interpretation';
import { oncePer } from './oncePer';
import type { Comparator, ReferenceRange } from './quantity';

/** What only few observations have; kept beside the columns, by index. */
export interface RareFacts {
  /** Present where the time is more than a plain day or minute. */
  readonly time?: CaseTime;
  readonly comparator?: Comparator;
  readonly basis?: Basis;
  readonly readingError?: number;
  readonly missingReason?: string;
  /** As the laboratory reported it. */
  readonly interpretation?: Interpretation;
  /** Where it differs from that of the series. */
  readonly referenceRange?: ReferenceRange;
  readonly note?: string;
  readonly id?: string;
  /** Present where the value is not as it was in the original. */
  readonly edit?: EditMark<Observation>;
}

/**
 * The observations of one analyte as columns, in order of time (earliest bound, latest bound, order
 * of the file). Columns, because a year of glucose is 100,000 values and an object for each of them
 * costs more than drawing them.
 */
export interface Series {
  readonly id: string;
  readonly name: string;
  /** Where the name says its case as well, and stands among others that do. */
  readonly shortName?: string;
  readonly code?: string;
  /** UCUM, as it came. */
  readonly unit: string;
  /** Present where the unit was edited: all its values meant something else before. */
  readonly originalUnit?: string;
  readonly referenceRange?: ReferenceRange;
  /** The clock of every time of the series. */
  readonly clock: Clock;
  /** Day 0 of its own case, where several cases stand on one axis. */
  readonly dayZero?: DayZeroReach;
  /** The basis of every value that says nothing else. */
  readonly basis: Basis;
  /** Outermost bounds in ms, half-open. */
  readonly start: Float64Array;
  readonly end: Float64Array;
  /** NaN is a missing value. */
  readonly value: Float64Array;
  readonly rare: ReadonlyMap<number, RareFacts>;
}

export interface Observation {
  readonly index: number;
  readonly time: CaseTime;
  /** Absent where the value is missing. */
  readonly value?: number;
  readonly comparator?: Comparator;
  readonly basis: Basis;
  readonly readingError?: number;
  readonly missingReason?: string;
  readonly note?: string;
  readonly id?: string;
  readonly edit?: EditMark<Observation>;
  /** As reported, and else as computed from its own range or that of its series. */
  readonly interpretation?: Interpretation;
  readonly isInterpretationReported?: boolean;
  /** Its own range, and else that of its series. */
  readonly referenceRange?: ReferenceRange;
}

/** True where any value of a series is no data, however the series itself is called. */
export const holdsIllustration = oncePer(({ basis, rare }: Series): boolean => {
  if (isIllustrative(basis)) return true;
  for (const facts of rare.values()) if (facts.basis && isIllustrative(facts.basis)) return true;
  return false;
});

/** How a value stands to its range, as reported and else as computed; undefined where untold. */
export function interpretationAt(series: Series, index: number): Interpretation | undefined {
  const rare = series.rare.get(index);
  if (rare?.interpretation) return rare.interpretation;
  const value = series.value[index] ?? NaN;
  return interpret(value, rare?.comparator, rare?.referenceRange ?? series.referenceRange);
}

/** The observation at an index, put together when it is asked for. Throws beyond the columns. */
export function observationAt(series: Series, index: number): Observation {
  const start = series.start[index];
  const end = series.end[index];
  const value = series.value[index];
  if (start === undefined || end === undefined || value === undefined) {
    throw new RangeError(`${series.id} has ${series.start.length} observations, none at ${index}`);
  }
  const { time, basis, ...rare } = series.rare.get(index) ?? {};
  const referenceRange = rare.referenceRange ?? series.referenceRange;
  const interpretation = interpretationAt(series, index);
  return {
    ...rare,
    index,
    time: time ?? plainTime(series, start, end),
    basis: basis ?? series.basis,
    ...(Number.isNaN(value) ? {} : { value }),
    ...(interpretation ? { interpretation } : {}),
    ...(rare.interpretation ? { isInterpretationReported: true } : {}),
    ...(referenceRange ? { referenceRange } : {}),
  };
}

/** All observations of a short series, in order of time. */
export function observationsOf(series: Series): Observation[] {
  return Array.from(series.start, (_, index) => observationAt(series, index));
}

function plainTime({ clock, dayZero }: Series, start: number, end: number): CaseTime {
  const resolution = end - start >= DAY_MS ? DAY_MS : MINUTE_MS;
  const form = resolution === DAY_MS ? 'day' : 'instant';
  const time = { clock, form, start, end, resolution, aboutStart: false, aboutEnd: false } as const;
  return dayZero ? { ...time, dayZero } : time;
}
