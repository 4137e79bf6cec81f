import { deriveSlots, isSameSlot } from '../alignments';
import { candidatesOf, type CaseTime } from '../caseTime';
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
  /** The moments it can be, of which an either/or time has two. */
  readonly slots: readonly Slot[];
}

export interface Slot {
  readonly time: CaseTime;
  readonly side: Side;
}

/** A series as seen from one day 0. */
export interface RecoveryCourse {
  readonly series: Series;
  readonly zero: DayZero;
  readonly values: readonly CourseValue[];
}

/** Puts the values of a series on the sides of day 0. */
export function deriveCourse(series: Series, zero: DayZero): RecoveryCourse {
  const sideOf = createSideOf(series, zero);
  const values = rangeValuesOf(series).map((stated): CourseValue => {
    const { time } = observationAt(series, stated.index);
    const slots = candidatesOf(time).map((slot) => ({ time: slot, side: sideOf(slot) }));
    const sides = new Set(slots.map(({ side }) => side));
    const [only = 'maybe'] = sides;
    return {
      ...(isSettled(series, stated)
        ? stated
        : { ...stated, status: undefined, isInside: undefined }),
      ...boundsOfValue(series, stated.index),
      slots,
      side: sides.size === 1 ? only : 'maybe',
    };
  });
  return { series, zero, values };
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
function createSideOf(series: Series, { event, isOwn }: DayZero): (time: CaseTime) => Side {
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
    const place = told.findIndex((slot) => isSameSlot(slot, time));
    if (place === 0) return 'before';
    return place >= 0 && place === told.length - 1 ? 'after' : 'maybe';
  };
}
