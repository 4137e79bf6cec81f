import { measureText, type TextFont } from './typeface/measureText';

/** A text broken at spaces into lines no wider than `width` px; a longer word has its own line. */
export function wrapText(text: string, width: number, font: TextFont): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && measureText(longer, font) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return line === '' ? lines : [...lines, line];
}
