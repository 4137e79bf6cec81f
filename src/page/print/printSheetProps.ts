import type { CaseRecord } from '../../domain/caseRecord';
import type { TimelineView } from '../../view/timelineView';
import type { ViewState } from '../../view/viewState';
import type { Words } from '../../words/en';
import type { FigureParts } from '../figureParts';

/** What a page shows, as `CasePage` has it: cut by a lesson, redrawn by a way of teaching. */
export interface PrintSheetProps {
  readonly caseRecord: CaseRecord;
  readonly state: ViewState;
  readonly view: TimelineView;
  readonly parts: FigureParts | undefined;
  /** False where the page shows something else than the sentence of the case. */
  readonly hasHeadline: boolean;
  readonly words: Words;
}
