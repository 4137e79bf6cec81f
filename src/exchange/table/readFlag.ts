import { type Interpretation, INTERPRETATIONS } from '../../domain/interpretation';
import type { Comparator } from '../../domain/quantity';
import { parseFlag } from './parseFlag';
import type { RangeInTable } from './parseRange';
import { cellOf, joinedText, type RowContext } from './rowContext';

/** What a row tells beside its flag. */
interface Beside {
  readonly value?: number;
  readonly comparator?: Comparator;
  /** The flag behind the value. */
  readonly interpretation?: Interpretation;
  readonly range?: RangeInTable;
}

interface ReadFlag {
  readonly interpretation?: Interpretation;
  readonly note?: string;
}

/**
 * The flag beside the value, or the one behind it; one that names no side becomes a note.
 *
 * A dash is a low value to some laboratories and an empty cell to others, so that it is the first
 * only where the range in its own row says so too.
 */
export function readFlag(
  cells: readonly string[],
  result: Beside,
  context: RowContext,
): ReadFlag {
  const { notes } = context.words;
  const comment = joinedText(cells, context.plan.comments);
  const text = cellOf(cells, 'flag', context);
  const isDash = /^-+$/.test(text);
  const isNone = isDash && result.range?.low !== undefined && !isBelow(result);
  const read = isDash && !isBelow(result) ? undefined : flagNamed(text);
  const flag = read ?? result.interpretation;
  const flagged = text !== '' && !read && !isNone ? notes.flagged(text) : '';
  const note =
    comment !== '' && flagged !== '' ? notes.joined(comment, flagged) : comment || flagged;
  return { ...(flag ? { interpretation: flag } : {}), ...(note === '' ? {} : { note }) };
}

function flagNamed(text: string): Interpretation | undefined {
  return INTERPRETATIONS.find((one) => one === text) ?? parseFlag(text);
}

/** True only where the value, or all that its limit leaves open, lies below the range of its row. */
function isBelow({ value, comparator, range }: Beside): boolean {
  if (value === undefined || range?.low === undefined) return false;
  if (comparator === '>' || comparator === '>=') return false;
  return comparator === '<' ? value <= range.low : value < range.low;
}
