import type { Basis } from '../domain/basis';
import { DAY_MS } from '../domain/caseTime';
import type { CaseRecord } from '../domain/caseRecord';
import { timesOf } from '../domain/clinicalEvent';
import { observationAt } from '../domain/series';
import { deriveShownUnit } from '../domain/shownUnit';
import { drawnSpansOnAxis } from '../domain/timeAxis';
import { describeEventDate, describeEventDay } from '../words/describeEventTime';
import { describeDate, describeDay } from '../words/describeTime';
import { describeMoment } from './describeMoment';
import { describeEdit, describeEventEdit } from '../words/describeEdit';
import { describeStatus, describeValue } from '../words/describeValue';
import type { Words } from '../words/en';
import { describeAway, describeEventsAt, describeOthers } from './describeAround';
import { describeChanges } from './describeChanges';
import { shapeOf } from './deriveMarks';
import type { PointedAt } from './pointedAt';
import type { Reading, ReadoutView } from './readoutView';
import type { TimelineView } from './timelineView';
import type { ObservationKey, ViewState } from './viewState';

/** The words of the readout for what is pointed at or, failing that, pinned. */
export function deriveReadout(
  caseRecord: CaseRecord,
  view: TimelineView,
  state: ViewState,
  pointedAt: PointedAt | undefined,
  words: Words,
): ReadoutView | undefined {
  const reading = { caseRecord, view, state, words };
  const target = pointedAt ?? pinnedTarget(state);
  if (target?.kind === 'observation') return readObservation(target.key, target.at, reading);
  if (target?.kind === 'event') return readEvent(target.id, reading);
  return target && readTime(target.at, reading);
}

function pinnedTarget(state: ViewState): PointedAt | undefined {
  if (state.pinnedObservation) return { kind: 'observation', key: state.pinnedObservation };
  return state.pinnedEvent === undefined ? undefined : { kind: 'event', id: state.pinnedEvent };
}

function readObservation(
  key: ObservationKey,
  at: number | undefined,
  reading: Reading,
): ReadoutView | undefined {
  const { caseRecord, view, state, words } = reading;
  const series = caseRecord.series.find((one) => one.id === key.seriesId);
  if (!series || key.index >= series.start.length) return undefined;
  const observation = observationAt(series, key.index);
  const shown = deriveShownUnit(series, state.unit);
  const spans = drawnSpansOnAxis(observation.time, view.axis);
  const isDrawn = observation.value !== undefined && spans.length > 0;
  const status = describeStatus(observation, words, shown);
  const edit = describeEdit(observation, series, shown, view.axis, words);
  const away = at === undefined ? undefined : describeAway(observation, at, reading);
  const places = at === undefined ? spans : [{ from: at, to: at }];
  return {
    day: view.axis.hasDays ? describeDay(observation.time, view.axis, words) : '',
    date: describeDate(observation.time, view.axis, words, dateMode(view)),
    name: series.name,
    value: describeValue(observation, shown, words),
    ...(status === undefined ? {} : { status }),
    ...(isDrawn ? { shape: shapeOf(observation) } : {}),
    bases: describeBases(
      observation.basis,
      [observation.time.basis ?? observation.basis],
      words.readout.basisValue,
      words,
    ),
    rangeTerm: `range:${series.id}`,
    ...(edit === undefined ? {} : { edit }),
    ...(observation.note === undefined ? {} : { note: observation.note }),
    ...describeChanges(series, observation, shown, reading),
    ...(away === undefined ? {} : { away }),
    ...describeEventsAt(places, reading),
    others: describeOthers(series.id, places, reading),
  };
}

function dateMode(view: TimelineView): 'known' | 'shown' {
  return view.mode === 'dates' ? 'shown' : 'known';
}

/** One word where value and time share their basis, both where they differ. */
function describeBases(
  finding: Basis,
  times: readonly Basis[],
  name: (basis: string) => string,
  words: Words,
): ReadoutView['bases'] {
  const others = [...new Set(times)].filter((basis) => basis !== finding);
  const own = words.basis[finding];
  return [
    {
      words: others.length === 0 ? own : name(own),
      term: `basis:${finding}`,
    },
    ...others.map((basis) => ({
      words: words.readout.basisTime(words.basis[basis]),
      term: `basis:${basis}`,
    })),
  ];
}

function readEvent(id: string, reading: Reading): ReadoutView | undefined {
  const { caseRecord, view, words } = reading;
  const event = caseRecord.events.find((one) => one.id === id);
  if (!event) return undefined;
  const mode = dateMode(view);
  const timeBases = timesOf(event).map((time) => time.basis ?? event.basis);
  const edit = describeEventEdit(event, view.axis, words);
  return {
    day: view.axis.hasDays ? describeEventDay(event, view.axis, words) : '',
    date: describeEventDate(event, view.axis, words, mode),
    name: event.title,
    ...(event.summary === undefined ? {} : { note: event.summary }),
    bases: describeBases(event.basis, timeBases, words.readout.basisFinding, words),
    rangeTerm: '',
    ...(edit === undefined ? {} : { edit }),
    eventsSurely: [],
    eventsMaybe: [],
    others: [],
  };
}

function readTime(at: number, reading: Reading): ReadoutView {
  const { view, words } = reading;
  const start = Math.floor(at / DAY_MS) * DAY_MS;
  const time = {
    clock: 'anchor',
    form: 'day',
    start,
    end: start + DAY_MS,
    resolution: DAY_MS,
    aboutStart: false,
    aboutEnd: false,
  } as const;
  return {
    day: view.axis.hasDays ? describeDay(time, view.axis, words) : '',
    date: view.axis.hasDays
      ? describeDate(time, view.axis, words, dateMode(view))
      : describeMoment(at, view.axis, 'dates', words),
    name: words.figure.noValues,
    bases: [],
    rangeTerm: '',
    ...describeEventsAt([{ from: at, to: at }], reading),
    others: [],
  };
}
