import type { CaseRecord } from '../../domain/caseRecord';
import type { Words } from '../../words/en';
import type { CardGroup } from '../deriveCards';
import type { PlacedFigure } from '../placedFigure';
import type { TimelineView } from '../timelineView';
import type { ViewState } from '../viewState';

/** What a figure is exported of: the case as far as a lesson tells it, as the page shows it. */
export interface ExportSubject {
  readonly caseRecord: CaseRecord;
  readonly state: Pick<ViewState, 'axis' | 'unit'>;
  readonly view: TimelineView;
  readonly words: Words;
  /** The address of the view, as the page has it. */
  readonly address: string;
  /** What a way of teaching makes of figure and cards; those of the page fit. */
  readonly parts?:
    | {
        readonly redrawFigure?: (figure: PlacedFigure) => PlacedFigure;
        readonly regroupCards?: (groups: readonly CardGroup[]) => readonly CardGroup[];
      }
    | undefined;
  /** False where the page says no sentence over the figure, because it would tell the answer. */
  readonly hasHeadline?: boolean;
  /** A handout to draw in, without values and without what is said of them. */
  readonly isBlank?: boolean;
}
