import { fitText } from './fitText';
import { measureText, type TextFont } from './typeface/measureText';

/**
 * What stays on one line: a word, or a Chinese character, which needs no space after it, with the
 * marks that may not begin a line or end one. Each piece brings the space before it.
 */
const PIECE =
  / *(?:[“‘（《【]*[\u2e80-\u9fff\uff01-\uffee](?:[，。、；：？！）》】”’…])*|[^ \u2e80-\u9fff\uff01-\uffee]+[，。、；：？！）》】]*)/gu;

/**
 * A text in lines no wider than `width` px, broken at spaces and between Chinese characters; a
 * longer word has its own line. Beyond `most` lines the last one is cut with an ellipsis.
 */
export function wrapText(text: string, width: number, font: TextFont, most = Infinity): string[] {
  const lines: string[] = [];
  let line = '';
  for (const [piece] of text.matchAll(PIECE)) {
    const isFull = line !== '' && measureText(line + piece, font) > width;
    if (isFull && lines.length < most - 1) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? piece.trimStart() : line + piece;
  }
  if (line === '') return lines;
  return [...lines, lines.length < most - 1 ? line : fitText(line, width, font)];
}
