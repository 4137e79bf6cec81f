import type { SourceWords } from '../../domain/caseRecord';
import type { CasePeriod, CaseTime } from '../../domain/caseTime';
import { type ClinicalEvent, isOffCalendar, timesOf } from '../../domain/clinicalEvent';
import { describeEventEdit } from '../../words/describeEdit';
import { describeEventDate, describeEventDay } from '../../words/describeEventTime';
import type { Basis } from '../../domain/basis';
import type { Words } from '../../words/en';
import { dataTableWordsOf } from '../../words/enDataTable';
import { sayIllustration } from './observationCells';
import type { ShownRow } from './shownColumns';
import type { ShownTable } from './shownTable';
import { timeCells } from './timeCells';

/** An event as the page shows it, with its number in the figure. */
export function eventCells(event: ClinicalEvent, table: ShownTable): ShownRow {
  const { id, kind, title, summary, details, basis } = event;
  return {
    ...foundCells(event, timesOf(event), basis, table),
    resourceType: 'Event',
    number: table.numbers.get(id),
    name: title,
    category: kind,
    summary,
    details,
    locator: locatorOf(event, table.words),
    edit: describeEventEdit(event, table.axis, table.words),
    ...(kind === 'evidence' ? evidenceCells(event, table.words) : {}),
  };
}

/**
 * What other patients showed, set beside the case by a lesson: it has a source of its own, and neither
 * the citation nor the licence of the case says anything of it.
 */
function evidenceCells(event: ClinicalEvent, { groups }: Words): ShownRow {
  const { locator = '' } = event;
  return {
    resourceType: 'Evidence',
    note: groups.evidence,
    source: locator,
    licence: '',
    ...(isOffCalendar(event) ? NO_DATES : {}),
  };
}

const NO_DATES: ShownRow = {
  dateEarliest: undefined,
  dateLatest: undefined,
  endDateEarliest: undefined,
  endDateLatest: undefined,
  saidDate: undefined,
};

/** A phrase of the source, which holds over a stretch of time. */
export function phraseCells(phrase: SourceWords, table: ShownTable): ShownRow {
  const { start, end, text, basis } = phrase;
  const times = [start, end].filter((time) => time !== undefined);
  return {
    ...foundCells({ period: phrase }, times, basis, table),
    resourceType: 'Quotation',
    name: table.words.figure.quoted(text),
    locator: locatorOf(phrase, table.words),
  };
}

/** What has a time or a period, and is not a value. */
function foundCells(
  timed: { readonly time?: CaseTime; readonly period?: CasePeriod },
  times: readonly CaseTime[],
  basis: Basis,
  { axis, mode, words }: ShownTable,
): ShownRow {
  const timeBases = [...new Set(times.map((time) => time.basis ?? basis))];
  const saidBases = timeBases.map((one) => words.basis[one]);
  return {
    ...timeCells(timed, axis),
    basis,
    timeBasis: timeBases.join(' '),
    saidDay: axis.hasDays ? describeEventDay(timed, axis, words) : undefined,
    saidDate: describeEventDate(timed, axis, words, mode === 'dates' ? 'shown' : 'known'),
    saidBasis: dataTableWordsOf(words).bases(words.basis[basis], saidBases),
    illustration: sayIllustration(basis, times, words),
  };
}

function locatorOf(
  { figurePanel, locator }: Pick<ClinicalEvent, 'figurePanel' | 'locator'>,
  { cards }: Words,
): string {
  return [figurePanel && cards.figure(figurePanel), locator].filter(Boolean).join('; ');
}
