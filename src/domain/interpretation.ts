import type { Comparator, ReferenceRange } from './quantity';

/** FHIR's interpretation codes for a value against its range, from critically low to high. */
export const INTERPRETATIONS = ['LL', 'L', 'N', 'H', 'HH'] as const;

/** `LL` and `HH` come from laboratories alone; a range gives the other three. */
export type Interpretation = (typeof INTERPRETATIONS)[number];

/** Below, within or above: what a range can tell, and what the shape of a mark shows. */
export type RangeStatus = 'L' | 'N' | 'H';

/** The side of the range an interpretation stands for; a critical value is outside like another. */
export function statusOf(interpretation: Interpretation): RangeStatus {
  if (interpretation === 'LL') return 'L';
  return interpretation === 'HH' ? 'H' : interpretation;
}

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
): RangeStatus | undefined {
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
): RangeStatus | undefined {
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
