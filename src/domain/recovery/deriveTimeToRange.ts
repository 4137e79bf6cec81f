import { findFirstPassage } from '../firstPassage';
import { isSurelyBefore } from '../timedValue';
import { deriveNever, latestStart } from './deriveNever';
import { pointsOf, rangeLevels, reasonWithoutRange, untold } from './namedValues';
import { type ReadOut, writeReadOut } from './readOut';
import type { RecoveryCourse } from './recoveryCourse';
import type { UntoldReason } from './untold';

/**
 * How long after day 0 the first value in range came: after the last value outside, not later than
 * the first value inside. Values on the day of day 0 count as from day 0 on.
 *
 * @example a value below on day 4 or 5, the next in range on day 5 or 84 → after day 4, by day 84
 */
export function deriveTimeToRange(course: RecoveryCourse): ReadOut {
  const { series, zero, values } = course;
  const reason = reasonWithoutRange(course);
  if (reason) return untold('timeToRange', course, reason);
  const passage = findFirstPassage(values, zero);
  if (!passage) {
    const shapes = rangeLevels(course, zero.earliest, latestStart(values));
    const never = deriveNever('timeToRange', course, values, shapes);
    return never ?? untold('timeToRange', course, whyNoPassage(course));
  }
  const { after, by, stayed, firstInside, lastOutside } = passage;
  return writeReadOut(
    'timeToRange',
    series,
    { kind: 'moment', after: after - zero.latest, by: by - zero.earliest, stayed },
    [...firstInside, ...lastOutside],
    [
      ...pointsOf([...lastOutside, ...firstInside].map((index) => ({ index }))),
      { kind: 'stretch', role: 'moment', from: after, to: by },
      ...rangeLevels(course, after, by),
    ],
  );
}

function whyNoPassage({ zero, values }: RecoveryCourse): UntoldReason {
  const after = values.filter((one) => one.latest >= zero.earliest);
  if (after.length === 0) return 'noValueAfter';
  if (values.every((one) => one.isInside)) return 'alwaysInRange';
  const inside = after.filter((one) => one.isInside);
  if (inside.length === 0) return 'orderUntold';
  const outside = values.filter((one) => one.isInside === false);
  const isEntered = (one: (typeof inside)[number]) =>
    outside.some((other) => isSurelyBefore(other, one));
  const wasInside = values.some((one) => one.isInside && one.start < zero.latest);
  return wasInside || !inside.every(isEntered) ? 'inRangeBefore' : 'orderUntold';
}
