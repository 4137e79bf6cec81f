import type { TimeInFile } from '../caseFile';
import { writeTimeText } from './writeTimeText';

/**
 * A newly typed time in the place of an old one. What no text field shows stays: the basis, the
 * source's own words, and each part of an open or an either/or time that reads as before.
 */
export function changeTime(old: TimeInFile | undefined, next: TimeInFile): TimeInFile {
  if (!old) return next;
  if (writeTimeText(old) === writeTimeText(next)) return old;
  const { text, basis } = old;
  return {
    ...keepParts(old, next),
    ...(text === undefined ? {} : { text }),
    ...(basis === undefined ? {} : { basis }),
    ...extensionsOf(old),
  };
}

function keepParts(old: TimeInFile, next: TimeInFile): TimeInFile {
  if ('oneOf' in old && 'oneOf' in next) {
    const [first, second] = next.oneOf;
    return { oneOf: [keepSame(first, old.oneOf[0]), keepSame(second, old.oneOf[1])] };
  }
  if ('after' in old && 'after' in next) {
    const kept = { ...next, after: keepSame(next.after, old.after) };
    return old.before && next.before
      ? { ...kept, before: keepSame(next.before, old.before) }
      : kept;
  }
  return next;
}

function keepSame<T extends TimeInFile>(next: T, old: T): T {
  return writeTimeText(next) === writeTimeText(old) ? old : next;
}

function extensionsOf(time: TimeInFile): object {
  return Object.fromEntries(Object.entries(time).filter(([key]) => key.startsWith('x-')));
}
