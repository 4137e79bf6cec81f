import type { CaseRecord } from '../../../src/domain/caseRecord';
import type { FaultCatalogues, FaultKind, FaultSubject } from '../../../src/view/fault/fault';
import { FAULTS } from '../../../src/view/fault/offeredFaults';
import type { PlacedFigure } from '../../../src/view/placedFigure';
import { placeFigure } from '../../../src/view/placeFigure';
import type { ViewParameters } from '../../../src/view/viewParameters';
import { en } from '../../../src/words/en';
import { enFault } from '../../../src/words/enFault';
import { viewOf } from '../viewOf';

export const CATALOGUES: FaultCatalogues = { words: en, faultWords: enFault };

export function subjectOf(caseRecord: CaseRecord, parameters: ViewParameters = {}): FaultSubject {
  return { caseRecord, view: viewOf(caseRecord, parameters).view };
}

/** The figure of a subject as the page draws it, with a fault or without. */
export function drawWith(kind: FaultKind | undefined, subject: FaultSubject): PlacedFigure {
  const fault = kind && FAULTS[kind];
  const view = fault?.redrawView?.(subject, en) ?? subject.view;
  const placed = placeFigure(view, 860, en);
  return fault?.redrawFigure?.(placed, subject, CATALOGUES) ?? placed;
}

export function effectOf(kind: FaultKind, subject: FaultSubject): string[] {
  return FAULTS[kind].describeEffect(subject, CATALOGUES);
}

/** Where the marks of the first panel stand, in order of time. */
export function xsOf(figure: PlacedFigure): number[] {
  return figure.panels[0]!.marks.map(({ places }) => (places[0]!.x1 + places[0]!.x2) / 2);
}
