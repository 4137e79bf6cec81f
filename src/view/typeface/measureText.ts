import {
  type AdvanceTable,
  italicAdvances,
  meanLetterAdvance,
  uprightAdvances,
} from './advanceWidths';

/** How a text of the figure is set in the sans. */
export interface TextFont {
  /** In pixels. */
  readonly size: number;
  readonly weight?: 400 | 500 | 600 | 700;
  readonly italic?: boolean;
}

/** An advance in 1/1000 em at weights 400 and 700. */
type Advance = readonly [lightest: number, boldest: number];

const upright = indexByCharacter(uprightAdvances);
const italic = indexByCharacter(italicAdvances);

/**
 * Returns the width of a line of text in pixels, as the browser sets it in Inter with tabular
 * digits and without kerning. It reads a table rather than asking a canvas, because labels are
 * placed without a browser too and must come out at the same place everywhere.
 *
 * A character that the table does not list is as wide as its base letter if it is an accented
 * letter, 1 em if it is Chinese, Japanese, Korean or an emoji, and otherwise a mean letter.
 */
export function measureText(text: string, font: TextFont): number {
  const share = ((font.weight ?? 400) - 400) / 300;
  let thousandths = 0;
  for (const character of text.normalize('NFC')) {
    const [lightest, boldest] = advanceOf(character, font.italic ?? false);
    thousandths += lightest + (boldest - lightest) * share;
  }
  return (thousandths * font.size) / 1000;
}

function advanceOf(character: string, isItalic: boolean): Advance {
  const listed = listedAdvanceOf(character, isItalic);
  if (listed) return listed;
  const codePoint = character.codePointAt(0) ?? 0;
  if (isZeroWidth(codePoint)) return [0, 0];
  if (isFullWidth(codePoint)) return [1000, 1000];
  const base = String.fromCodePoint(character.normalize('NFD').codePointAt(0) ?? 0);
  return listedAdvanceOf(base, isItalic) ?? [meanLetterAdvance, meanLetterAdvance];
}

function listedAdvanceOf(character: string, isItalic: boolean): Advance | undefined {
  return (isItalic ? italic.get(character) : undefined) ?? upright.get(character);
}

/** Tells the soft hyphen, combining marks, zero-width spaces and joiners, and the emoji selector. */
function isZeroWidth(codePoint: number): boolean {
  return (
    codePoint === 0xad ||
    (codePoint >= 0x300 && codePoint <= 0x36f) ||
    (codePoint >= 0x200b && codePoint <= 0x200d) ||
    codePoint === 0xfe0f
  );
}

/** Tells Chinese, Japanese and Korean characters, full-width forms and emoji. */
function isFullWidth(codePoint: number): boolean {
  return (
    (codePoint >= 0x1100 && codePoint <= 0x115f) ||
    (codePoint >= 0x2600 && codePoint <= 0x27bf) ||
    (codePoint >= 0x2e80 && codePoint <= 0xa4cf) ||
    (codePoint >= 0xac00 && codePoint <= 0xd7a3) ||
    (codePoint >= 0xf900 && codePoint <= 0xfaff) ||
    (codePoint >= 0xff01 && codePoint <= 0xff60) ||
    (codePoint >= 0xffe0 && codePoint <= 0xffe6) ||
    (codePoint >= 0x1f000 && codePoint <= 0x3ffff)
  );
}

function indexByCharacter(table: AdvanceTable): ReadonlyMap<string, Advance> {
  return new Map(
    [...table.characters].map((character, position) => [
      character,
      [table.lightest[position] ?? 0, table.boldest[position] ?? 0],
    ]),
  );
}
