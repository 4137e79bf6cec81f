import type { TimeInFile } from '../caseFile';
import { writeAnnotation } from './annotation';

/**
 * A time of a case file as the cell that `parseTime` reads.
 *
 * @example writeTime({ after: { date: '2018-05' } }) // 'after 2018-05'
 */
export function writeTime(time: TimeInFile): string {
  return writeAnnotation(writeForm(time), time.text, time.basis);
}

/** True for a time that counts days from day 0. */
export function countsDays(time: TimeInFile): boolean {
  if ('oneOf' in time) return time.oneOf.some(countsDays);
  if ('after' in time) return countsDays(time.after);
  return 'day' in time || ('before' in time && countsDays(time.before));
}

function writeForm(time: TimeInFile): string {
  if ('day' in time) return typeof time.day === 'number' ? number(time.day) : between(time.day);
  if ('date' in time) return time.date;
  if ('oneOf' in time) return `either ${writePart(time.oneOf[0])} or ${writePart(time.oneOf[1])}`;
  const after = 'after' in time ? `after ${writePart(time.after)}` : '';
  const before = time.before ? `before ${writePart(time.before)}` : '';
  return [after, before].filter((part) => part !== '').join(' ');
}

/** In parentheses where its own words and basis would else be those of the whole. */
function writePart(time: TimeInFile): string {
  const isBare = ('day' in time || 'date' in time) && !time.text && !time.basis;
  return isBare ? writeForm(time) : `(${writeTime(time)})`;
}

function between([first, last]: readonly [number, number]): string {
  return `${number(first)}..${number(last)}`;
}

/** Without an exponent, which no reader expects in a day. */
function number(day: number): string {
  return String(day).includes('e') ? day.toFixed(12) : String(day);
}
