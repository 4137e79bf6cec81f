import type { TimeInFile } from './caseFile';

const FIRST_YEAR = 1800;
const LAST_YEAR = 2100;

/** True for a date so far off that it is a slip: before 1800 or after 2100. */
export function isFar(date: string): boolean {
  const year = Number(date.slice(0, 4));
  return year < FIRST_YEAR || year > LAST_YEAR;
}

/** Every date that a time is told by. */
export function datesOf(time: TimeInFile): string[] {
  if ('date' in time) return [time.date];
  if ('oneOf' in time) return time.oneOf.flatMap(datesOf);
  if ('day' in time) return [];
  const after = 'after' in time ? datesOf(time.after) : [];
  return [...after, ...(time.before ? datesOf(time.before) : [])];
}

/** True where any date of a time is far off. */
export function isFarTime(time: TimeInFile): boolean {
  return datesOf(time).some(isFar);
}
