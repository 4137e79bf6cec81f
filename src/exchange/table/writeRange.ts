import type { SeriesInFile } from '../caseFile';
import { writeAnnotation } from './annotation';

type RangeInFile = NonNullable<SeriesInFile['referenceRange']>;

/**
 * A reference range as the cell that `parseRange` reads.
 *
 * @example writeRange({ low: 2.5, high: 4.5, basis: 'assumed' }) // '2.5 to 4.5 {assumed}'
 */
export function writeRange({ low, high, source, basis }: RangeInFile): string {
  const mark = basis === 'assumed' ? 'assumed' : undefined;
  return writeAnnotation(writeBounds(low, high), source, mark);
}

function writeBounds(low: number | undefined, high: number | undefined): string {
  if (low !== undefined && high !== undefined) {
    return `${writeNumber(low)} to ${writeNumber(high)}`;
  }
  if (high !== undefined) return `<= ${writeNumber(high)}`;
  return low === undefined ? 'none' : `>= ${writeNumber(low)}`;
}

/**
 * A number that can be read one way only: 1.234 is written 1.2340, because with three digits it
 * could also be a thousand and more.
 */
export function writeNumber(value: number): string {
  const text = String(value);
  return /^-?[1-9]\d{0,2}\.\d{3}$/.test(text) ? `${text}0` : text;
}
