import type { Series } from '../series';
import type { TimeAxis } from '../timeAxis';
import { deriveDayZero } from './dayZero';
import { deriveDaysBelow } from './deriveDaysBelow';
import { deriveHalfRecovered } from './deriveHalfRecovered';
import { deriveRise } from './deriveRise';
import { deriveTimeToRange } from './deriveTimeToRange';
import { deriveFirstInRange, deriveLast, deriveLastBefore, deriveLowest } from './namedValues';
import { type ReadOut, READ_OUTS, type ReadOutName, writeReadOut } from './readOut';
import { deriveCourse, type RecoveryCourse } from './recoveryCourse';

const DERIVE: Readonly<Record<ReadOutName, (course: RecoveryCourse, days: number) => ReadOut>> = {
  lastBefore: deriveLastBefore,
  lowest: deriveLowest,
  rise: deriveRise,
  halfRecovered: deriveHalfRecovered,
  firstInRange: deriveFirstInRange,
  timeToRange: deriveTimeToRange,
  daysBelow: deriveDaysBelow,
  last: deriveLast,
};

/** What stands for day 0 where there is none: every time is after it, and only the last is told. */
const NO_ZERO = {
  earliest: -Infinity,
  latest: -Infinity,
  event: { start: -Infinity, end: -Infinity },
  isAbout: false,
  isOwn: false,
};

/**
 * Every read-out of a series from the day 0 of an axis.
 *
 * @param days for the rise in the first days after day 0
 * @param ownAnchor id of the event the case itself counts from
 */
export function deriveReadOuts(
  series: Series,
  axis: TimeAxis,
  days: number,
  ownAnchor: string | undefined,
): ReadOut[] {
  const zero = deriveDayZero(axis, series.clock, ownAnchor);
  const course = deriveCourse(series, typeof zero === 'string' ? NO_ZERO : zero);
  return READ_OUTS.map((name) =>
    typeof zero === 'string' && name !== 'last'
      ? writeReadOut(name, series, { kind: 'untold', reason: zero })
      : DERIVE[name](course, days),
  );
}
