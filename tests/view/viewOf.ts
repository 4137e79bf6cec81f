import type { CaseRecord } from '../../src/domain/caseRecord';
import { DAY_MS } from '../../src/domain/caseTime';
import { deriveTimelineView } from '../../src/view/deriveTimelineView';
import { deriveLong } from '../../src/view/deriveLong';
import type { PanelView, TimelineView } from '../../src/view/timelineView';
import { resolveViewState, type ViewParameters } from '../../src/view/viewParameters';
import type { ViewState } from '../../src/view/viewState';
import { en, type Words } from '../../src/words/en';

export interface Viewed {
  readonly caseRecord: CaseRecord;
  readonly state: ViewState;
  readonly notices: readonly string[];
  readonly view: TimelineView;
}

/** A case as the page shows it for an address, on a wide screen unless told otherwise. */
export function viewOf(
  caseRecord: CaseRecord,
  parameters: ViewParameters = {},
  isNarrow = false,
  words: Words = en,
): Viewed {
  const { state, notices } = resolveViewState(parameters, caseRecord, isNarrow, words);
  return {
    caseRecord,
    state,
    notices,
    view: deriveTimelineView(caseRecord, state, words, deriveLong),
  };
}

/** The first panel of a case's view. */
export function panelOf(caseRecord: CaseRecord, parameters: ViewParameters = {}): PanelView {
  return viewOf(caseRecord, parameters).view.panels[0]!;
}

/** A place on the axis of a case that counts days. */
export function day(count: number): number {
  return count * DAY_MS;
}
