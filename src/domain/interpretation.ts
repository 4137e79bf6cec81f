import type { Comparator, ReferenceRange } from './quantity';

/** FHIR's interpretation codes as far as a range can give them; `undefined` is "cannot be told". */
export type Interpretation = 'L' | 'N' | 'H';

/**
 * The status of a value against its own range, in the unit both came in.
 *
 * A bound belongs to the range. A censored value has a status only where every value it can stand
 * for has it: "<0.3" is low against 0.85, "<2" cannot be told, and is never normal by its limit.
 *
 * @example interpret(2.6, undefined, { low: 2.5, high: 4.5, assumed: false }) // 'N'
 */
export function interpret(
  value: number,
  comparator: Comparator | undefined,
  range: ReferenceRange | undefined,
): Interpretation | undefined {
  if (!range || !Number.isFinite(value)) return undefined;
  if (range.low === undefined && range.high === undefined) return undefined;
  if (comparator) return interpretCensored(value, comparator, range);
  if (range.low !== undefined && value < range.low) return 'L';
  if (range.high !== undefined && value > range.high) return 'H';
  return 'N';
}

function interpretCensored(
  limit: number,
  comparator: Comparator,
  { low, high }: ReferenceRange,
): Interpretation | undefined {
  switch (comparator) {
    case '<':
      return low !== undefined && limit <= low ? 'L' : undefined;
    case '<=':
      return low !== undefined && limit < low ? 'L' : undefined;
    case '>':
      return high !== undefined && limit >= high ? 'H' : undefined;
    case '>=':
      return high !== undefined && limit > high ? 'H' : undefined;
  }
}
