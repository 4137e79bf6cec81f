import type { Box } from './box';
import type { PlacedText } from './placedFigure';
import { measureText } from './typeface/measureText';

export const SMALL_FONT = { size: 11.5 } as const;

/** The area a text covers, with its ascenders and descenders. */
export function textBox(text: PlacedText, size: number, weight: 400 | 500 | 600 | 700 = 400): Box {
  const width = measureText(text.text, { size, weight });
  const left =
    text.anchor === 'start' ? text.x : text.anchor === 'end' ? text.x - width : text.x - width / 2;
  return { left, right: left + width, top: text.y - size, bottom: text.y + size * 0.3 };
}
