import type { Basis } from '../domain/basis';
import { type CaseTime, DAY_MS, HOUR_MS } from '../domain/caseTime';
import type { CaseRecord } from '../domain/caseRecord';
import { timesOf } from '../domain/clinicalEvent';
import { type Observation, observationAt, observationsOf, type Series } from '../domain/series';
import { deriveShownUnit, type ShownUnit } from '../domain/shownUnit';
import { drawnSpanOnAxis, spanOfEvent } from '../domain/timeAxis';
import {
  describeDate,
  describeDay,
  describeEventDate,
  describeEventDay,
} from '../words/describeTime';
import { describeStatus, describeValue } from '../words/describeValue';
import type { Words } from '../words/en';
import { describeChange } from './describeChange';
import type { PointedAt } from './pointedAt';
import type { TimelineView } from './timelineView';
import type { ObservationKey, ViewState } from './viewState';

/** What the readout says of one thing pointed at; absent parts are not said. */
export interface ReadoutView {
  readonly day: string;
  readonly date: string;
  /** The series and its value with unit, or the event's title. */
  readonly name: string;
  readonly value?: string;
  readonly status?: string;
  readonly shape?: 'below' | 'within' | 'above' | 'untold';
  /** The basis of value and time in words, each with the term that explains it. */
  readonly bases: readonly { readonly words: string; readonly term: string }[];
  readonly rangeTerm: string;
  readonly note?: string;
  /** Against the last value before day 0, whose day is named in the label. */
  readonly sinceBaseline?: { readonly label: string; readonly text: string };
  readonly sincePrevious?: { readonly label: string; readonly text: string };
  /** Where the pointer stands and how far the nearest value is from there. */
  readonly away?: string;
  readonly events: string;
  /** The other series at that time, each by its nearest value. */
  readonly others: readonly string[];
}

interface Reading {
  readonly caseRecord: CaseRecord;
  readonly view: TimelineView;
  readonly state: ViewState;
  readonly words: Words;
}

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
  const mark = view.panels
    .find((panel) => panel.seriesId === series.id)
    ?.marks.find((one) => one.index === key.index);
  const status = describeStatus(observation, series.referenceRange, words);
  const away = at === undefined ? undefined : describeAway(observation, at, reading);
  const place = at ?? mark?.spans[0]?.from;
  return {
    day: describeDay(observation.time, view.axis, words),
    date: describeDate(observation.time, view.axis, words, dateMode(view)),
    name: series.name,
    value: describeValue(observation, shown, words),
    ...(status === undefined ? {} : { status }),
    ...(mark ? { shape: mark.shape } : {}),
    bases: describeBases(observation.basis, [observation.time.basis ?? observation.basis], words),
    rangeTerm: `range:${series.id}`,
    ...(observation.note === undefined ? {} : { note: observation.note }),
    ...describeChanges(series, observation, shown, reading),
    ...(away === undefined ? {} : { away }),
    events: describeEventsAt(place, reading),
    others: place === undefined ? [] : describeOthers(series.id, place, reading),
  };
}

function dateMode(view: TimelineView): 'known' | 'shown' {
  return view.mode === 'dates' ? 'shown' : 'known';
}

/** One word where value and time share their basis, both where they differ. */
function describeBases(
  finding: Basis,
  times: readonly Basis[],
  words: Words,
): ReadoutView['bases'] {
  const others = [...new Set(times)].filter((basis) => basis !== finding);
  const own = words.basis[finding];
  return [
    {
      words: others.length === 0 ? own : words.readout.basisFinding(own),
      term: `basis:${finding}`,
    },
    ...others.map((basis) => ({
      words: words.readout.basisTime(words.basis[basis]),
      term: `basis:${basis}`,
    })),
  ];
}

