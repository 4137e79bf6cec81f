import type { TableWords } from '../../words/enTable';
import type { SeriesInFile } from '../caseFile';
import type { CaseIssue } from '../caseIssue';
import type { Findings } from '../intake/findings';
import { askQuestions } from './askQuestions';
import { type Breathe, createBreathe } from './breathe';
import { buildEvents } from './buildEvents';
import { buildSeries } from './buildSeries';
import { type ColumnPlan, planColumns } from './columnPlan';
import { shownDecimal, shownOrder } from './evidence';
import { findDatesAcross, firstRowsOf } from './findDatesAcross';
import { findContentRefusals, findMappingRefusals, refusal } from './findRefusals';
import { IdWriter } from '../intake/idWriter';
import { nameColumns } from './openTable';
import { previewRows } from './previewRows';
import { streamRows, type TableRow } from './streamRows';
import type { TableMapping } from './tableMapping';
import type { OpenedTable, TableReading, TableSource, TellProgress } from './tableReading';
import { TableReader } from './tableReader';
import { noteUnitsApart, sortByUnit } from './unitBuckets';

const PREVIEWED = 8;

/**
 * Reads every row of a table by a mapping, as parts of a case file. What cannot be read is left out
 * with its reason and counted; what only the author can know is asked; what contradicts itself is
 * refused. Other tasks run between slices.
 *
 * @param opened the same table as `openTable` found it, with the mapping's delimiter
 */
export async function readTable(
  source: TableSource,
  opened: OpenedTable,
  mapping: TableMapping,
  words: TableWords,
  tellProgress: TellProgress = () => undefined,
): Promise<TableReading> {
  const plan = planColumns(namesFor(opened, mapping, words), mapping.roles);
  const across = findDatesAcross(firstRowsOf(opened), words);
  const refusals = across.length > 0 ? across : findMappingRefusals(plan, words);
  if (refusals.length > 0) return nothingRead(refusals);
  const breathe = createBreathe();
  const reader = new TableReader(plan, mapping, words);
  const first = await readRows(source, mapping, reader, breathe, tellProgress);
  await reader.settle(breathe);
  const findings = await buildFindings(reader, mapping, plan, breathe);
  tellProgress(1);
  const { evidence, open, subjects, broken, farDates, log } = reader;
  const content = findContentRefusals(evidence, mapping, plan, words);
  if (findings.counts.total === 0) {
    const { noRows, noRowsNext } = words.refusals;
    content.push(refusal(words.theTable, words.nothing, noRows, noRowsNext));
  }
  const ends = {
    evidence,
    isOrderOpen: open.dateOrder && shownOrder(evidence) === undefined,
    isDecimalOpen: open.decimal && shownDecimal(evidence) === undefined,
    subjects,
    brokenRows: broken.rows,
    brokenCount: broken.count,
    farDates,
  };
  return {
    preview: previewRows(first, reader.context),
    questions: askQuestions(ends, mapping, log),
    refusals: content,
    findings,
  };
}

/** The names of the columns, if the author sees the header otherwise than it was guessed too. */
function namesFor(opened: OpenedTable, mapping: TableMapping, words: TableWords) {
  if (mapping.hasHeader === opened.guess.hasHeader) return opened.columns;
  const blank = opened.columns.map(() => '');
  return nameColumns(mapping.hasHeader ? (opened.firstRows[0] ?? blank) : blank, words);
}

function nothingRead(refusals: readonly CaseIssue[]): TableReading {
  const counts = { total: 0, used: 0 };
  const findings = { series: [], events: [], counts, leftOut: [], notes: [] };
  return { preview: [], questions: [], refusals, findings };
}

/** Reads all rows and hands back the first ones for the preview. */
async function readRows(
  source: TableSource,
  { delimiter, hasHeader }: TableMapping,
  reader: TableReader,
  breathe: Breathe,
  tellProgress: TellProgress,
): Promise<TableRow[]> {
  const first: TableRow[] = [];
  let isHeader = hasHeader;
  for await (const slice of streamRows(source, delimiter, breathe)) {
    for (const row of slice.rows) {
      if (isHeader) {
        isHeader = false;
        continue;
      }
      if (first.length < PREVIEWED) first.push(row);
      reader.add(row);
    }
    for (const row of slice.openQuotes) reader.addBroken(reader.log.words.reasons.openQuote, row);
    tellProgress(Math.min(1, slice.read / Math.max(1, source.size)));
  }
  return first;
}

async function buildFindings(
  reader: TableReader,
  mapping: TableMapping,
  plan: ColumnPlan,
  breathe: Breathe,
): Promise<Findings> {
  const { log, groups, events } = reader;
  const series: SeriesInFile[] = [];
  const ids = new IdWriter();
  for (const group of groups.list()) {
    const buckets = sortByUnit(group, mapping, log);
    noteUnitsApart(group.name, buckets, log);
    for (const bucket of buckets) {
      const built = await buildSeries(group, bucket, ids, log, breathe);
      if (built) series.push(built);
    }
    await breathe();
  }
  noteEvidence(reader, plan);
  const eventsInFile = buildEvents(events, new IdWriter(), log);
  const used = series.reduce((sum, one) => sum + one.observations.length, eventsInFile.length);
  const { leftOut, notes } = log;
  return {
    series,
    events: eventsInFile,
    counts: { total: reader.total, used },
    leftOut: leftOut.list(),
    notes: notes.list(),
  };
}

/** Says how cells were read that could be read two ways, where another one decided it. */
function noteEvidence({ evidence, context, log }: TableReader, { names }: ColumnPlan): void {
  const { words, notes } = log;
  const { order, decimal } = context;
  const columns = [...evidence.columns];
  const decidesOrder = columns.find(([, shown]) =>
    order === 'DMY' ? shown.dayFirst : shown.monthFirst,
  );
  const orderSample = order === 'DMY' ? decidesOrder?.[1].dayFirst : decidesOrder?.[1].monthFirst;
  if (evidence.ambiguousDate && orderSample && (order === 'DMY' || order === 'MDY')) {
    const { row, text } = orderSample;
    notes.add(words.row(row), words.quoted(text), words.notes.orderShown(order));
  }
  const decidesSign = columns.find(([, shown]) =>
    decimal === ',' ? shown.comma : shown.point,
  )?.[1];
  const signSample = decimal === ',' ? decidesSign?.comma : decidesSign?.point;
  if (evidence.ambiguousNumber && signSample && decimal) {
    const { row, text } = signSample;
    notes.add(words.row(row), words.quoted(text), words.notes.decimalShown(decimal));
  }
  for (const [column, { serial }] of columns) {
    if (!serial) continue;
    notes.add(words.inColumn(names[column] ?? ''), words.quoted(serial.text), words.notes.serials);
  }
}
