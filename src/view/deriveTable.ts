import { type CaseTime, compareSpans, type TimeSpan } from '../domain/caseTime';
import type { CaseRecord } from '../domain/caseRecord';
import { type ClinicalEvent, timesOf } from '../domain/clinicalEvent';
import { observationAt, type Series } from '../domain/series';
import { deriveShownUnit } from '../domain/shownUnit';
import { spanOfEvent, type TimeAxis } from '../domain/timeAxis';
import { frameOf, spanFromAnchor } from '../domain/timeFrame';
import { describeEventDate, describeEventDay } from '../words/describeEventTime';
import { describeDate, describeDay } from '../words/describeTime';
import { describeEdit, describeEventEdit } from '../words/describeEdit';
import { describeStatus, describeValue } from '../words/describeValue';
import type { Words } from '../words/en';
import { type DataTableWords, dataTableWordsOf } from '../words/enDataTable';
import { sortEvents } from './deriveEvents';
import { createRowOrder, type OrderedRows } from './rowOrder';
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

/** The rows of the table, each put into words when it is asked for. */
export interface TableView {
  /** False where the case has no day 0, so that the column of days would be empty. */
  readonly hasDays: boolean;
  readonly length: number;
  /** Throws beyond the length. */
  readonly rowAt: (place: number) => TableRow;
  /** The place of the first row that begins at a time on the axis or after it; the length for none. */
  readonly placeOf: (at: number) => number;
}

/**
 * All values and events in order of time: earliest bound, then latest, then order in the file. The
 * words are those of the readout, and nothing is worked out before it is asked for.
 */
export function deriveTable(
  caseRecord: CaseRecord,
  axis: TimeAxis,
  state: Pick<ViewState, 'axis' | 'unit'>,
  words: Words,
): TableView {
  const mode = state.axis === 'dates' ? 'shown' : 'known';
  const say = {
    day: (time: CaseTime) => (axis.hasDays ? describeDay(time, axis, words) : ''),
    date: (time: CaseTime) => describeDate(time, axis, words, mode),
    eventDay: (event: ClinicalEvent) => (axis.hasDays ? describeEventDay(event, axis, words) : ''),
    eventDate: (event: ClinicalEvent) => describeEventDate(event, axis, words, mode),
  };
  const sources = [
    eventSource(sortEvents(caseRecord, axis), axis, say, words),
    ...caseRecord.series.map((series) => valueSource(series, axis, state.unit, say, words)),
  ];
  const order = createRowOrder(sources);
  return {
    hasDays: axis.hasDays,
    length: order.length,
    rowAt: (place) => {
      const { source, index } = order.at(place) ?? {};
      const own = source === undefined ? undefined : sources[source];
      if (!own || index === undefined) {
        throw new RangeError(`the table has ${order.length} rows, none at ${place}`);
      }
      return own.rowAt(index);
    },
    placeOf: order.placeOf,
  };
}

/** Rows that are in order among themselves. */
interface Source extends OrderedRows {
  readonly rowAt: (index: number) => TableRow;
}

interface Say {
  readonly day: (time: CaseTime) => string;
  readonly date: (time: CaseTime) => string;
  readonly eventDay: (event: ClinicalEvent) => string;
  readonly eventDate: (event: ClinicalEvent) => string;
}

const NOWHERE: TimeSpan = { start: -Infinity, end: Infinity };

function valueSource(
  series: Series,
  axis: TimeAxis,
  unit: string | undefined,
  say: Say,
  words: Words,
): Source {
  const table = dataTableWordsOf(words);
  const shown = deriveShownUnit(series, unit);
  const point = { clock: series.clock, form: 'instant', resolution: 0, start: 0, end: 0 } as const;
  const frame = frameOf(series, axis.frame);
  const shift = spanFromAnchor({ ...point, aboutStart: false, aboutEnd: false }, frame);
  return {
    length: series.start.length,
    startAt: (index) => (shift ? (series.start[index] ?? NaN) + shift.start : -Infinity),
    endAt: (index) => (shift ? (series.end[index] ?? NaN) + shift.end : Infinity),
    rowAt: (index) => {
      const one = observationAt(series, index);
      return {
        key: writeObservationKey({ seriesId: series.id, index }),
        kind: 'observation',
        day: say.day(one.time),
        date: say.date(one.time),
        what: series.name,
        finding: one.note
          ? table.noted(describeValue(one, shown, words), one.note)
          : describeValue(one, shown, words),
        status: describeStatus(one, words) ?? '',
        basis: joinEdit(
          table.bases(words.basis[one.basis], [words.basis[one.time.basis ?? one.basis]]),
          describeEdit(one, series, shown, axis, words),
          table,
        ),
      };
    },
  };
}

function eventSource(
  events: readonly ClinicalEvent[],
  axis: TimeAxis,
  say: Say,
  words: Words,
): Source {
  const table = dataTableWordsOf(words);
  const eventAt = (index: number) => {
    const event = events[index];
    if (!event) throw new RangeError(`there are ${events.length} events, none at ${index}`);
    return event;
  };
  // What others showed comes after all events of the case, whenever it was: no row before the last.
  const spans = events.map((event) => spanOfEvent(event, axis.frame) ?? NOWHERE);
  for (const [index, span] of spans.entries()) {
    const before = spans[index - 1];
    if (before && compareSpans(span, before) < 0) spans[index] = before;
  }
  return {
    length: events.length,
    startAt: (index) => spans[index]?.start ?? NaN,
    endAt: (index) => spans[index]?.end ?? NaN,
    rowAt: (index) => {
      const event = eventAt(index);
      const timeBases = timesOf(event).map((time) => words.basis[time.basis ?? event.basis]);
      return {
        key: event.id,
        kind: 'event',
        day: say.eventDay(event),
        date: say.eventDate(event),
        what: event.title,
        finding: event.summary ?? '',
        status: '',
        basis: joinEdit(
          table.bases(words.basis[event.basis], [...new Set(timeBases)]),
          describeEventEdit(event, axis, words),
          table,
        ),
      };
    },
  };
}

/** What edits made of something stands where its origin is told. */
function joinEdit(basis: string, edit: string | undefined, table: DataTableWords): string {
  return edit === undefined ? basis : table.withEdit(basis, edit);
}
