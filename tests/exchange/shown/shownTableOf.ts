import type { CaseRecord } from '../../../src/domain/caseRecord';
import { deriveTimeAxis } from '../../../src/domain/timeAxis';
import type { ShownTable } from '../../../src/exchange/shown/shownTable';
import { writeShownCsv } from '../../../src/exchange/shown/writeShownCsv';
import { en } from '../../../src/words/en';

/** A record as the whole of it is shown, in days and in its own units; parts replace what they name. */
export function shownTableOf(caseRecord: CaseRecord, parts: Partial<ShownTable> = {}): ShownTable {
  return {
    caseRecord,
    axis: deriveTimeAxis(caseRecord),
    mode: 'days',
    numbers: new Map(caseRecord.events.map(({ id }, index) => [id, index + 1])),
    version: '0a1b2c3d',
    address: 'https://example.org/?case=specimen',
    words: en,
    ...parts,
  };
}

export function csvOf(caseRecord: CaseRecord, parts: Partial<ShownTable> = {}): string {
  return [...writeShownCsv(shownTableOf(caseRecord, parts))].join('');
}

/** The rows of the table by their columns, read as RFC 4180 says. */
export function rowsOf(csv: string): Readonly<Record<string, string>>[] {
  const [head = [], ...rows] = readCsv(csv.replace(/^\uFEFF/, ''));
  return rows.map((cells) => Object.fromEntries(head.map((name, at) => [name, cells[at] ?? ''])));
}

/** The cells of a text in the grammar of RFC 4180 and nothing else: throws on what is not in it. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
    cell.lastIndex = at;
    const match = cell.exec(text);
    if (!match) throw new Error(`no cell at ${at}: ${text.slice(at, at + 40)}`);
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    at = cell.lastIndex;
    if (match[3] !== ',') {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}
