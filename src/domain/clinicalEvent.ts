import type { Basis } from './basis';
import type { CasePeriod, CaseTime, Clock, TimeSpan } from './caseTime';
import type { EditMark } from './editMark';

export const EVENT_KINDS = [
  'symptom',
  'admission',
  'visit',
  'laboratory',
  'imaging',
  'procedure',
  'medication',
  'immunization',
  'pathology',
  'diagnosis',
  'discharge',
  'follow-up',
  'publication',
] as const;

export type EventKind = (typeof EVENT_KINDS)[number];

/** Something that happened to the patient or to the report; the finding and its time apart. */
export interface ClinicalEvent {
  readonly id: string;
  /** `evidence`: what other patients showed, which a lesson sets beside this one. */
  readonly kind: EventKind | 'evidence';
  readonly title: string;
  readonly time?: CaseTime;
  readonly period?: CasePeriod;
  readonly summary?: string;
  readonly details?: string;
  readonly figurePanel?: string;
  readonly locator?: string;
  /** The basis of the finding. That of its time is in the time. */
  readonly basis: Basis;
  /** Present where the event is not as it was in the original. */
  readonly edit?: EditMark<ClinicalEvent>;
}

export const EVENT_GROUPS = [
  'history',
  'hospital',
  'treatment',
  'after',
  'publication',
  'evidence',
] as const;

export type EventGroup = (typeof EVENT_GROUPS)[number];

/** The heading an event stands under: by its kind, as a discharge summary would have it. */
export function groupOf(kind: ClinicalEvent['kind']): EventGroup {
  switch (kind) {
    case 'symptom':
      return 'history';
    case 'medication':
      return 'treatment';
    case 'discharge':
    case 'follow-up':
      return 'after';
    case 'publication':
    case 'evidence':
      return kind;
    default:
      return 'hospital';
  }
}

/** All times an event tells, the start of a period before its end. */
export function timesOf(event: ClinicalEvent): CaseTime[] {
  return [event.time, event.period?.start, event.period?.end].filter((time) => time !== undefined);
}

export function clockOf(event: ClinicalEvent): Clock | undefined {
  return timesOf(event)[0]?.clock;
}

/** Whether no date of the case is one of it: other patients are counted from a day 0 of their own. */
export function isOffCalendar(event: ClinicalEvent): boolean {
  return event.kind === 'evidence' && clockOf(event) === 'anchor';
}

/** The outermost bounds of an event on its own clock; a missing end of a period is open. */
export function boundsOf(event: ClinicalEvent): TimeSpan {
  if (event.time) return event.time;
  return {
    start: event.period?.start?.start ?? -Infinity,
    end: event.period?.end?.end ?? Infinity,
  };
}
