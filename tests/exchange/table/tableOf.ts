import type { CaseRecord } from '../../../src/domain/caseRecord';
import type { CaseIssue } from '../../../src/exchange/caseIssue';
import type { ObservationInFile, SeriesInFile } from '../../../src/exchange/caseFile';
import type { Findings } from '../../../src/exchange/intake/findings';
import { parseCase, type ParsedCase } from '../../../src/exchange/parseCase';
import { openTable } from '../../../src/exchange/table/openTable';
import { readTable } from '../../../src/exchange/table/readTable';
import type { TableMapping } from '../../../src/exchange/table/tableMapping';
import type {
  OpenedTable,
  TableReading,
  TableSource,
} from '../../../src/exchange/table/tableReading';
import { en } from '../../../src/words/en';
import { enTable } from '../../../src/words/enTable';

/** A table's text as a source, whole or in pieces of a length. */
export function sourceOf(text: string, piece = text.length): TableSource {
  return {
    name: 'values.csv',
    size: text.length,
    read: async function* () {
      for (let at = 0; at < text.length; at += piece) {
        await Promise.resolve();
        yield text.slice(at, at + piece);
      }
    },
  };
}

/** A table looked at, and read as it was guessed, with what an author said instead. */
export async function readText(
  text: string,
  told: Partial<TableMapping> = {},
): Promise<{ opened: OpenedTable; reading: TableReading }> {
  const opened = await openTable(sourceOf(text), enTable);
  const mapping = { ...opened.guess, ...told };
  return { opened, reading: await readTable(sourceOf(text), opened, mapping, enTable) };
}

/** Rows of cells as a text. */
export function rowsOf(...rows: readonly string[]): string {
  return rows.join('\n');
}

/** The only series of a reading. */
export function onlySeries({ findings }: TableReading): SeriesInFile {
  if (findings.series.length !== 1) {
    throw new Error(`${findings.series.length} series: ${JSON.stringify(findings)}`);
  }
  return findings.series[0]!;
}

/** The only value that a cell of a long table is read as. */
export async function readCells(
  cells: Readonly<Record<string, string>>,
  told: Partial<TableMapping> = {},
): Promise<ObservationInFile | string> {
  const all = { Date: '2020-05-01', Analyte: 'Phosphate', Value: '1.1', Unit: 'mmol/L', ...cells };
  const quoted = Object.values(all).map((cell) => `"${cell.replaceAll('"', '""')}"`);
  const { reading } = await readText(rowsOf(Object.keys(all).join(';'), quoted.join(';')), {
    delimiter: ';',
    ...told,
  });
  const left = reading.findings.leftOut[0];
  if (left) return left.reason;
  return reading.findings.series[0]?.observations[0] ?? 'nothing';
}

/** What was found as a case, with an event of its own as day 0. */
export function caseOfFindings(findings: Findings): ParsedCase {
  const anchor = { id: 'day-0-of-the-test', kind: 'procedure', title: 'Day 0', basis: 'reported' };
  const file = {
    format: 'caseline/1',
    id: 'table',
    title: 'A table',
    anchor: { event: anchor.id },
    series: findings.series,
    events: [...findings.events, { ...anchor, time: { day: 0 } }],
    source: { citation: 'Made for a test' },
  };
  return parseCase(JSON.stringify(file), en);
}

/** The case of findings that must be valid. */
export function caseRecordOf(findings: Findings): CaseRecord {
  const parsed = caseOfFindings(findings);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.caseRecord;
}

/** True where what came in is what is shown plus what is listed as left out. */
export function addsUp({ counts, leftOut, series, events }: Findings): boolean {
  const used = series.reduce((sum, one) => sum + one.observations.length, events.length);
  const out = leftOut.reduce((sum, one) => sum + one.count, 0);
  return used === counts.used && counts.total === used + out;
}

/** A message as an author reads it. */
export function say({ place, found, expected }: CaseIssue): string {
  return `${place}: found ${found}, expected ${expected}`;
}
