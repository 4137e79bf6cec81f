import { type ColumnContent, isMostly, lookAtColumn } from './columnContent';
import { type NamedRole, namesSampling, roleNamed } from './headerNames';
import { namesPeople } from './namesPeople';
import { roleOf } from './roleOf';
import { splitHeader } from './splitHeader';
import type { ColumnRole } from './tableMapping';

interface Column {
  readonly header: string;
  readonly content: ColumnContent;
  readonly named: NamedRole | undefined;
  role: ColumnRole;
}

/** Roles of which a table has one column at most; the first one named so has it. */
const ONCE: readonly ColumnRole[] = [
  ...(['date', 'clock', 'day', 'until', 'code', 'comparator', 'unit', 'low', 'high'] as const),
  ...(['range', 'flag', 'status', 'basis', 'readingError', 'missing', 'event', 'kind'] as const),
];

/**
 * What each column holds, by its header and by its cells. Two columns of values are both called so,
 * which is then asked: nobody but the author knows which one is meant.
 *
 * @param headers none of them where the table has no header
 * @param rows the first rows, the header not among them
 */
export function guessRoles(
  headers: readonly string[],
  hasHeader: boolean,
  rows: readonly (readonly string[])[],
): ColumnRole[] {
  const columns = headers.map((header, at): Column => {
    const content = lookAtColumn(rows.map((cells) => cells[at] ?? ''));
    const named = (hasHeader ? roleNamed(header) : undefined) ?? namedByCells(content);
    return { header, content, named, role: roleOf(named, content) };
  });
  keepFirstOfEach(columns);
  findTime(columns);
  findAnalyte(columns, hasHeader);
  findValues(columns);
  findEvents(columns);
  findSubject(columns, rows);
  findRest(columns, hasHeader);
  return columns.map(({ role }) => role);
}

/** Urine and serum under one name are two analytes, whatever the header above them is. */
function namedByCells(content: ColumnContent): NamedRole | undefined {
  return isMostly(content.specimens, content) ? 'specimen' : undefined;
}

function keepFirstOfEach(columns: readonly Column[]): void {
  for (const role of ONCE) {
    const named = columns.filter((one) => one.role === role);
    const kept = named.find(isOfSample) ?? named[0];
    for (const one of named) if (one !== kept) one.role = 'ignored';
  }
}

/** Of several dates the one of the sample counts, wherever it stands. */
function isOfSample({ role, header, content }: Column): boolean {
  return role === 'date' && content.filled > 0 && namesSampling(header);
}

function has(columns: readonly Column[], ...roles: readonly ColumnRole[]): boolean {
  return columns.some(({ role }) => roles.includes(role));
}

/** Columns nobody named, and whose header says nothing against them. */
function free(columns: readonly Column[]): Column[] {
  return columns.filter(({ role, named }) => role === 'ignored' && named === undefined);
}

function findTime(columns: readonly Column[]): void {
  if (has(columns, 'date', 'day')) return;
  const other = columns.find(({ named, content }) => named === 'otherDate' && content.filled > 0);
  const column =
    free(columns).find(({ content }) => isMostly(content.dates, content)) ??
    free(columns).find(({ content }) => content.filled > 0 && content.serials === content.filled) ??
    other;
  if (column) column.role = 'date';
}

function findAnalyte(columns: readonly Column[], hasHeader: boolean): void {
  const isNamed = columns.some(({ named, role }) => named === 'analyte' && role === 'analyte');
  if (isNamed) return;
  const weak = columns.find(
    ({ named, content }) =>
      (named === 'weakAnalyte' || (named === 'name' && !looksWide(columns))) &&
      content.numbers === 0,
  );
  const text = free(columns).find(
    ({ content }) => isText(content) && content.distinct <= Math.max(1, content.filled / 2),
  );
  if (has(columns, 'event') && !has(columns, 'value')) return;
  const column = weak ?? (hasHeader && !has(columns, 'value') ? undefined : text);
  if (column) column.role = 'analyte';
}

/** In a wide table the headers are the analytes, and a name is somebody's. */
function looksWide(columns: readonly Column[]): boolean {
  if (has(columns, 'value')) return false;
  const numeric = free(columns).filter(({ content }) => content.numbers > 0);
  return numeric.length > 1 || numeric.some(({ header }) => splitHeader(header).unit !== '');
}

/** Whose rows they are, where only a name or a number tells it: two people are never one curve. */
function findSubject(columns: readonly Column[], rows: readonly (readonly string[])[]): void {
  if (has(columns, 'subject')) return;
  const cellsAt = (at: number) => rows.map((cells) => (cells[at] ?? '').trim());
  const analyte = columns.findIndex(({ role }) => role === 'analyte');
  const column = columns.find(({ named, role, content }, at) => {
    if (role !== 'ignored' || content.filled === 0) return false;
    if (named === 'number') return content.distinct < content.filled;
    const analytes = analyte === -1 ? undefined : cellsAt(analyte);
    return named === 'name' && namesPeople(cellsAt(at), analytes);
  });
  if (column) column.role = 'subject';
}

function isText(content: ColumnContent): boolean {
  const { filled, values, dates, units, flags, ranges } = content;
  return filled > 0 && values + dates + units + flags + ranges < 0.2 * filled;
}

function findValues(columns: readonly Column[]): void {
  const numeric = free(columns).filter(
    ({ content }) => isMostly(content.values, content) && content.numbers > 0,
  );
  if (has(columns, 'value')) {
    // A value that no column names an analyte for has that of its header.
    if (!has(columns, 'analyte')) {
      for (const one of columns) if (one.role === 'value') one.role = 'values';
    }
    return;
  }
  const namesAnalytes = columns.some(
    ({ role, named }) => role === 'analyte' && named !== 'specimen',
  );
  const isLong = namesAnalytes && numeric.every(({ header }) => splitHeader(header).unit === '');
  if (isLong && numeric[0]) {
    numeric[0].role = 'value';
    return;
  }
  const withUnit = free(columns).filter(
    ({ header, content }) => splitHeader(header).unit !== '' && content.dates === 0,
  );
  for (const one of [...numeric, ...withUnit]) one.role = 'values';
}

/** A table of dates and texts only is one of events. */
function findEvents(columns: readonly Column[]): void {
  if (has(columns, 'value', 'values', 'event')) {
    nameKind(columns);
    return;
  }
  const text = columns.find(({ role, named, content }) => {
    const isFree = role === 'analyte' || (role === 'ignored' && named !== 'person');
    return isFree && content.filled > 0 && content.dates === 0 && content.numbers === 0;
  });
  if (text && has(columns, 'date', 'day')) text.role = 'event';
  nameKind(columns);
}

function nameKind(columns: readonly Column[]): void {
  const weak = columns.find(({ named, role }) => named === 'weakKind' && role === 'ignored');
  if (weak && has(columns, 'event') && !has(columns, 'kind')) weak.role = 'kind';
}

/** What a table without a header shows by its cells alone. */
function findRest(columns: readonly Column[], hasHeader: boolean): void {
  if (hasHeader) return;
  const kinds = [
    ['unit', 'units'],
    ['range', 'ranges'],
    ['flag', 'flags'],
    ['clock', 'clocks'],
  ] as const;
  for (const [role, part] of kinds) {
    const column = free(columns).find(({ content }) => isMostly(content[part], content));
    if (column && !has(columns, role)) column.role = role;
  }
}
