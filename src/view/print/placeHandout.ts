import type { CardGroup } from '../deriveCards';
import { cardsHeight } from './cardsHeight';
import { sourceHeight } from './sourceHeight';
import { linesOf } from './tableHeight';

/** Between the margins of the sheet, in px: the width of Letter lying, the height of A4 lying. */
export const HANDOUT = { width: 940, height: 716 } as const;
/** Head and foot of the page, and the spaces between its parts. */
const FIXED = 78;
/** The lines to write on; cards beside them have the rest of the width, in three columns. */
const WHY_HEIGHT = 134;
const CARDS_WIDTH = 622;
const QUESTION_WIDTH = 560;
const LEAST = 330;

/** How high the figure of a handout may be for all to fit on one page lying, in px. */
export function placeHandout(
  question: string,
  groups: readonly CardGroup[],
  source: readonly string[],
): number {
  const top = linesOf(question, QUESTION_WIDTH, 20.5) * 25;
  const below = Math.max(WHY_HEIGHT, cardsHeight(groups, 3, CARDS_WIDTH));
  const rest = FIXED + top + below + sourceHeight(source, HANDOUT.width);
  return Math.max(LEAST, HANDOUT.height - rest);
}
