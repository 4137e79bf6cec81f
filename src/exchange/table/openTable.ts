import type { TableWords } from '../../words/enTable';
import { type Breathe, createBreathe } from './breathe';
import { BrokenLog, fitsWidth } from './brokenLog';
import { type ColumnPlan, planColumns } from './columnPlan';
import { detectDelimiter } from './detectDelimiter';
import type { Evidence } from './evidence';
import { guessMapping, guessShape, type Shape } from './guessMapping';
import { foldHeader } from './headerNames';
import { readHead } from './readHead';
import { joinedText, type RowContext } from './rowContext';
import { scanRow } from './scanRow';
import { streamRows, type TableRow } from './streamRows';
import type { Delimiter, TableMapping } from './tableMapping';
import type { OpenedTable, TableColumn, TableSource, TellProgress } from './tableReading';

/** What the author said of a table's shape after it was looked at once. */
export interface ToldShape {
  readonly delimiter?: Delimiter;
  readonly hasHeader?: boolean;
}

const FIRST_ROWS = 8;
/** Rows that a guess is made from. */
const LOOKED_AT = 80;

/**
 * Looks at a table: its shape, what is broken in it, whom it is about, and how it would be read if
 * nobody said otherwise. The text is streamed, and other tasks run between its slices.
 *
 * @param told what the author chose instead of what was found at first
 */
export async function openTable(
  source: TableSource,
  words: TableWords,
  tellProgress: TellProgress = () => undefined,
  told: ToldShape = {},
): Promise<OpenedTable> {
  const breathe = createBreathe();
  const delimiter = told.delimiter ?? detectDelimiter(await readHead(source));
  const shape = guessShape(await readFirst(source, delimiter, breathe), told);
  const columns = nameColumns(shape.headers, words);
  const scan = new Scan(columns, shape, words);
  for await (const slice of streamRows(source, delimiter, breathe)) {
    for (const row of slice.rows) scan.add(row);
    for (const row of slice.openQuotes) scan.addOpenQuote(row);
    tellProgress(Math.min(1, slice.read / Math.max(1, source.size)));
  }
  tellProgress(1);
  const { evidence, subjects, broken, firstRows, rowCount } = scan;
  return {
    name: source.name,
    columns,
    firstRows,
    rowCount,
    broken: broken.list(),
    subjects: [...subjects].map(([name, rows]) => ({ name, rows })),
    guess: guessMapping(shape, delimiter, evidence, [...subjects.keys()]),
    shapeKey: [
      delimiter,
      ...(shape.hasHeader ? shape.headers.map(foldHeader) : columns.map(() => '')),
    ].join('\u001f'),
  };
}

async function readFirst(
  source: TableSource,
  delimiter: Delimiter,
  breathe: Breathe,
): Promise<(readonly string[])[]> {
  const first: (readonly string[])[] = [];
  for await (const { rows } of streamRows(source, delimiter, breathe)) {
    first.push(...rows.map(({ cells }) => cells));
    if (first.length >= LOOKED_AT) break;
  }
  return first.slice(0, LOOKED_AT);
}

/** Headers, and names by their place for columns without one. */
export function nameColumns(headers: readonly string[], words: TableWords): TableColumn[] {
  return headers.map((header, at) => ({
    name: header === '' ? words.column(at + 1) : header,
    isDuplicate: header !== '' && headers.some((other, place) => place !== at && other === header),
  }));
}

/** What is seen of a table while its rows pass by. */
class Scan {
  readonly evidence: Evidence = { columns: new Map() };
  readonly subjects = new Map<string, number>();
  readonly broken = new BrokenLog();
  readonly firstRows: (readonly string[])[] = [];
  rowCount = 0;
  private isHeader: boolean;
  private readonly plan: ColumnPlan;
  private readonly context: RowContext;

  constructor(
    private readonly columns: readonly TableColumn[],
    shape: Shape,
    private readonly words: TableWords,
  ) {
    this.isHeader = shape.hasHeader;
    this.plan = planColumns(columns, shape.roles);
    // The guess comes after the cells were seen: only the roles count before.
    const mapping: TableMapping = guessMapping(shape, ',', this.evidence, []);
    const { plan, evidence } = this;
    this.context = { plan, mapping, words, evidence, order: undefined, decimal: undefined };
  }

  addOpenQuote(row: number): void {
    this.rowCount += 1;
    this.broken.add(this.words.reasons.openQuote, row);
  }

  add(row: TableRow): void {
    if (this.isHeader) {
      this.isHeader = false;
      return;
    }
    this.rowCount += 1;
    const { cells } = row;
    if (!fitsWidth(cells, this.columns.length)) {
      this.broken.add(this.words.reasons.ragged(this.columns.length), row.row);
      return;
    }
    if (this.firstRows.length < FIRST_ROWS) this.firstRows.push(cells);
    scanRow(row, this.context);
    if (this.plan.subjects.length === 0) return;
    const subject = joinedText(cells, this.plan.subjects);
    if (subject !== '') this.subjects.set(subject, (this.subjects.get(subject) ?? 0) + 1);
  }
}
