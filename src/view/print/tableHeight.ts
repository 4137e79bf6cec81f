import { measureText } from '../typeface/measureText';
import { wrapText } from '../wrapText';
import type { ValueTable } from './deriveValueTables';

/** One line of a card or a row, in px, as print.css sets it. */
export const PRINT_LINE = 13.75;

const SIZE = 11;
const CELL_GAP = 8;
const ROW_EDGE = 3;
/** Above and below the name of the series, and around the head of the columns. */
const HEAD_EDGES = 20;
/** The words of the head, where each has a line; about, because they are those of a language. */
const HEAD_WIDTH = 290;

/** A cell up to this width keeps it, in px. */
const SHORT = 140;

const COLUMNS = ['day', 'date', 'value', 'status', 'basis'] as const;

/**
 * About how high a table of values becomes at a width, in px: each column is as wide as its words
 * want, and the long ones give way in proportion.
 *
 * @param columns of the page that it is set in
 */
export function tableHeight(table: ValueTable, width: number, columns = 1): number {
  const shown = COLUMNS.filter((name) =>
    name === 'day' ? table.hasDays : name !== 'date' || table.hasDates,
  );
  const wanted = shown.map((name) =>
    Math.max(44, ...table.rows.map((row) => measureText(row[name], { size: SIZE }))),
  );
  const room = width - shown.length * CELL_GAP;
  const long = wanted.filter((one) => one > SHORT).reduce((sum, one) => sum + one, 0);
  const short = wanted.filter((one) => one <= SHORT).reduce((sum, one) => sum + one, 0);
  const share = long === 0 ? 1 : Math.min(1, Math.max(0.2, (room - short) / long));
  const widths = wanted.map((one) => (one > SHORT ? one * share : one));
  const rows = table.rows.reduce((sum, row) => {
    const lines = shown.map((name, index) => linesOf(row[name], Math.max(48, widths[index] ?? 0)));
    const noteLines = row.note === undefined ? 0 : linesOf(row.note, width);
    return sum + (Math.max(1, ...lines) + noteLines) * PRINT_LINE + ROW_EDGE;
  }, 0);
  const titleLines = linesOf(table.title, width * columns, 12.5);
  const headLines = room < HEAD_WIDTH ? 2 : 1;
  const uneven = columns === 1 ? 0 : PRINT_LINE;
  return rows / columns + uneven + HEAD_EDGES + (titleLines + headLines) * 15;
}

/** Into how many lines a text breaks at a width in px; Chinese breaks between any two letters. */
export function linesOf(text: string, width: number, size = SIZE): number {
  const least = Math.ceil(measureText(text, { size }) / width);
  return Math.max(least, wrapText(text, width, { size }).length);
}
