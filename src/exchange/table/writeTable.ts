import type { CaseFile, EventInFile, SeriesInFile, TimeInFile } from '../caseFile';
import { guardedCell } from './plainCell';
import { UNKNOWN_END } from './readRowTime';
import { writeNumber, writeRange } from './writeRange';
import { countsDays, writeEnd, writeTime } from './writeTime';

/** The columns of a table as it is written; `guessMapping` knows each by its name. */
const COLUMNS = [
  ...(['date', 'day', 'until', 'analyte', 'code', 'value', 'unit', 'reference range'] as const),
  ...(['flag', 'basis', 'reading error', 'missing', 'comment', 'event', 'kind'] as const),
];

type Row = Readonly<Partial<Record<(typeof COLUMNS)[number], string>>>;
type ObservationInFile = SeriesInFile['observations'][number];

/**
 * A case as a table with one result or event a row, which opens again without a question to the
 * same values, times, comparators, bases, ranges and notes. What has no column stays in the case
 * file alone: details, panels and locators of events, phrases, presets and the source.
 */
export function writeTable(document: CaseFile): string {
  const rows = [...document.series.flatMap(writeSeries), ...document.events.map(writeEvent)];
  const lines = [COLUMNS.join(','), ...rows.map(writeLine)];
  return lines.map((line) => `${line}\r\n`).join('');
}

function writeSeries(series: SeriesInFile): Row[] {
  const hasRange = series.observations.some((one) => one.referenceRange);
  return series.observations.map((one) => ({
    ...writeMoment(one.time),
    analyte: guardedCell(series.name),
    code: series.code?.code ?? '',
    value: writeValue(one),
    unit: guardedCell(series.unit),
    'reference range': writeOwnRange(one, series, hasRange),
    flag: one.interpretation ?? '',
    basis: one.basis ?? series.basis,
    'reading error': one.readingError === undefined ? '' : writeNumber(one.readingError),
    missing: guardedCell(one.missing ?? ''),
    comment: guardedCell(one.note ?? ''),
  }));
}

function writeEvent(event: EventInFile): Row {
  const { period } = event;
  const start = event.time ?? period?.start;
  const until = period && (period.end ? writeEnd(period.end) : UNKNOWN_END);
  return {
    ...(start ? writeMoment(start) : {}),
    until: until ?? '',
    basis: event.basis,
    comment: guardedCell(event.summary ?? ''),
    event: guardedCell(event.title),
    kind: event.kind,
  };
}

function writeMoment(time: TimeInFile): Row {
  return countsDays(time) ? { day: writeTime(time) } : { date: writeTime(time) };
}

function writeValue({ value, comparator }: ObservationInFile): string {
  return value === undefined ? '' : `${comparator ?? ''}${writeNumber(value)}`;
}

/** A value that has no range says so where another one of its series has one of its own. */
function writeOwnRange(
  { referenceRange }: ObservationInFile,
  series: SeriesInFile,
  hasRange: boolean,
): string {
  const range = referenceRange ?? series.referenceRange;
  if (range) return guardedCell(writeRange(range));
  return hasRange ? 'none' : '';
}

function writeLine(row: Row): string {
  return COLUMNS.map((column) => quoteCell(row[column] ?? '')).join(',');
}

/** Quoted where a reader of tables, of any delimiter, could take a part of it for something else. */
function quoteCell(cell: string): string {
  return /[",;|\t\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
