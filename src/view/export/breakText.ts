import { fitText } from '../fitText';
import { measureText, type TextFont } from '../typeface/measureText';

/** Chinese and Japanese letters, between which a line may end, and their marks. */
const WIDE =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u3000-\\u303f\\uff00-\\uff60]';
/** No line ends with these, and none begins with those. */
const OPENING = '[（「『【《〈“‘]';
const CLOSING = '[）」』】》〉”’，。、；：？！…％]';
const PIECE = new RegExp(
  `${OPENING}*${WIDE}${CLOSING}*|(?:(?!${OPENING}*${WIDE})\\S)+${CLOSING}*`,
  'gu',
);

const GRAPHEMES = new Intl.Segmenter('und', { granularity: 'grapheme' });

interface Piece {
  readonly text: string;
  readonly width: number;
  readonly isAfterSpace: boolean;
}

/**
 * A text in lines of which none is wider than `width`. It breaks at spaces, between Chinese letters
 * but not before their commas, and within a word that no line can hold, there after a stroke or a
 * dot of an address if it has one. Beyond `most` lines the last one ends with an ellipsis.
 *
 * @example breakText('随访：血磷正常', 40, { size: 12 }, 9) // ['随访：', '血磷正', '常']
 */
export function breakText(text: string, width: number, font: TextFont, most = Infinity): string[] {
  const lines: string[] = [];
  let line = '';
  let room = width;
  const space = measureText(' ', font);
  for (const piece of piecesOf(text, width, font)) {
    const gap = line !== '' && piece.isAfterSpace ? space : 0;
    if (line !== '' && gap + piece.width > room) {
      lines.push(line);
      [line, room] = ['', width];
    }
    const isSpaced = line !== '' && piece.isAfterSpace;
    line += (isSpaced ? ' ' : '') + piece.text;
    room -= piece.width + (isSpaced ? space : 0);
  }
  if (line !== '') lines.push(line);
  if (lines.length <= most) return lines;
  const rest = lines.slice(most - 1).join(' ');
  return [...lines.slice(0, most - 1), fitText(`${rest}…`, width, font)];
}

function piecesOf(text: string, width: number, font: TextFont): Piece[] {
  return [...text.matchAll(PIECE)].flatMap(({ 0: piece, index }) => {
    const isAfterSpace = index > 0 && /\s/.test(text.charAt(index - 1));
    const own = measureText(piece, font);
    if (own <= width) return [{ text: piece, width: own, isAfterSpace }];
    return splitPiece(piece, width, font).map((part, at) => ({
      text: part,
      width: measureText(part, font),
      isAfterSpace: at === 0 && isAfterSpace,
    }));
  });
}

/** A word wider than a line in parts that are not, at least one letter each. */
function splitPiece(word: string, width: number, font: TextFont): string[] {
  const parts: string[] = [];
  let part = '';
  let used = 0;
  for (const { segment } of GRAPHEMES.segment(word)) {
    const own = measureText(segment, font);
    if (part !== '' && used + own > width) {
      const [, head = part, tail = ''] = /^(.*[/?&=_.-])([^/?&=_.-]+)$/u.exec(part) ?? [];
      // An end of an address stays whole where that leaves half of the line.
      const isWhole = tail !== '' && measureText(head, font) > width / 2;
      parts.push(isWhole ? head : part);
      part = isWhole ? tail : '';
      used = measureText(part, font);
    }
    part += segment;
    used += own;
  }
  return [...parts, part];
}
