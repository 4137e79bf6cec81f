import { fitsWidth } from './brokenLog';
import { describeTablePeriod, describeTableTime } from './describeTableTime';
import { plainCell } from './plainCell';
import { type RawEvent, readRow, type RowItem } from './readRow';
import type { RawResult } from './readResult';
import { joinedText, type RowContext } from './rowContext';
import type { TableRow } from './streamRows';
import type { PreviewRow } from './tableReading';
import { isUnitGiven } from './unitBuckets';

/** A wide row tells many results; a preview shows the first ones. */
const MOST = 24;

/** The first rows as they are read, in words. */
export function previewRows(rows: readonly TableRow[], context: RowContext): PreviewRow[] {
  return rows.flatMap((row) => previewRow(row, context)).slice(0, MOST);
}

function previewRow({ row, cells }: TableRow, context: RowContext): PreviewRow[] {
  const { words, plan } = context;
  const width = plan.names.length;
  const subject = joinedText(cells, plan.subjects);
  if (!fitsWidth(cells, width)) return [{ ...BLANK, row, problem: words.reasons.ragged(width) }];
  return readRow({ row, cells }, context).map((item) => {
    if (item.kind === 'result') return { ...previewResult(item.result, context), subject };
    if (item.kind === 'event') return { ...previewEvent(item.event, context), subject };
    return { ...asItStands(cells, context), row, subject, problem: problemOf(item, context) };
  });
}

const BLANK = {
  time: '',
  analyte: '',
  value: '',
  unit: '',
  low: '',
  high: '',
  comment: '',
  subject: '',
};

function problemOf(item: RowItem, { words }: RowContext): string {
  if (item.kind === 'problem') return item.reason;
  const isOrder = item.kind === 'unsettled' && item.about === 'dateOrder';
  return isOrder ? words.reasons.orderOpen : words.reasons.decimalOpen;
}

function previewResult(result: RawResult, { words, mapping }: RowContext): PreviewRow {
  const { row, analyte, value, comparator = '', missing = '', range, note = '' } = result;
  const given = isUnitGiven(mapping, analyte) ? (mapping.missingUnits[analyte] ?? '') : '';
  const unit = result.unit === '' ? given : result.unit;
  return {
    ...BLANK,
    row,
    time: describeTableTime(result.time, words),
    analyte,
    value: value === undefined ? missing : `${comparator}${value}`,
    unit,
    low: String(range?.low ?? ''),
    high: String(range?.high ?? ''),
    comment: note,
    ...(unit === '' && value !== undefined ? { problem: words.reasons.noUnit(analyte) } : {}),
  };
}

function previewEvent(event: RawEvent, { words }: RowContext): PreviewRow {
  const { row, title, kind, summary = '', time, period } = event;
  const when = time
    ? describeTableTime(time, words)
    : period
      ? describeTablePeriod(period, words)
      : '';
  return { ...BLANK, row, time: when, analyte: title, value: kind, comment: summary };
}

/** A row that is left out, so that its author finds it again. */
function asItStands(cells: readonly string[], { plan }: RowContext): Omit<PreviewRow, 'row'> {
  const { single, analytes, comments } = plan;
  const cell = (at: number | undefined) => plainCell(cells[at ?? -1] ?? '');
  return {
    ...BLANK,
    time: cell(single.date) || cell(single.day),
    analyte: joinedText(cells, analytes) || cell(single.event),
    value: cell(single.value),
    unit: cell(single.unit),
    low: cell(single.low),
    high: cell(single.high),
    comment: joinedText(cells, comments),
  };
}
