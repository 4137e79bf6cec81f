import type { Basis } from './basis';
import type { CasePeriod, CaseTime } from './caseTime';
import type { ClinicalEvent } from './clinicalEvent';
import type { Series } from './series';

/** The event that is day 0, and what is known of it on the calendar. */
export interface Anchor {
  readonly event: string;
  readonly time?: CaseTime;
  /** Midnight of a made-up date, in ms, only for showing a calendar at all. */
  readonly illustrativeDate?: number;
}

/** A phrase of the source that holds over a stretch of time; drawn as a bracket. */
export interface SourceWords extends CasePeriod {
  readonly text: string;
  readonly figurePanel?: string;
  readonly locator?: string;
  readonly basis: Basis;
}

/** A named window of the case, in times of the case. */
export interface Preset {
  readonly id: string;
  readonly title: string;
  readonly from: CaseTime;
  readonly to: CaseTime;
  /** `narrow`: the window that opens on a phone. */
  readonly opensOn?: 'narrow';
}

export interface Source {
  readonly citation: string;
  readonly doi?: string;
  readonly url?: string;
  readonly licence?: string;
}

export interface CaseRecord {
  readonly id: string;
  readonly title: string;
  /** The subject in a phrase, without anything that identifies. */
  readonly subject?: string;
  /** What the source itself claims of the course; the headline where nothing is measured. */
  readonly claim?: string;
  /** What a reader must know before trusting the figure, under the headline. */
  readonly caution?: string;
  /** Stands in the plot beside "Illustration, not data". */
  readonly disclaimer?: string;
  readonly anchor?: Anchor;
  readonly series: readonly Series[];
  /** In the order of the file. */
  readonly events: readonly ClinicalEvent[];
  readonly words: readonly SourceWords[];
  readonly presets: readonly Preset[];
  /** The stretch of the axis that can be seen, where a lesson says it; else what there is to see. */
  readonly drawnOver?: { readonly from: CaseTime; readonly to: CaseTime };
  readonly source: Source;
  /** Several cases stand together in it, each counted from its own day 0. */
  readonly isComparison?: boolean;
}

/** The event a case counts its days from. */
export function anchorEventOf(caseRecord: CaseRecord): ClinicalEvent | undefined {
  return caseRecord.events.find((event) => event.id === caseRecord.anchor?.event);
}
