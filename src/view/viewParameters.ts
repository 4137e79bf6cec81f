import { parseCalendarText } from '../domain/calendarText';
import { DAY_MS } from '../domain/caseTime';
import type { CaseRecord } from '../domain/caseRecord';
import { convertibleUnits } from '../domain/shownUnit';
import { deriveTimeAxis, type TimeAxis } from '../domain/timeAxis';
import type { Words } from '../words/en';
import { clampWindow, deriveExtent, openingWindow } from './deriveExtent';
import { resolvePanels } from './resolvePanels';
import { parseObservationKey, type TimeDomain, type ViewState } from './viewState';

/** The shareable choices as the address has them; absent ones are at their default. */
export interface ViewParameters {
  readonly unit?: string;
  readonly axis?: string;
  readonly anchor?: string;
  readonly from?: string;
  readonly to?: string;
  readonly event?: string;
  readonly observation?: string;
  /** Series that have a panel, their ids with commas between. */
  readonly panels?: string;
  /** Series that a task is about, likewise; never in the address. */
  readonly needs?: string;
}

export interface ResolvedView {
  readonly state: ViewState;
  /** What of the address could not be followed, in words. */
  readonly notices: readonly string[];
}

/** The choices of the address for a case; wrong ones fall back to the default and say so. */
export function resolveViewState(
  parameters: ViewParameters,
  caseRecord: CaseRecord,
  isNarrow: boolean,
  words: Words,
): ResolvedView {
  const notices: string[] = [];
  const keep = <T>(value: T | undefined, isKnown: boolean, notice: string): T | undefined => {
    if (value === undefined || isKnown) return value;
    notices.push(notice);
    return undefined;
  };
  const { unit, anchor, event, observation } = parameters;
  const isEvent = (id: string | undefined) => caseRecord.events.some((one) => one.id === id);
  const anchorId = keep(anchor, isEvent(anchor), words.notices.wrongAnchor(anchor ?? ''));
  const axis = deriveTimeAxis(caseRecord, anchorId);
  const key = observation === undefined ? undefined : parseObservationKey(observation);
  const keyed = caseRecord.series.find((series) => series.id === key?.seriesId);
  const isObservation = key !== undefined && keyed !== undefined && key.index < keyed.start.length;
  const keptUnit = keep(
    unit,
    convertibleUnits(caseRecord.series).includes(unit ?? ''),
    words.notices.wrongUnit(unit ?? ''),
  );
  const pinnedEvent = keep(event, isEvent(event), words.notices.wrongEvent(event ?? ''));
  const pinnedObservation = keep(
    observation === undefined ? undefined : key,
    isObservation,
    words.notices.wrongObservation(observation ?? ''),
  );
  if (observation !== undefined && key === undefined) {
    notices.push(words.notices.wrongObservation(observation));
  }
  const { unknown, ...panels } = resolvePanels(
    parameters.panels,
    [
      ...(parameters.needs?.split(',') ?? []),
      ...(pinnedObservation ? [pinnedObservation.seriesId] : []),
    ],
    caseRecord,
  );
  if (unknown.length > 0) notices.push(words.notices.wrongPanels(unknown.join(words.joints.comma)));
  const state: ViewState = {
    axis: resolveAxis(parameters, axis, notices, words),
    window: resolveWindow(parameters, caseRecord, axis, isNarrow, notices, words),
    ...(keptUnit === undefined ? {} : { unit: keptUnit }),
    ...panels,
    ...(anchorId === undefined || !axis.hasDays ? {} : { anchorId }),
    ...(pinnedEvent === undefined ? {} : { pinnedEvent }),
    ...(pinnedObservation === undefined ? {} : { pinnedObservation }),
  };
  return { state, notices };
}

function resolveAxis(
  { axis: wished, anchor }: ViewParameters,
  axis: TimeAxis,
  notices: string[],
  words: Words,
): 'days' | 'dates' {
  if (!axis.hasDays) {
    const isAboutDays = anchor !== undefined || (wished !== undefined && wished !== 'dates');
    if (isAboutDays) notices.push(words.notices.noDays);
    return 'dates';
  }
  if (wished === 'dates') {
    if (axis.calendar) return 'dates';
    notices.push(words.notices.noCalendar);
  } else if (wished !== undefined && wished !== 'days') {
    notices.push(words.notices.wrongAxis(wished));
  }
  return 'days';
}

function resolveWindow(
  { from, to }: ViewParameters,
  caseRecord: CaseRecord,
  axis: TimeAxis,
  isNarrow: boolean,
  notices: string[],
  words: Words,
): TimeDomain {
  const whole = deriveExtent(caseRecord, axis).domain;
  const opening = openingWindow(caseRecord, axis, isNarrow, whole);
  if (from === undefined && to === undefined) return opening;
  const start = from === undefined ? opening.from : readAxisTime(from, axis);
  const end = to === undefined ? opening.to : readAxisTime(to, axis);
  if (start !== undefined && end !== undefined && start < end) {
    return clampWindow({ from: start, to: end }, whole);
  }
  notices.push(words.notices.wrongWindow(from ?? '…', to ?? '…'));
  return opening;
}

/** A place on the axis from its text: days from the chosen anchor, or a date. */
export function readAxisTime(text: string, axis: TimeAxis): number | undefined {
  if (/^[+-]?\d+(\.\d+)?$/.test(text)) {
    if (!axis.hasDays) return undefined;
    return axis.zero + Number(text) * DAY_MS;
  }
  const date = parseCalendarText(text)?.time;
  return date && axis.calendar ? date.start - axis.calendar.origin : undefined;
}

/** The text of a place on the axis, as `readAxisTime` reads it; to the hundredth of a day. */
export function writeAxisTime(at: number, axis: TimeAxis, mode: 'days' | 'dates'): string {
  if (mode === 'dates' && axis.calendar) {
    const date = new Date(Math.round(at / 60_000) * 60_000 + axis.calendar.origin).toISOString();
    return date.endsWith('T00:00:00.000Z') ? date.slice(0, 10) : date.slice(0, 16);
  }
  return String(Math.round(((at - axis.zero) / DAY_MS) * 100) / 100);
}
