import { type Basis, isIllustrative } from '../domain/basis';
import { type CaseTime, compareSpans } from '../domain/caseTime';
import type { CaseRecord } from '../domain/caseRecord';
import { boundsOf, type ClinicalEvent, clockOf, groupOf, timesOf } from '../domain/clinicalEvent';
import { drawnSpanOnAxis, drawnSpansOnAxis, spanOfEvent, type TimeAxis } from '../domain/timeAxis';
import { describeEventDate, describeEventDay } from '../words/describeEventTime';
import type { Words } from '../words/en';
import type { DrawnSpan, EventView } from './timelineView';

/**
 * All events in order of time (earliest bound, latest bound, order of the file), and after them what
 * other patients showed. Dates that have no place on the axis come first, in their own order.
 */
export function sortEvents(caseRecord: CaseRecord, axis: TimeAxis): ClinicalEvent[] {
  const nowhere = { start: -Infinity, end: Infinity };
  return caseRecord.events
    .map((event) => ({ event, span: spanOfEvent(event, axis.frame) }))
    .sort((a, b) =>
      isEvidence(a.event) !== isEvidence(b.event)
        ? Number(isEvidence(a.event)) - Number(isEvidence(b.event))
        : a.span || b.span
          ? compareSpans(a.span ?? nowhere, b.span ?? nowhere)
          : compareSpans(boundsOf(a.event), boundsOf(b.event)),
    )
    .map(({ event }) => event);
}

/** What is not of this patient comes last, so that the numbers of the case stay as they are. */
function isEvidence({ kind }: ClinicalEvent): boolean {
  return kind === 'evidence';
}

/** All events as they are drawn and said, numbered from 1 in order of time. */
export function deriveEvents(caseRecord: CaseRecord, axis: TimeAxis, words: Words): EventView[] {
  return sortEvents(caseRecord, axis).map((event, index) => {
    const number = index + 1;
    const spans = drawnSpansOf(event, axis);
    const times = timesOf(event);
    const isPoint = spans.every((span) => span.from === span.to) && !times.some(isAbout);
    return {
      id: event.id,
      number,
      title: event.title,
      group: groupOf(event.kind),
      isBar: isBar(event) && !isPoint,
      spans,
      ...coreOf(event, axis),
      isPoint,
      ...fadesOf(event),
      isDashed: times.some((time) => isIllustrative(time.basis ?? event.basis)),
      isAnchor: event.id === axis.anchorEvent?.id,
      name: words.names.event(
        number,
        event.title,
        describeEventTime(event, axis, words),
        sayOwnTime(times, event.basis, words),
      ),
    };
  });
}

/** A medication over a time, of which one end may be unknown; one dose is none. */
export function isLastingTreatment({ kind, period }: ClinicalEvent): boolean {
  return kind === 'medication' && period !== undefined;
}

/** What is read as a stretch with its name in it, and not as a moment that is uncertain. */
function isBar(event: ClinicalEvent): boolean {
  return isLastingTreatment(event) || isEvidence(event);
}

/** When an event was, on the clock it is told on: in days, or as a date. */
export function describeEventTime(event: ClinicalEvent, axis: TimeAxis, words: Words): string {
  return clockOf(event) === 'anchor' && axis.hasDays
    ? describeEventDay(event, axis, words)
    : describeEventDate(event, axis, words);
}

function isAbout(time: CaseTime): boolean {
  return time.aboutStart || time.aboutEnd;
}

function drawnSpansOf(event: ClinicalEvent, axis: TimeAxis): DrawnSpan[] {
  if (event.time) return drawnSpansOnAxis(event.time, axis);
  const start = event.period?.start && drawnSpanOnAxis(event.period.start, axis);
  const end = event.period?.end && drawnSpanOnAxis(event.period.end, axis);
  if (!start && !end) return [];
  return [{ from: start?.from ?? -Infinity, to: end?.to ?? Infinity }];
}

/** The stretch between the ends of a period in which it surely lasts. */
export function coreBetween(
  start: DrawnSpan | undefined,
  end: DrawnSpan | undefined,
): { readonly core?: DrawnSpan } {
  return start && end && start.to < end.from ? { core: { from: start.to, to: end.from } } : {};
}

function coreOf({ period }: ClinicalEvent, axis: TimeAxis): { readonly core?: DrawnSpan } {
  return coreBetween(
    period?.start && drawnSpanOnAxis(period.start, axis),
    period?.end && drawnSpanOnAxis(period.end, axis),
  );
}

function fadesOf(event: ClinicalEvent): { fadesAtStart: boolean; fadesAtEnd: boolean } {
  const { time, period } = event;
  if (time) {
    return {
      fadesAtStart: time.aboutStart || !Number.isFinite(time.start),
      fadesAtEnd: time.aboutEnd || !Number.isFinite(time.end),
    };
  }
  return {
    fadesAtStart: !period?.start || period.start.aboutStart || !Number.isFinite(period.start.start),
    fadesAtEnd: !period?.end || period.end.aboutEnd || !Number.isFinite(period.end.end),
  };
}

/** The basis of times that no source states, in a word; a screen reader sees no dashed outline. */
export function sayOwnTime(
  times: readonly CaseTime[],
  finding: Basis,
  words: Words,
): string | undefined {
  const own = times.map((time) => time.basis ?? finding).find(isIllustrative);
  return own && words.basis[own];
}
