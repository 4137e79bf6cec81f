import type { TableWords } from '../../words/enTable';
import type { ColumnPlan, SingleRole } from './columnPlan';
import type { Evidence } from './evidence';
import type { DecimalSign } from './parseNumber';
import { plainCell, textCell } from './plainCell';
import type { DateOrder, TableMapping } from './tableMapping';

/** What reading a row needs to know, and where it tells what it saw. */
export interface RowContext {
  readonly plan: ColumnPlan;
  readonly mapping: TableMapping;
  readonly words: TableWords;
  readonly evidence: Evidence;
  readonly order: DateOrder | undefined;
  readonly decimal: DecimalSign | undefined;
}

/** Why something in a row cannot be read: for good, or until its author answers. */
export type Problem =
  | { readonly kind: 'problem'; readonly reason: string }
  | { readonly kind: 'unsettled'; readonly about: 'dateOrder' | 'decimal' };

export function problem(reason: string): Problem {
  return { kind: 'problem', reason };
}

/** The cell of a role as numbers, dates and codes are read; blank where there is none. */
export function cellOf(cells: readonly string[], role: SingleRole, { plan }: RowContext): string {
  const at = plan.single[role];
  return at === undefined ? '' : plainCell(textCell(cells[at] ?? ''));
}

/** The cells of several columns as one text. */
export function joinedText(cells: readonly string[], columns: readonly number[]): string {
  return columns
    .map((at) => textCell(cells[at] ?? ''))
    .filter((text) => text !== '')
    .join(', ');
}
