import type { CaseRecord, Source } from '../../domain/caseRecord';
import type { CasePeriod, CaseTime } from '../../domain/caseTime';
import { holdsIllustration, observationAt } from '../../domain/series';
import { drawnSpanOnAxis, drawnSpansOnAxis, type TimeAxis } from '../../domain/timeAxis';
import { eventCells, phraseCells } from './eventCells';
import { observationCells } from './observationCells';
import { type ShownRow, writeShownHead, writeShownRow } from './shownColumns';
import type { ShownTable } from './shownTable';

/**
 * What is shown as a table for a spreadsheet or a script, line by line: the case, its values series
 * by series, its events and the words of the source, each with its basis, its bounds in time and
 * where it comes from. UTF-8 with a byte order mark, CRLF, quoted as in RFC 4180; every row says by
 * itself what it is for and whether it is data, because rows are filtered and sorted.
 */
export function* writeShownCsv(table: ShownTable): Generator<string> {
  yield writeShownHead();
  for (const row of listRows(table)) yield writeShownRow({ ...commonCells(table), ...row });
}

function* listRows(table: ShownTable): Generator<ShownRow> {
  const { caseRecord, window } = table;
  yield caseCells(table);
  for (const series of caseRecord.series) {
    const { id, ...owner } = ownCells(caseRecord, series.id);
    for (let index = 0; index < series.start.length; index += 1) {
      if (!isShown({ time: observationAt(series, index).time }, table)) continue;
      yield { ...observationCells(series, index, table), ...owner, id: `${id}:${index}` };
    }
  }
  for (const event of caseRecord.events) {
    if (!window?.alwaysShown.has(event.id) && !isShown(event, table)) continue;
    yield { ...eventCells(event, table), ...ownCells(caseRecord, event.id) };
  }
  for (const phrase of caseRecord.words) {
    if (!isShown({ period: phrase }, table)) continue;
    yield { ...phraseCells(phrase, table), case: caseRecord.id };
  }
}

/** What is said of the whole, also where nothing else is on screen. */
function caseCells({ caseRecord, version, address, words }: ShownTable): ShownRow {
  const { id, title, subject, caution, disclaimer, series } = caseRecord;
  const isIllustration = series.some(holdsIllustration);
  return {
    case: id,
    resourceType: 'Case',
    id,
    name: title,
    summary: subject,
    note: caution,
    illustration: [isIllustration && words.figure.illustration, disclaimer]
      .filter(Boolean)
      .join(' '),
    version,
    address,
  };
}

function commonCells({ caseRecord, axis, words }: ShownTable): ShownRow {
  const { source, isComparison } = caseRecord;
  return {
    // Several cases are each counted from a day 0 of their own.
    dayZero: isComparison ? undefined : axis.anchorEvent?.title,
    source: writeSource(source),
    licence: source.licence,
    teaching: words.footer.teaching,
  };
}

function writeSource({ citation, doi, url }: Source): string {
  // An address that is the DOI again adds nothing.
  const address = doi !== undefined && url?.endsWith(doi) ? undefined : url;
  return [citation, doi && `doi:${doi}`, address].filter(Boolean).join(' ');
}

/** An id among those of several cases begins with that of its own. */
function ownCells(
  { id: caseId, isComparison }: CaseRecord,
  id: string,
): { case: string; id: string } {
  const slash = isComparison ? id.indexOf('/') : -1;
  return slash < 0 ? { case: caseId, id } : { case: id.slice(0, slash), id: id.slice(slash + 1) };
}

interface Timed {
  readonly time?: CaseTime;
  readonly period?: CasePeriod;
}

function isShown(timed: Timed, { axis, window }: ShownTable): boolean {
  if (!window) return true;
  return spansOf(timed, axis).some(({ from, to }) => to >= window.from && from <= window.to);
}

function spansOf({ time, period }: Timed, axis: TimeAxis): { from: number; to: number }[] {
  if (time) return drawnSpansOnAxis(time, axis);
  const start = period?.start && drawnSpanOnAxis(period.start, axis);
  const end = period?.end && drawnSpanOnAxis(period.end, axis);
  if (!start && !end) return [];
  return [{ from: start?.from ?? -Infinity, to: end?.to ?? Infinity }];
}
