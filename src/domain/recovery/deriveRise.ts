import { DAY_MS } from '../caseTime';
import { isSurelyBeforeOne, least, most } from '../timedValue';
import {
  findLastBefore,
  levelOf,
  nameValue,
  pointsOf,
  reasonWithoutAfter,
  untold,
} from './namedValues';
import { type ReadOut, writeReadOut } from './readOut';
import type { RecoveryCourse } from './recoveryCourse';

/**
 * The change from the last value before day 0 to the last value within the first days after it.
 * Nothing is put at the end of those days where no value was drawn.
 *
 * @param days how many days, day `days` included
 */
export function deriveRise(course: RecoveryCourse, days: number): ReadOut {
  const { series, zero, values } = course;
  const base = findLastBefore(course);
  if (typeof base === 'string') return untold('rise', course, base);
  const reason = reasonWithoutAfter(course);
  if (reason) return untold('rise', course, reason);
  const length = days * DAY_MS;
  // A value of day n is within the first n days at whatever hour it was drawn.
  const isSurelyWithin = (latest: number) => latest - zero.earliest < length + DAY_MS;
  const isWithin = (start: number) => start - zero.latest < length + DAY_MS;
  const surely = values.filter((one) => one.side === 'after' && isSurelyWithin(one.latest));
  if (surely.length === 0) return untold('rise', course, 'noValueWithin');
  const isFollowed = isSurelyBeforeOne(surely);
  const found = values.filter(
    (one) => one.side !== 'before' && one.start - zero.latest < length + DAY_MS && !isFollowed(one),
  );
  const from = { least: least(base.map((one) => one.least)), most: most(base.map((b) => b.most)) };
  const to = { least: least(found.map((one) => one.least)), most: most(found.map((f) => f.most)) };
  const at = most(found.map((one) => one.start));
  const ends = [...base, ...found];
  return writeReadOut(
    'rise',
    series,
    {
      kind: 'change',
      least: to.least - from.most,
      most: to.most - from.least,
      from: base.map((one) => nameValue(course, one, 'after')),
      to: found.map((one) => {
        const { index, slots } = nameValue(course, one, 'before');
        return { index, slots: slots.filter(({ time }) => isWithin(time.start)) };
      }),
    },
    ends.map(({ index }) => index),
    [...pointsOf(ends), levelOf(base, at), { kind: 'change', at, from, to }],
  );
}
