import type { Words } from '../words/en';
import type { PackedItem } from './packLane';
import type { PlacedText } from './placedFigure';

interface Extent {
  readonly left: number;
  readonly right: number;
}

/** Room for a count of three digits. */
const ROOM = 38;

/**
 * Pins that lie on each other look like one, so the count of those underneath stands to the right of
 * each pile, unless the next pin is there.
 */
export function placePiles(
  pins: readonly Extent[],
  packed: readonly PackedItem[],
  baseline: number,
  words: Words,
): PlacedText[] {
  const row = packed.find(({ isPiled }) => isPiled)?.row;
  const piles: { right: number; left: number; count: number }[] = [];
  const inRow = pins
    .map(({ left, right }, index) => ({ left, right, ...packed[index] }))
    .filter((pin) => pin.row === row)
    .sort((a, b) => a.left - b.left);
  for (const { left, right, isPiled } of inRow) {
    const pile = piles.at(-1);
    const count = isPiled ? 1 : 0;
    if (pile && left < pile.right) {
      pile.right = Math.max(pile.right, right);
      pile.count += count;
    } else piles.push({ left, right, count });
  }
  return piles
    .filter(({ right, count }, n) => count > 0 && !((piles[n + 1]?.left ?? NaN) < right + ROOM))
    .map(({ right, count }) => ({
      text: words.figure.piled(count),
      x: right + 4,
      y: baseline,
      anchor: 'start',
    }));
}
