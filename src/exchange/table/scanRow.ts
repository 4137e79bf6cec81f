import { addSample } from './evidence';
import { parseValue } from './parseValue';
import { plainCell } from './plainCell';
import { readRowTime } from './readRowTime';
import type { RowContext } from './rowContext';
import type { TableRow } from './streamRows';

/** Takes from a row only what it shows of the order of dates and of the decimal sign. */
export function scanRow({ row, cells }: TableRow, context: RowContext): void {
  const { plan } = context;
  readRowTime(cells, row, context);
  if (plan.single.value !== undefined) scanValue(cells, row, plan.single.value, context);
  for (const { at } of plan.values) scanValue(cells, row, at, context);
}

function scanValue(
  cells: readonly string[],
  row: number,
  column: number,
  { evidence }: RowContext,
): void {
  const text = plainCell(cells[column] ?? '');
  const read = parseValue(text);
  if (read.kind === 'ambiguous') evidence.ambiguousNumber ??= { row, text };
  if (read.kind !== 'value' || !read.shows) return;
  addSample(evidence, column, read.shows === '.' ? 'point' : 'comma', { row, text });
}
