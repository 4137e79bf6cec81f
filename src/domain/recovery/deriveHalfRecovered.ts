import { findFirstPassage } from '../firstPassage';
import { least, most } from '../timedValue';
import { deriveNever, latestStart } from './deriveNever';
import { findLastBefore, pointsOf, untold } from './namedValues';
import { type Interval, type ReadOut, type Shape, writeReadOut } from './readOut';
import type { CourseValue, RecoveryCourse } from './recoveryCourse';

/**
 * When half of the deficit was made up: of the distance from the last value before day 0 to the
 * lower bound of the range. After the last value below that half, not later than the first value at
 * or above it.
 *
 * @example 0.45 before day 0, range from 0.85: the half is 0.65; 0.6 on day 2, 0.7 on day 3
 */
export function deriveHalfRecovered(course: RecoveryCourse): ReadOut {
  const { series, zero, values } = course;
  const low = series.referenceRange?.low;
  if (values.length === 0) return untold('halfRecovered', course, 'noValue');
  if (low === undefined) {
    const reason = series.referenceRange?.high === undefined ? 'noRange' : 'noLowerBound';
    return untold('halfRecovered', course, reason);
  }
  const owns = [...series.rare.values()].map(({ referenceRange }) => referenceRange);
  if (owns.some((own) => own && own.low !== low)) {
    return untold('halfRecovered', course, 'rangesDiffer');
  }
  const base = findLastBefore(course);
  if (typeof base === 'string') return untold('halfRecovered', course, base);
  const from = { least: least(base.map((one) => one.least)), most: most(base.map((b) => b.most)) };
  if (from.least === -Infinity) return untold('halfRecovered', course, 'baseIsLimit');
  const isShort = from.most < low || (from.most === low && base.every((one) => one.isStrict));
  if (!isShort) return untold('halfRecovered', course, 'noDeficit');
  const half = { least: (from.least + low) / 2, most: (from.most + low) / 2 };
  const start = least(base.map((one) => one.start));
  const levelsTo = (to: number): Shape[] => [
    { kind: 'level', role: 'base', ...from, from: start, to },
    { kind: 'level', role: 'half', ...half, from: start, to },
    { kind: 'level', role: 'low', least: low, most: low, from: start, to },
  ];
  const told = values.map((one) => ({ ...one, isInside: isAtLeast(one, half) }));
  const passage = findFirstPassage(told, zero);
  if (!passage) {
    // Below the half is what is said of it, whatever the range has to say of the value.
    const below = told
      .filter((one) => one.side !== 'before')
      .map((one) => ({ ...one, status: 'L' as const }));
    const never = deriveNever('halfRecovered', course, below, levelsTo(latestStart(below)));
    const isAfter = below.some((one) => one.latest >= zero.earliest);
    return never ?? untold('halfRecovered', course, isAfter ? 'orderUntold' : 'noValueAfter');
  }
  const { after, by, stayed, firstInside, lastOutside } = passage;
  const baseIndices = base.map(({ index }) => index);
  const points = [...new Set([...baseIndices, ...lastOutside, ...firstInside])];
  return writeReadOut(
    'halfRecovered',
    series,
    { kind: 'moment', after: after - zero.latest, by: by - zero.earliest, stayed },
    points,
    [
      ...pointsOf(points.map((index) => ({ index }))),
      { kind: 'stretch', role: 'moment', from: after, to: by },
      ...levelsTo(by),
    ],
  );
}

/** Whether a value is at or above a level that is itself known to a stretch. */
function isAtLeast(one: CourseValue, level: Interval): boolean | undefined {
  if (one.least >= level.most) return true;
  return one.most < level.least || (one.most === level.least && one.isStrict) ? false : undefined;
}
