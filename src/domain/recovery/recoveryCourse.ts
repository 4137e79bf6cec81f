import { deriveSlots } from '../alignments';
import { candidatesOf, type CaseTime, type TimeSpan } from '../caseTime';
import { interpret } from '../interpretation';
import { rangeValuesOf, type StatedValue } from '../rangeEntry';
import { observationAt, type Series } from '../series';
import type { DayZero } from './dayZero';

/** Where a value stands to the event that is day 0. */
export type Side = 'before' | 'after' | 'maybe';

/** A value of a course with what it can be and on which side of day 0 it was drawn. */
export interface CourseValue extends StatedValue {
  /** The bounds of the true value, in the unit of the series; of "<0.3" the lower is −Infinity. */
  readonly least: number;
  readonly most: number;
  /** Its bounds themselves are left out, as of "<0.3" and ">0.3". */
  readonly isStrict: boolean;
  readonly side: Side;
}

/** One of the moments a value can be, of which an either/or time has two. */
export interface Slot {
  readonly time: CaseTime;
  readonly side: Side;
}

/** A series as seen from one day 0. */
export interface RecoveryCourse {
  readonly series: Series;
  readonly zero: DayZero;
  readonly values: readonly CourseValue[];
  readonly slotsOf: (index: number) => readonly Slot[];
}

/** Puts the values of a series on the sides of day 0. */
export function deriveCourse(series: Series, zero: DayZero): RecoveryCourse {
  const sideOf = createSideOf(series, zero);
  const slotsOf = (index: number) =>
    candidatesOf(observationAt(series, index).time).map((time) => ({ time, side: sideOf(time) }));
  const values = rangeValuesOf(series).map((stated): CourseValue => {
    const { index, start, end, latest, place } = stated;
    const { least, most, isStrict } = boundsOfValue(series, index);
    const isTold = isSettled(series, stated);
    const status = isTold ? stated.status : undefined;
    const isInside = isTold ? stated.isInside : undefined;
    // Of 100,000 values hardly one has more than a plain time.
    const hasOwn = series.rare.get(index)?.time !== undefined;
    const side = hasOwn ? sideOfAll(slotsOf(index)) : sideOf(stated);
    return { index, start, end, latest, place, status, isInside, least, most, isStrict, side };
  });
  return { series, zero, values, slotsOf };
}

function sideOfAll(slots: readonly Slot[]): Side {
  const [only = 'maybe', ...others] = new Set(slots.map(({ side }) => side));
  return others.length === 0 ? only : 'maybe';
}

/** False for a value read off a figure whose reading error reaches over a bound of its range. */
function isSettled(series: Series, { index, status }: StatedValue): boolean {
  const { readingError, interpretation, referenceRange } = series.rare.get(index) ?? {};
  if (!readingError || interpretation) return true;
  const range = referenceRange ?? series.referenceRange;
  const { least, most } = boundsOfValue(series, index);
  return [least, most].every((end) => {
    return !Number.isFinite(end) || interpret(end, undefined, range) === status;
  });
}

/** What a value can be: a limit has one bound, a value read off a figure its reading error. */
export function boundsOfValue(
  series: Series,
  index: number,
): Pick<CourseValue, 'least' | 'most' | 'isStrict'> {
  const value = series.value[index] ?? NaN;
  const { comparator, readingError = 0 } = series.rare.get(index) ?? {};
  return {
    least: comparator?.startsWith('<') ? -Infinity : value - readingError,
    most: comparator?.startsWith('>') ? Infinity : value + readingError,
    isStrict: comparator === '<' || comparator === '>',
  };
}

/**
 * Times that do not touch the event's own are before or after it. On the day itself a value may be
 * either, unless the source tells its draws of that day apart in its own words ("before incision",
 * "after the operation"): then the first of them was before the event and the last after it.
 */
function createSideOf(
  series: Series,
  { event, isOwn }: DayZero,
): (time: TimeSpan & { readonly text?: string }) => Side {
  const isClear = (time: CaseTime) => time.end <= event.start || time.start >= event.end;
  const worded = isOwn
    ? deriveSlots([...series.rare.values()].flatMap(({ time }) => (time ? [time] : []))).filter(
        (slot) => !isClear(slot) && slot.text !== undefined,
      )
    : [];
  const isOneMoment = worded.every(
    ({ start, end }) => start === worded[0]?.start && end === worded[0].end,
  );
  const told = worded.length > 1 && isOneMoment ? worded : [];
  return (time) => {
    if (time.end <= event.start) return 'before';
    if (time.start >= event.end) return 'after';
    const isAlike = ({ start, end, text }: CaseTime) =>
      start === time.start && end === time.end && text === time.text;
    const place = told.findIndex(isAlike);
    if (place === 0) return 'before';
    return place >= 0 && place === told.length - 1 ? 'after' : 'maybe';
  };
}
