import { isSurelyBeforeOne, most } from '../timedValue';
import { possibleStretches, type Stretch, sureStretches } from './lowStretches';
import { rangeLevels, reasonWithoutRange, untold } from './namedValues';
import { type ReadOut, type Shape, writeReadOut } from './readOut';
import type { CourseValue, RecoveryCourse } from './recoveryCourse';

/**
 * How long the course was below its range from day 0 to its last value, as far as sampling can say.
 * At least: from the first to the last of neighbouring values below, long gaps left out. At most:
 * on both sides up to the next value that is not below, and all that is not known.
 */
export function deriveDaysBelow(course: RecoveryCourse): ReadOut {
  const { series, zero, values } = course;
  const reason = reasonWithoutRange(course);
  if (reason) return untold('daysBelow', course, reason);
  const isTold = values.some((one) => one.status === 'L');
  const owns = [...series.rare.values()].map(({ referenceRange }) => referenceRange?.low);
  if (!isTold && [series.referenceRange?.low, ...owns].every((low) => low === undefined)) {
    return untold('daysBelow', course, 'noLowerBound');
  }
  const after = values.filter((one) => one.latest >= zero.earliest);
  if (after.length === 0) return untold('daysBelow', course, 'noValueAfter');
  const end = most(after.map((one) => one.latest));
  const { stretches, hasLongGap } = sureStretches(course);
  const sure = stretches.map(clipTo(zero.latest, Infinity)).filter(isSome);
  const around = joinStretches(possibleStretches(course));
  const possible = around.map(clipTo(zero.earliest, end)).filter(isSome);
  const begins = new Set(around.map(({ from }) => from));
  const ends = new Set(around.map(({ to }) => to));
  const isBeside = (one: CourseValue) => begins.has(one.start) || ends.has(one.latest);
  const isCounted = (one: CourseValue) =>
    one.status === 'L' || one.status === undefined || isBeside(one);
  const isFollowed = isSurelyBeforeOne(values);
  // Where none is below, all of them say so.
  const builtOn = possible.length === 0 ? after : values.filter(isCounted);
  return writeReadOut(
    'daysBelow',
    series,
    {
      kind: 'days',
      least: lengthOf(sure),
      most: lengthOf(possible),
      hasLongGap,
      isStillBelow: values.filter((one) => !isFollowed(one)).every((one) => one.status === 'L'),
    },
    builtOn.map(({ index }) => index),
    [
      ...possible.map((one): Shape => ({ kind: 'stretch', role: 'possible', ...one })),
      ...sure.map((one): Shape => ({ kind: 'stretch', role: 'sure', ...one })),
      ...rangeLevels(course, zero.earliest, end).filter(
        (shape) => shape.kind === 'level' && shape.role === 'low',
      ),
    ],
  );
}

function joinStretches(stretches: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const one of [...stretches].sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last && one.from <= last.to) {
      joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, one.to) };
    } else joined.push(one);
  }
  return joined;
}

function clipTo(from: number, to: number): (one: Stretch) => Stretch {
  return (one) => ({ from: Math.max(one.from, from), to: Math.min(one.to, to) });
}

function isSome({ from, to }: Stretch): boolean {
  return to > from;
}

function lengthOf(stretches: readonly Stretch[]): number {
  return stretches.reduce((sum, { from, to }) => sum + (to - from), 0);
}
