import { measureText, type TextFont } from './typeface/measureText';

/**
 * A text no wider than `width` px. A longer one is cut with an ellipsis before its `tail`, which is
 * kept: a title may lose letters and not its unit.
 *
 * @example fitText('Alkaline phosphatase (U/L)', 110, font, ' (U/L)') // 'Alkaline ph… (U/L)'
 */
export function fitText(text: string, width: number, font: TextFont, tail = ''): string {
  if (measureText(text, font) <= width) return text;
  const head = [...text.slice(0, text.length - tail.length)];
  const cut = () => `${head.join('').trimEnd()}…${tail}`;
  while (head.length > 0 && measureText(cut(), font) > width) head.pop();
  return cut();
}
