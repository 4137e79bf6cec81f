import type { EventKind } from '../../domain/clinicalEvent';

/** The range a series is shown with; `none` is an answer of its own. */
export type RangeChoice =
  | { readonly kind: 'found' }
  | { readonly kind: 'none' }
  | {
      readonly kind: 'typed';
      readonly low?: number;
      readonly high?: number;
      readonly source: string;
      /** Not from this patient's laboratory. */
      readonly isAssumed: boolean;
    };

export interface SeriesChoice {
  readonly id: string;
  readonly name: string;
  readonly range: RangeChoice;
}

/** What is day 0: an event that was found, one the author tells, or nothing. */
export type AnchorChoice =
  | { readonly kind: 'none' }
  | { readonly kind: 'event'; readonly id: string }
  | {
      readonly kind: 'told';
      readonly title: string;
      readonly eventKind: EventKind;
      /** As a case file writes it; absent where the times are in days already. */
      readonly date?: string;
    };

/** What its author decides before findings become a case. */
export interface CaseForm {
  readonly title: string;
  readonly subject: string;
  readonly citation: string;
  readonly anchor: AnchorChoice;
  /** In the order in which they are drawn, the first one on top. */
  readonly series: readonly SeriesChoice[];
  readonly eventIds: readonly string[];
  readonly presetIds: readonly string[];
}
