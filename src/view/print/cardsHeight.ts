import type { CardGroup } from '../deriveCards';
import { measureText } from '../typeface/measureText';
import { linesOf, PRINT_LINE } from './tableHeight';

/** Between the columns of the sheet, in px; print.css has the same. */
export const COLUMN_GAP = 18;
/** A number and the space after it. */
const NUMBER = 29;
const TITLE_FONT = { size: 11, weight: 500 } as const;

/**
 * About how high the cards become, in columns of equal height that are not cut within a card, with
 * their heading and a note, in px.
 *
 * @param width of all columns together, in px
 */
export function cardsHeight(groups: readonly CardGroup[], columns: number, width: number): number {
  const room = (width - (columns - 1) * COLUMN_GAP) / columns - NUMBER;
  const heights = groups.flatMap(({ group, cards, note = '' }) => [
    PRINT_LINE + linesOf(note, room) * PRINT_LINE,
    ...cards.map(({ title, when, summary = '', edit = '', finding }) => {
      const head = (measureText(`${title}  ${when}`, TITLE_FONT) + 6) / room;
      const source = group === 'evidence' ? (finding.locator ?? '') : '';
      const below = [summary, edit, source].reduce((sum, text) => sum + linesOf(text, room), 0);
      const lines = Math.max(1, Math.ceil(head)) + below;
      return lines * PRINT_LINE + 4;
    }),
  ]);
  if (heights.length === 0) return 0;
  const sum = heights.reduce((total, height) => total + height, 0);
  const uneven = columns === 1 ? 0 : Math.max(...heights) / 2;
  return sum / columns + uneven + 3 * PRINT_LINE;
}
