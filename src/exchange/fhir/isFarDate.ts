import type { TimeInFile } from '../caseFile';

const FIRST_YEAR = 1800;
const LAST_YEAR = 2100;

/** True for a date so far off that it is a slip: before 1800 or after 2100. */
export function isFarDate(time: TimeInFile): boolean {
  if ('date' in time) {
    const year = Number(time.date.slice(0, 4));
    return year < FIRST_YEAR || year > LAST_YEAR;
  }
  const ends = [
    'after' in time ? time.after : undefined,
    'before' in time ? time.before : undefined,
  ];
  return ends.some((end) => end !== undefined && isFarDate(end));
}
