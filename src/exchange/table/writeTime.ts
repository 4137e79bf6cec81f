import type { TimeInFile } from '../caseFile';
import { writeAnnotation } from './annotation';

/**
 * A time of a case file as the cell that `parseTime` reads.
 *
 * @example writeTime({ after: { date: '2018-05' } }) // 'after 2018-05'
 */
export function writeTime(time: TimeInFile): string {
  const cell = writeWhole(time, '');
  // A spreadsheet would take a minus before anything but a number for a formula.
  return cell.startsWith('-') && !/^-[\d.]+$/.test(cell) ? `day ${cell}` : cell;
}

/** The end of a period, which itself says that it counts days: it may stand without a start. */
export function writeEnd(time: TimeInFile): string {
  return writeWhole(time, 'day ');
}

/** True for a time that counts days from day 0. */
export function countsDays(time: TimeInFile): boolean {
  if ('oneOf' in time) return time.oneOf.some(countsDays);
  if ('after' in time) return countsDays(time.after);
  return 'day' in time || ('before' in time && countsDays(time.before));
}

function writeWhole(time: TimeInFile, prefix: string): string {
  return writeAnnotation(writeForm(time, prefix), time.text, time.basis);
}

function writeForm(time: TimeInFile, prefix: string): string {
  if ('day' in time) return prefix + writeDays(time.day);
  if ('date' in time) return time.date;
  const part = (inner: TimeInFile) => writePart(inner, prefix);
  if ('oneOf' in time) return `either ${part(time.oneOf[0])} or ${part(time.oneOf[1])}`;
  const after = 'after' in time ? `after ${part(time.after)}` : '';
  const before = time.before ? `before ${part(time.before)}` : '';
  return [after, before].filter((text) => text !== '').join(' ');
}

/** In parentheses where its own words and basis would else be those of the whole. */
function writePart(time: TimeInFile, prefix: string): string {
  const isBare = ('day' in time || 'date' in time) && !time.text && !time.basis;
  return isBare ? writeForm(time, prefix) : `(${writeWhole(time, prefix)})`;
}

function writeDays(day: number | readonly [number, number]): string {
  return typeof day === 'number' ? writeDay(day) : `${writeDay(day[0])}..${writeDay(day[1])}`;
}

/** Without an exponent, which no reader expects in a day. */
function writeDay(day: number): string {
  return String(day).includes('e') ? day.toFixed(12) : String(day);
}
