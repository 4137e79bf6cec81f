import type { Words } from '../words/en';
import type { PackedItem } from './packLane';
import type { PlacedText } from './placedFigure';
import { measureText } from './typeface/measureText';

interface Extent {
  readonly left: number;
  readonly right: number;
}

const PILE_FONT = { size: 12, weight: 600 } as const;
const GAP = 4;

/**
 * Pins that lie on each other look like one, so the count of those underneath stands beside each
 * pile: on its right, or on its left where the plot ends or the next pin is too near.
 */
export function placePiles(
  pins: readonly Extent[],
  packed: readonly PackedItem[],
  baseline: number,
  area: { readonly plotLeft: number; readonly figureRight: number },
  words: Words,
): PlacedText[] {
  const row = packed.find(({ isPiled }) => isPiled)?.row;
  const piles = groupPiles(
    pins.flatMap(({ left, right }, index) => {
      const { row: own, isPiled = false } = packed[index] ?? {};
      return own === row && own !== undefined ? [{ left, right, isPiled }] : [];
    }),
  );
  return piles.flatMap(({ left, right, count }, index) => {
    if (count === 0) return [];
    const text = words.figure.piled(count);
    const width = measureText(text, PILE_FONT) + 2 * GAP;
    const next = piles[index + 1]?.left ?? area.figureRight;
    const previous = piles[index - 1]?.right ?? area.plotLeft;
    if (right + width <= next) return { text, x: right + GAP, y: baseline, anchor: 'start' };
    return left - width >= previous ? { text, x: left - GAP, y: baseline, anchor: 'end' } : [];
  });
}

function groupPiles(pins: readonly (Extent & { readonly isPiled: boolean })[]) {
  const piles: { left: number; right: number; count: number }[] = [];
  for (const { left, right, isPiled } of [...pins].sort((a, b) => a.left - b.left)) {
    const pile = piles.at(-1);
    if (pile && left < pile.right) {
      pile.right = Math.max(pile.right, right);
      pile.count += isPiled ? 1 : 0;
    } else piles.push({ left, right, count: isPiled ? 1 : 0 });
  }
  return piles;
}
