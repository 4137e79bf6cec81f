import { isSurelyAfterOne, isSurelyBeforeOne, least, most } from '../timedValue';
import type { NamedValue, ReadOut, Shape } from './readOut';
import { writeReadOut } from './readOut';
import type { CourseValue, RecoveryCourse, Side } from './recoveryCourse';
import type { UntoldReason } from './untold';

/** The values that can be the last before day 0, with the moments they can have as such. */
export function findLastBefore({ values }: RecoveryCourse): readonly CourseValue[] | UntoldReason {
  const surely = values.filter(({ side }) => side === 'before');
  if (values.length === 0) return 'noValue';
  if (surely.length === 0) {
    return values.some(({ side }) => side === 'maybe') ? 'noValueSurelyBefore' : 'noValueBefore';
  }
  const isFollowed = isSurelyBeforeOne(surely);
  return values.filter((one) => one.side !== 'after' && !isFollowed(one));
}

/**
 * The last value drawn before day 0, or on day 0 before its event. A value of day 0 of which the
 * source does not say on which side it was drawn may be it, and may not.
 */
export function deriveLastBefore(course: RecoveryCourse): ReadOut {
  const found = findLastBefore(course);
  if (typeof found === 'string') return untold('lastBefore', course, found);
  const levels = [levelOf(found, course.zero.latest)];
  return named('lastBefore', course, found, { isWithout: 'after', shapes: levels });
}

/** The lowest value from day 0 on; several where they are the same or cannot be told apart. */
export function deriveLowest(course: RecoveryCourse): ReadOut {
  const surely = course.values.filter(({ side }) => side === 'after');
  const reason = reasonWithoutAfter(course);
  if (reason) return untold('lowest', course, reason);
  const bound = least(surely.map((one) => one.most));
  const isStrict = surely.some((one) => one.most === bound && one.isStrict);
  const found = course.values.filter(
    (one) =>
      one.side !== 'before' &&
      (one.least < bound || (one.least === bound && (!isStrict || one.isStrict))),
  );
  const isEach =
    found.length > 1 &&
    found.every((one) => one.side === 'after' && one.least === bound && one.most === bound);
  return named('lowest', course, found, { isWithout: 'before', isEach });
}

/** The first value in its reference range, from the day of day 0 on. */
export function deriveFirstInRange(course: RecoveryCourse): ReadOut {
  const { zero } = course;
  const reason = reasonWithoutRange(course);
  if (reason) return untold('firstInRange', course, reason);
  const values = course.values.filter(
    (one) => one.side !== 'before' && one.latest >= zero.earliest,
  );
  if (values.length === 0) return untold('firstInRange', course, 'noValueAfter');
  const surely = values.filter((one) => one.isInside && one.start >= zero.latest);
  if (surely.length === 0) {
    const isOpen = values.some((one) => one.isInside !== false);
    return untold('firstInRange', course, isOpen ? 'orderUntold' : 'noneInRange');
  }
  const isPreceded = isSurelyAfterOne(surely);
  const found = values.filter((one) => one.isInside !== false && !isPreceded(one));
  return named('firstInRange', course, found, {
    isWithout: 'before',
    shapes: rangeLevels(course, zero.earliest, least(surely.map((one) => one.latest))),
  });
}

/** The last value of the series. */
export function deriveLast(course: RecoveryCourse): ReadOut {
  const { values } = course;
  if (values.length === 0) return untold('last', course, 'noValue');
  const isFollowed = isSurelyBeforeOne(values);
  return named(
    'last',
    course,
    values.filter((one) => !isFollowed(one)),
    {},
  );
}

/** The bounds of the series' own range as lines over the time they are read against. */
export function rangeLevels({ series }: RecoveryCourse, from: number, to: number): Shape[] {
  const { low, high } = series.referenceRange ?? {};
  const levelAt = (role: 'low' | 'high', value: number | undefined): Shape[] =>
    value === undefined ? [] : [{ kind: 'level', role, least: value, most: value, from, to }];
  return [...levelAt('low', low), ...levelAt('high', high)];
}

/** No range at all, of the series or of a value, and no status as reported. */
export function reasonWithoutRange({ series, values }: RecoveryCourse): UntoldReason | undefined {
  if (values.length === 0) return 'noValue';
  if (values.some((one) => one.status !== undefined)) return undefined;
  const { low, high } = series.referenceRange ?? {};
  const hasOwn = [...series.rare.values()].some(({ referenceRange: own }) => own !== undefined);
  return low === undefined && high === undefined && !hasOwn ? 'noRange' : 'orderUntold';
}

/** Why nothing can be said of the time from day 0 on. */
export function reasonWithoutAfter({ values }: RecoveryCourse): UntoldReason | undefined {
  if (values.length === 0) return 'noValue';
  if (values.some(({ side }) => side === 'after')) return undefined;
  return values.some(({ side }) => side === 'maybe') ? 'noValueSurelyAfter' : 'noValueAfter';
}

export function untold(
  name: ReadOut['name'],
  { series }: RecoveryCourse,
  reason: UntoldReason,
): ReadOut {
  return writeReadOut(name, series, { kind: 'untold', reason });
}

/** A value with the moments that are not on a side of day 0. */
export function nameValue(
  { slotsOf }: RecoveryCourse,
  { index }: CourseValue,
  isWithout?: Side,
): NamedValue {
  return { index, slots: slotsOf(index).filter(({ side }) => side !== isWithout) };
}

/** More rings than these show no single value. */
const MOST_RINGED = 24;

/** Each of some values marked on the figure; of very many none. */
export function pointsOf(values: readonly { readonly index: number }[]): Shape[] {
  if (values.length > MOST_RINGED) return [];
  return values.map(({ index }) => ({ kind: 'point', index }));
}

/** Some values as one level, from the earliest of them on. */
export function levelOf(values: readonly CourseValue[], to: number): Shape {
  return {
    kind: 'level',
    role: 'base',
    least: least(values.map((one) => one.least)),
    most: most(values.map((one) => one.most)),
    from: least(values.map((one) => one.start)),
    to,
  };
}

function named(
  name: ReadOut['name'],
  course: RecoveryCourse,
  found: readonly CourseValue[],
  parts: { isWithout?: Side; isEach?: boolean; shapes?: readonly Shape[] },
): ReadOut {
  const values = found.map((one) => nameValue(course, one, parts.isWithout));
  const shapes = [...pointsOf(found), ...(parts.shapes ?? [])];
  const builtOn = found.map(({ index }) => index);
  const answer = { kind: 'values', values, isEach: parts.isEach ?? false } as const;
  return writeReadOut(name, course.series, answer, builtOn, shapes);
}
