import Papa from 'papaparse';
import type { Delimiter } from './tableMapping';

/** The records at the beginning of a text, and where the next one begins. */
export interface Records {
  readonly records: readonly (readonly string[])[];
  /** Where in the text the records end. */
  readonly end: number;
  /** Length of the line after them if a quote in it is broken: the record is given up there. */
  readonly brokenLine?: number;
}

/** No record is longer: a spreadsheet's cell has at most 32,767 characters. */
const LONGEST_RECORD = 80_000;

interface Parsed {
  readonly data: readonly (readonly string[])[];
  readonly errors: readonly { readonly row: number }[];
  readonly meta: { readonly cursor: number };
}

/**
 * As many whole records of a text as there are, up to one whose quotes are broken. A quote that is
 * never closed would else swallow the rest of the table as one cell.
 *
 * @param text with `\n` as its line ends
 * @param isLast true where no text follows
 */
export function parseRecords(text: string, delimiter: Delimiter, isLast: boolean): Records {
  const { data, errors, meta } = parse(text, delimiter, isLast);
  const bad = errors[0]?.row;
  if (bad === undefined) {
    const isStuck = !isLast && text.length - meta.cursor > LONGEST_RECORD;
    const end = isLast ? text.length : meta.cursor;
    return isStuck ? giveUp(text, data, end) : { records: data, end };
  }
  const before = data.slice(0, bad);
  const end = bad === 0 ? 0 : parse(text, delimiter, isLast, bad).meta.cursor;
  const isUnfinished = !isLast && bad >= data.length && text.length - end <= LONGEST_RECORD;
  return isUnfinished ? { records: before, end } : giveUp(text, before, end);
}

function giveUp(text: string, records: Records['records'], end: number): Records {
  const lineEnd = text.indexOf('\n', end);
  return { records, end, brokenLine: (lineEnd === -1 ? text.length : lineEnd + 1) - end };
}

function parse(text: string, delimiter: Delimiter, isLast: boolean, preview = 0): Parsed {
  const parser = new Papa.Parser({ delimiter, newline: '\n', preview });
  return parser.parse(text, 0, !isLast) as Parsed;
}
