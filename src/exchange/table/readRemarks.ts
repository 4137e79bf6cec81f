import { type Interpretation, INTERPRETATIONS } from '../../domain/interpretation';
import type { Comparator } from '../../domain/quantity';
import { parseFlag } from './parseFlag';
import type { RangeInTable } from './parseRange';
import { parseStatus } from './parseStatus';
import { cellOf, joinedText, type RowContext } from './rowContext';

/** What a row tells beside its flag. */
interface Beside {
  readonly value?: number;
  readonly comparator?: Comparator;
  /** The flag behind the value. */
  readonly interpretation?: Interpretation;
}

interface Remarks {
  readonly interpretation?: Interpretation;
  readonly note?: string;
}

/**
 * What a row remarks on its value: the flag beside it, or the one behind it, and in a note its
 * comments, a flag that names no side, and a status that is not simply final.
 *
 * A dash is a low value to some laboratories and an empty cell to others, so that it is the first
 * only where the range in its own row says so too.
 */
export function readRemarks(
  cells: readonly string[],
  result: Beside,
  range: RangeInTable | undefined,
  context: RowContext,
): Remarks {
  const { notes } = context.words;
  const text = cellOf(cells, 'flag', context);
  const isDash = /^-+$/.test(text);
  const isNone = isDash && range?.low !== undefined && !isBelow(result, range);
  const read = isDash && !isBelow(result, range) ? undefined : flagNamed(text);
  const flag = read ?? result.interpretation;
  const flagged = text !== '' && !read && !isNone ? notes.flagged(text) : '';
  const status = cellOf(cells, 'status', context);
  const said = status === '' || parseStatus(status) === 'final' ? '' : notes.status(status);
  const parts = [joinedText(cells, context.plan.comments), flagged, said];
  const [first = '', ...more] = parts.filter((part) => part !== '');
  const note = more.reduce((all, part) => notes.joined(all, part), first);
  return { ...(flag ? { interpretation: flag } : {}), ...(note === '' ? {} : { note }) };
}

function flagNamed(text: string): Interpretation | undefined {
  return INTERPRETATIONS.find((one) => one === text) ?? parseFlag(text);
}

/** True only where the value, or all that its limit leaves open, lies below the range of its row. */
function isBelow({ value, comparator }: Beside, range: RangeInTable | undefined): boolean {
  if (value === undefined || range?.low === undefined) return false;
  if (comparator === '>' || comparator === '>=') return false;
  return comparator === '<' ? value <= range.low : value < range.low;
}
