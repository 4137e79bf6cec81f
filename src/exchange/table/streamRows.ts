import type { Breathe } from './breathe';
import { parseRecords } from './parseRecords';
import type { Delimiter } from './tableMapping';
import type { TableSource } from './tableReading';

export interface RowSlice {
  /** Rows as they stand, blank ones not among them. */
  readonly rows: readonly TableRow[];
  /** Rows of which a quote is not closed. */
  readonly openQuotes: readonly number[];
  /** In UTF-16 code units. */
  readonly read: number;
}

export interface TableRow {
  /** As a spreadsheet counts them: the header is row 1, a line `sep=;` is none. */
  readonly row: number;
  readonly cells: readonly string[];
}

/** Small enough that one slice is parsed and read within a few milliseconds. */
const SLICE = 16_384;

/**
 * The rows of a table in slices. Only one slice and an unfinished record are held at a time, so a
 * table of 256 MB needs no more memory than a small one.
 */
export async function* streamRows(
  source: TableSource,
  delimiter: Delimiter,
  breathe: Breathe,
): AsyncGenerator<RowSlice> {
  const cutter = new RecordCutter(delimiter);
  let read = 0;
  for await (const piece of slices(source)) {
    read += piece.length;
    cutter.add(piece);
    for (let isStuck = false; !isStuck;) {
      const slice = cutter.take(false);
      isStuck = slice.openQuotes.length === 0 || cutter.isCut;
      yield { ...slice, read };
      await breathe();
    }
  }
  while (cutter.hasMore) {
    yield { ...cutter.take(true), read };
    await breathe();
  }
}

/** Cuts the text that comes in into rows, and keeps what is left of an unfinished one. */
class RecordCutter {
  /** In a line longer than any record, which is given up piece by piece until it ends. */
  isCut = false;
  private rest = '';
  private row = 0;

  constructor(private readonly delimiter: Delimiter) {}

  get hasMore(): boolean {
    return this.rest !== '';
  }

  add(piece: string): void {
    this.rest = this.isCut ? afterLine(this.rest + piece) : this.rest + piece;
    this.isCut &&= this.rest === '';
  }

  take(isLast: boolean): Omit<RowSlice, 'read'> {
    if (this.isCut) return { rows: [], openQuotes: [] };
    const { records, end, brokenLine = 0 } = parseRecords(this.rest, this.delimiter, isLast);
    const rows = records.map((cells) => ({ row: (this.row += 1), cells })).filter(isFilled);
    const openQuotes = brokenLine > 0 ? [(this.row += 1)] : [];
    this.isCut = brokenLine > 0 && this.rest.charAt(end + brokenLine - 1) !== '\n';
    this.rest = this.rest.slice(end + brokenLine);
    return { rows, openQuotes };
  }
}

function afterLine(text: string): string {
  const end = text.indexOf('\n');
  return end === -1 ? '' : text.slice(end + 1);
}

function isFilled({ cells }: TableRow): boolean {
  return cells.some((cell) => cell.trim() !== '');
}

/** The text of a source in slices, with `\n` as its only line end, without a mark or `sep=` line. */
async function* slices(source: TableSource): AsyncGenerator<string> {
  let isFirst = true;
  let held = '';
  for await (const piece of source.read()) {
    let text = held + piece;
    if (isFirst) {
      if (text.length < 12 && !text.includes('\n')) {
        held = text;
        continue;
      }
      text = withoutSeparatorLine(text);
      isFirst = false;
    }
    // Half of a line end says nothing yet.
    held = text.endsWith('\r') ? '\r' : '';
    yield* cut(text.slice(0, text.length - held.length));
  }
  yield* cut(isFirst ? withoutSeparatorLine(held) : held);
}

function* cut(text: string): Generator<string> {
  const unified = text.replace(/\r\n?/g, '\n');
  for (let at = 0; at < unified.length; at += SLICE) yield unified.slice(at, at + SLICE);
}

function withoutSeparatorLine(text: string): string {
  return text.replace(/^\ufeff/, '').replace(/^"?sep=[^\n\r]{1,2}(?:\r\n?|\n|$)/i, '');
}
