import type { StatedValue } from '../rangeEntry';
import { most } from '../timedValue';
import { type ReadOut, type Shape, writeReadOut } from './readOut';
import type { RecoveryCourse } from './recoveryCourse';

/**
 * What is said of a course that surely never passed into something: outside it to the last value
 * that is surely after day 0.
 *
 * @returns undefined where a value may be inside, or none is surely after day 0
 */
export function deriveNever(
  name: ReadOut['name'],
  { series, zero }: RecoveryCourse,
  values: readonly StatedValue[],
  shapes: readonly Shape[],
): ReadOut | undefined {
  const after = values.filter((one) => one.latest >= zero.earliest);
  const surely = after.filter((one) => one.start >= zero.latest);
  if (surely.length === 0 || after.some((one) => one.isInside !== false)) return undefined;
  const until = latestStart(surely);
  const statuses = new Set(after.map((one) => one.status));
  const isOneSide = statuses.size === 1;
  const side = !isOneSide ? 'outside' : statuses.has('H') ? 'above' : 'below';
  const last = surely.filter((one) => one.start === until).map(({ index }) => index);
  return writeReadOut(
    name,
    series,
    { kind: 'never', side, until: until - zero.latest },
    after.map(({ index }) => index),
    [...last.map((index) => ({ kind: 'point', index }) as const), ...shapes],
  );
}

export function latestStart(values: readonly StatedValue[]): number {
  return most(values.map((one) => one.start));
}
