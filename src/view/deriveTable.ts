import { type CaseTime, compareSpans, type TimeSpan } from '../domain/caseTime';
import type { CaseRecord } from '../domain/caseRecord';
import { timesOf } from '../domain/clinicalEvent';
import { observationsOf } from '../domain/series';
import { deriveShownUnit } from '../domain/shownUnit';
import { spanOfEvent, type TimeAxis } from '../domain/timeAxis';
import { spanFromAnchor } from '../domain/timeFrame';
import {
  type DateMode,
  describeDate,
  describeDay,
  describeEventDate,
  describeEventDay,
} from '../words/describeTime';
import { describeEdit, describeEventEdit } from '../words/describeEdit';
import { describeStatus, describeValue } from '../words/describeValue';
import type { Words } from '../words/en';
import { sortEvents } from './deriveEvents';
import { type ViewState, writeObservationKey } from './viewState';

export interface TableRow {
  readonly key: string;
  readonly kind: 'observation' | 'event';
  readonly day: string;
  readonly date: string;
  readonly what: string;
  readonly finding: string;
  readonly status: string;
  readonly basis: string;
}

/**
 * All values and events in order of time: earliest bound, then latest, then order in the file. The
 * words are those of the readout.
 */
export function deriveTable(
  caseRecord: CaseRecord,
  axis: TimeAxis,
  state: Pick<ViewState, 'axis' | 'unit'>,
  words: Words,
): TableRow[] {
  const mode = state.axis === 'dates' ? 'shown' : 'known';
  const say = {
    day: (time: CaseTime) => describeDay(time, axis, words),
    date: (time: CaseTime) => describeDate(time, axis, words, mode),
  };
  const rows = [
    ...eventRows(caseRecord, axis, mode, words),
    ...valueRows(caseRecord, axis, state, say, words),
  ];
  return rows.sort((a, b) => compareSpans(a.span, b.span)).map(({ row }) => row);
}

interface SortedRow {
  readonly span: TimeSpan;
  readonly row: TableRow;
}

interface Say {
  readonly day: (time: CaseTime) => string;
  readonly date: (time: CaseTime) => string;
}

const NOWHERE: TimeSpan = { start: -Infinity, end: Infinity };

function valueRows(
  caseRecord: CaseRecord,
  axis: TimeAxis,
  state: Pick<ViewState, 'unit'>,
  say: Say,
  words: Words,
): SortedRow[] {
  return caseRecord.series.flatMap((series) => {
    const shown = deriveShownUnit(series, state.unit);
    return observationsOf(series).map((one) => ({
      span: spanFromAnchor(one.time, axis.frame) ?? NOWHERE,
      row: {
        key: writeObservationKey({ seriesId: series.id, index: one.index }),
        kind: 'observation' as const,
        day: say.day(one.time),
        date: say.date(one.time),
        what: series.name,
        finding: [describeValue(one, shown, words), one.note].filter(Boolean).join('. '),
        status: describeStatus(one, words) ?? '',
        basis: joinBasis(
          words.table.bases(words.basis[one.basis], words.basis[one.time.basis ?? one.basis]),
          describeEdit(one, series, shown, axis, words),
        ),
      },
    }));
  });
}

function eventRows(
  caseRecord: CaseRecord,
  axis: TimeAxis,
  mode: DateMode,
  words: Words,
): SortedRow[] {
  return sortEvents(caseRecord, axis).map((event) => {
    const timeBases = timesOf(event).map((time) => words.basis[time.basis ?? event.basis]);
    return {
      span: spanOfEvent(event, axis.frame) ?? NOWHERE,
      row: {
        key: event.id,
        kind: 'event' as const,
        day: describeEventDay(event, axis, words),
        date: describeEventDate(event, axis, words, mode),
        what: event.title,
        finding: event.summary ?? '',
        status: '',
        basis: joinBasis(
          words.table.bases(words.basis[event.basis], [...new Set(timeBases)].join(', ')),
          describeEventEdit(event, axis, words),
        ),
      },
    };
  });
}

/** What edits made of something stands where its origin is told. */
function joinBasis(basis: string, edit: string | undefined): string {
  return edit === undefined ? basis : `${basis}; ${edit}`;
}
