import { isDate } from './columnContent';
import { type Evidence, shownDecimal, shownOrder } from './evidence';
import { guessRoles } from './guessRoles';
import { roleNamed } from './headerNames';
import { parseValue } from './parseValue';
import { plainCell } from './plainCell';
import type { Delimiter, TableMapping } from './tableMapping';

/** How a table looks from its first rows. */
export interface Shape {
  readonly hasHeader: boolean;
  /** Blank where the table has no header. */
  readonly headers: readonly string[];
  readonly roles: TableMapping['roles'];
}

/** The shape of a table by its first rows: whether the first one is a header, and what it names. */
export function guessShape(
  rows: readonly (readonly string[])[],
  told?: { readonly hasHeader?: boolean },
): Shape {
  const first = rows[0] ?? [];
  const hasHeader = told?.hasHeader ?? isHeader(first);
  const headers = hasHeader ? first.map((cell) => cell.trim()) : first.map(() => '');
  const roles = guessRoles(headers, hasHeader, hasHeader ? rows.slice(1) : rows);
  return { hasHeader, headers, roles };
}

/** A header has no date and no number in it, unless two of its cells are names that headers have. */
function isHeader(cells: readonly string[]): boolean {
  const filled = cells.map(plainCell).filter((cell) => cell !== '');
  const isData = (cell: string) => isDate(cell) || parseValue(cell).kind === 'value';
  const named = filled.filter((cell) => roleNamed(cell) !== undefined).length;
  return named > 1 || (filled.length > 0 && !filled.some(isData));
}

/** The whole mapping, once every cell that shows a decimal sign or an order of dates was seen. */
export function guessMapping(
  shape: Shape,
  delimiter: Delimiter,
  evidence: Evidence,
  subjects: readonly string[],
): TableMapping {
  const isSlashed = evidence.ambiguousDate !== undefined;
  const order = shownOrder(evidence) ?? (isSlashed ? undefined : 'YMD');
  const decimal = shownDecimal(evidence);
  const only = subjects.length === 1 ? subjects[0] : undefined;
  return {
    delimiter,
    hasHeader: shape.hasHeader,
    roles: shape.roles,
    ...(order ? { dateOrder: order } : {}),
    ...(decimal ? { decimal } : {}),
    ...(only === undefined ? {} : { subject: only }),
    missingUnits: {},
    eventKind: 'visit',
    skipsBrokenRows: false,
    leavesOutFarDates: false,
  };
}
