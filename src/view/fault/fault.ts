import type { CaseRecord } from '../../domain/caseRecord';
import type { Words } from '../../words/en';
import type { FaultWords } from '../../words/enFault';
import type { PlacedFigure } from '../placedFigure';
import type { TimelineView } from '../timelineView';

/** The faults in the order in which they are always offered as answers. */
export const FAULT_KINDS = [
  'equal-spacing',
  'reversed-time',
  'cut-axis',
  'no-range',
  'no-unit',
  'mixed-units',
] as const;

export type FaultKind = (typeof FAULT_KINDS)[number];

/** What a reader says is wrong. */
export type FaultAnswer = FaultKind | 'nothing';

/** A case and how it is drawn when nothing is wrong. */
export interface FaultSubject {
  readonly caseRecord: CaseRecord;
  readonly view: TimelineView;
}

export interface FaultCatalogues {
  readonly words: Words;
  readonly faultWords: FaultWords;
}

/**
 * One fault of real graphs of test results. Those of the time axis are drawn into the figure alone:
 * the readout takes its times from the view, and it stays true.
 */
export interface Fault {
  readonly kind: FaultKind;
  /** False where the drawing would not change, or where the fault teaches nothing. */
  readonly isOffered: (subject: FaultSubject) => boolean;
  readonly redrawView?: (subject: FaultSubject, words: Words) => TimelineView;
  /** The subject's window is that of the figure. */
  readonly redrawFigure?: (
    figure: PlacedFigure,
    subject: FaultSubject,
    catalogues: FaultCatalogues,
  ) => PlacedFigure;
  /** What it did to the reading of this case in this window, in sentences; computed, never told. */
  readonly describeEffect: (subject: FaultSubject, catalogues: FaultCatalogues) => string[];
}
