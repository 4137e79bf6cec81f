import type { ComponentType } from 'react';
import type { CaseRecord } from '../domain/caseRecord';
import type { CardGroup } from '../view/deriveCards';
import type { PlacedFigure } from '../view/placedFigure';
import type { TimelineView } from '../view/timelineView';

/** What a way of teaching adds to the figure; each part is the same object from draw to draw. */
export interface FigureParts {
  /** Ink of its own inside the drawing, which is not drawn again for it. */
  readonly layer?: ComponentType<{ readonly figure: PlacedFigure }>;
  /** Over the drawing, for gestures of its own. */
  readonly over?: ComponentType<{ readonly figure: PlacedFigure }>;
  /** False where the window is given. */
  readonly hasOverview?: boolean;
  /** How much higher than of one case is what stands under the figure, in px. */
  readonly moreUnder?: number;
  /** The height that the drawing may have, in px, where what stands around it was measured. */
  readonly roomHeight?: number;
  /** How much the plots give up where the screen is low, in px. */
  readonly mostShrinking?: number;
  /** The case under its own title, where the figure is drawn wrong and says so in another. */
  readonly trueCase?: CaseRecord;
  /** The view drawn otherwise than it should be. */
  readonly redrawView?: (view: TimelineView) => TimelineView;
  readonly redrawFigure?: (figure: PlacedFigure) => PlacedFigure;
  /** The cards in another order, as long as each pin keeps its card. */
  readonly regroupCards?: (groups: readonly CardGroup[]) => readonly CardGroup[];
}
