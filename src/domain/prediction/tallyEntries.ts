import type { ReferenceRange } from '../quantity';
import { deriveEntryGap, type TruthEntry } from './entryGap';
import { deriveFirstWithin } from './firstWithin';
import { medianOf } from './medianCourse';
import type { Piece } from './prediction';

/** When the predictions of a class come into range. */
export interface EntryTally {
  readonly count: number;
  /** Surely in range at some moment up to that day. */
  readonly inRange: number;
  /** Not yet, though the line goes on at least to that day. */
  readonly later: number;
  /** The line ends before that day, or leaves it open. */
  readonly silent: number;
  /** By then half of those who expect it at all have it in range. */
  readonly halfBy?: number;
}

/** @param by a day from day 0 */
export function tallyEntries(
  courses: readonly (readonly Piece[])[],
  range: ReferenceRange,
  by: number,
): EntryTally {
  const tally = { count: courses.length, inRange: 0, later: 0, silent: 0 };
  const days: number[] = [];
  for (const course of courses) {
    const entry = deriveFirstWithin(course, range.low, range.high);
    const first = entry.kind === 'reached' || entry.kind === 'fromStart' ? entry.by : undefined;
    const notBefore = entry.kind === 'reached' ? entry.after : -Infinity;
    if (first !== undefined) days.push(first);
    if (first !== undefined && first <= by) tally.inRange += 1;
    else if (first !== undefined ? notBefore >= by : entry.kind === 'never' && entry.until >= by) {
      tally.later += 1;
    } else tally.silent += 1;
  }
  return days.length === 0 ? tally : { ...tally, halfBy: medianOf(days) };
}

/** How many were too early, possible or too late against printed values; the rest cannot be told. */
export function tallyGaps(
  courses: readonly (readonly Piece[])[],
  range: ReferenceRange,
  truth: TruthEntry,
): { readonly early: number; readonly fits: number; readonly late: number } {
  const kinds = courses.map(
    (course) => deriveEntryGap(deriveFirstWithin(course, range.low, range.high), truth).kind,
  );
  const count = (...wanted: string[]) => kinds.filter((kind) => wanted.includes(kind)).length;
  return { early: count('early'), fits: count('fits'), late: count('late') };
}
