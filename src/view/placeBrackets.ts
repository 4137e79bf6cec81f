import { fitText } from './fitText';
import { type LinearScale, scaleTo } from './linearScale';
import type { PlacedBracket } from './placedFigure';
import type { BracketView } from './timelineView';
import { measureText } from './typeface/measureText';

export const BRACKET_FONT = { size: 12, italic: true } as const;
export const BRACKET_ROW = 23;
const CLEARANCE = 8;

interface Taken {
  readonly row: number;
  readonly left: number;
  readonly right: number;
}

/**
 * The source's words as brackets in rows above the plot. Two brackets may meet in the part where
 * both are unsure (one ends where the next begins), never in their sure parts or their words.
 *
 * @returns the brackets, with `y` of the bracket's line counted from `top`, and the rows used
 */
export function placeBrackets(
  brackets: readonly BracketView[],
  scale: LinearScale,
  figureLeft: number,
  figureRight: number,
  top: number,
): { placed: PlacedBracket[]; rows: number } {
  const [left, right] = scale.range;
  const clip = (x: number) => Math.min(Math.max(x, left), right);
  const taken: Taken[] = [];
  const placed: PlacedBracket[] = [];
  for (const bracket of brackets) {
    if (bracket.span.to <= scale.domain[0] || bracket.span.from >= scale.domain[1]) continue;
    const [x1, x2] = [bracket.span.from, bracket.span.to].map((at) => clip(scaleTo(scale, at)));
    const [coreX1, coreX2] = [bracket.core.from, bracket.core.to].map((at) =>
      clip(scaleTo(scale, at)),
    );
    if (x1 === undefined || x2 === undefined || coreX1 === undefined || coreX2 === undefined)
      continue;
    const text = fitText(bracket.text, figureRight - figureLeft, BRACKET_FONT);
    const half = measureText(text, BRACKET_FONT) / 2;
    const keepIn = (x: number) => Math.min(Math.max(x, figureLeft + half), figureRight - half);
    // Over the middle, or with its begin or end over that of the bracket.
    const spots = [(x1 + x2) / 2, x1 + half + CLEARANCE, x2 - half - CLEARANCE].map((spot) => {
      const x = keepIn(spot);
      const left = Math.min(coreX1, x - half - CLEARANCE / 2);
      const right = Math.max(coreX2, x + half + CLEARANCE / 2);
      return { x, left, right, row: firstFreeRow(taken, { left, right }) };
    });
    const spot = spots.reduce((best, one) => (one.row < best.row ? one : best));
    const { x, row } = spot;
    taken.push(spot);
    const y = top + row * BRACKET_ROW + 16;
    placed.push({
      x1,
      x2,
      coreX1,
      coreX2,
      isCutLeft: bracket.span.from < scale.domain[0],
      isCutRight: bracket.span.to > scale.domain[1],
      y,
      label: { text, x, y: y - 5, anchor: 'middle' },
      name: bracket.name,
    });
  }
  return { placed, rows: Math.max(0, ...taken.map(({ row }) => row + 1)) };
}

function firstFreeRow(taken: readonly Taken[], needs: { left: number; right: number }): number {
  for (let row = 0; ; row += 1) {
    const isFree = taken.every(
      (other) => other.row !== row || other.right <= needs.left || other.left >= needs.right,
    );
    if (isFree) return row;
  }
}