function describeChanges(
  series: Series,
  observation: Observation,
  shown: ShownUnit,
  { view, words }: Reading,
): Pick<ReadoutView, 'sinceBaseline' | 'sincePrevious'> {
  const measured = observationsOf(series).filter((one) => one.value !== undefined);
  const previous = measured.filter((one) => one.index < observation.index).at(-1);
  const zero = view.axis.zero;
  const baseline = view.axis.hasDays
    ? measured.filter((one) => (drawnSpanOnAxis(one.time, view.axis)?.to ?? Infinity) < zero).at(-1)
    : undefined;
  const changeFrom = (other: Observation) => describeChange(observation, other, shown, words);
  const isAfter = baseline !== undefined && observation.index > baseline.index;
  return {
    sincePrevious: {
      label: words.readout.previous,
      text: previous ? changeFrom(previous) : words.readout.noPrevious,
    },
    ...(baseline && isAfter
      ? {
          sinceBaseline: {
            label: words.readout.since(describeDay(baseline.time, view.axis, words)),
            text: changeFrom(baseline),
          },
        }
      : {
          sinceBaseline: {
            label: words.readout.baseline,
            text:
              baseline === undefined
                ? words.readout.noBaseline
                : baseline.index === observation.index
                  ? words.readout.isBaseline
                  : describeDay(baseline.time, view.axis, words),
          },
        }),
  };
}

/** How far the pointer is from what is known of the time of the nearest value. */
function describeAway(
  observation: Observation,
  at: number,
  { view, words }: Reading,
): string | undefined {
  const spans = (observation.time.alternatives ?? [observation.time])
    .map((time) => drawnSpanOnAxis(time, view.axis))
    .filter((span) => span !== undefined);
  const away = Math.min(...spans.map(({ from, to }) => Math.max(from - at, at - to, 0)));
  if (!Number.isFinite(away) || away < HOUR_MS) return undefined;
  const isFine = observation.time.form === 'instant';
  const days = Math.round(away / DAY_MS);
  if (days === 0 && !isFine) return undefined;
  const distance =
    days === 0 ? words.time.hours(Math.round(away / HOUR_MS)) : words.time.days(days);
  return words.readout.away(distance);
}

/** Events whose time may be this one, by title; those that last count while they may last. */
function describeEventsAt(at: number | undefined, { caseRecord, view, words }: Reading): string {
  const shown = new Set(view.events.map((event) => event.id));
  const titles = caseRecord.events
    .filter((event) => {
      const span = spanOfEvent(event, view.axis.frame);
      return at !== undefined && shown.has(event.id) && span && span.start <= at && at < span.end;
    })
    .map((event) => event.title);
  return titles.length === 0 ? words.readout.noEvents : words.readout.events(titles);
}

function describeOthers(seriesId: string, at: number, { caseRecord, view, state, words }: Reading) {
  return caseRecord.series
    .filter((series) => series.id !== seriesId)
    .flatMap((series) => {
      const marks = view.panels.find((panel) => panel.seriesId === series.id)?.marks ?? [];
      const away = (mark: (typeof marks)[number]) =>
        Math.min(...mark.spans.map(({ from, to }) => Math.max(from - at, at - to, 0)));
      const nearest = [...marks].sort((a, b) => away(a) - away(b))[0];
      if (!nearest) return [];
      const observation = observationAt(series, nearest.index);
      const value = describeValue(observation, deriveShownUnit(series, state.unit), words);
      const day = describeDay(withoutText(observation.time), view.axis, words);
      return words.readout.otherSeries(series.name, value, day);
    });
}

/** A short place says the day alone; the source's words stand in its own readout and table. */
function withoutText(time: CaseTime): CaseTime {
  const { text, alternatives, ...bare } = time;
  if (!alternatives) return bare;
  const [one, other] = alternatives;
  return { ...bare, alternatives: [withoutText(one), withoutText(other)] };
}

function readEvent(id: string, reading: Reading): ReadoutView | undefined {
  const { caseRecord, view, words } = reading;
  const event = caseRecord.events.find((one) => one.id === id);
  if (!event) return undefined;
  const mode = dateMode(view);
  const timeBases = timesOf(event).map((time) => time.basis ?? event.basis);
  return {
    day: describeEventDay(event, view.axis, words),
    date: describeEventDate(event, view.axis, words, mode),
    name: event.title,
    ...(event.summary === undefined ? {} : { note: event.summary }),
    bases: describeBases(event.basis, timeBases, words),
    rangeTerm: '',
    events: event.title,
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
    day: describeDay(time, view.axis, words),
    date: describeDate(time, view.axis, words, dateMode(view)),
    name: words.figure.noValues,
    bases: [],
    rangeTerm: '',
    events: describeEventsAt(at, reading),
    others: [],
  };
}
