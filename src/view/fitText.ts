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
  const cut = (kept: string) => `${kept.trimEnd()}…${tail}`;
  // Halved, because a title of ten thousand letters taken off one by one holds up the page.
  let fitting = 0;
  let tooLong = head.length + 1;
  while (tooLong - fitting > 1) {
    const length = (fitting + tooLong) >> 1;
    if (measureText(cut(head.slice(0, length).join('')), font) <= width) fitting = length;
    else tooLong = length;
  }
  const kept = head.slice(0, fitting).join('');
  return cut(kept.slice(0, graphemeStart(kept + (head[fitting] ?? ''), kept.length)));
}

const GRAPHEMES = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Where the letter at an offset begins, as a reader sees it: an emoji with joiners is one. */
function graphemeStart(text: string, offset: number): number {
  return GRAPHEMES.segment(text).containing(offset)?.index ?? offset;
}
