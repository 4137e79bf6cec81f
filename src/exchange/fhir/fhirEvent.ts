import type { EventKind } from '../../domain/clinicalEvent';
import type { FhirPeriod, FhirTime } from './readFhirTime';

/** When an event was: a moment, or a stretch of which either end may be missing. */
export type FhirWhen = { readonly time: FhirTime } | { readonly period: FhirPeriod };

/** What a resource tells of an event, before anything is left out for its status. */
export interface EventFacts {
  readonly kind: EventKind;
  readonly title: string;
  readonly when: FhirWhen;
  /** Short facts, joined into one line: reason, status, class. */
  readonly summary: readonly string[];
  readonly details?: string;
  readonly category?: string;
}

/** An event with where it comes from. */
export interface FhirEvent extends EventFacts {
  readonly place: string;
  readonly resourceType: string;
  readonly status?: string;
}
