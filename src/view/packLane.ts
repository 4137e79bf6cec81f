/** What is to be packed into rows: a pin's extent and the places its name may begin at. */
export interface LaneItem {
  readonly left: number;
  readonly right: number;
  readonly nameWidth: number;
  /** Left edges for the name, best first; empty where it fits nowhere. */
  readonly namePlaces: readonly number[];
}

/** Where an item went; without `nameLeft` its name found no room. */
export interface PackedItem {
  readonly row: number;
  readonly nameLeft?: number;
  /** No row had room: it lies on others in the last one. */
  readonly isPiled?: boolean;
}

interface Taken {
  readonly left: number;
  readonly right: number;
}

/** Air between a name and its neighbours. */
export const NAME_GAP = 7;

/** Rows in which names may look for room before a name is left to the card. */
const MOST_ROWS = 3;

/** Rows of pins; forty events of one week would else push everything off the screen. */
const MOST_PIN_ROWS = 8;

/** Steps of the search; more would be felt while dragging a window. */
const MOST_STEPS = 3000;

/**
 * Packs pins and names into as few rows as hold all of them, pins never overlapping and names
 * overlapping nothing. Where four rows cannot hold every name, pins are placed first come first
 * served and names as far as there is room, inside their pin in any row; pins that find none in eight rows are piled up.
 *
 * @param ruleX the rule of day 0, which names keep clear of where they can
 * @param gutterRight where the name of the lane ends, which stands in the first row
 */
export function packLane(
  items: readonly LaneItem[],
  ruleX?: number,
  gutterRight = -Infinity,
): PackedItem[] {
  const gutter = { left: -Infinity, right: gutterRight };
  const clear = items.map((item) => ({
    ...item,
    namePlaces: item.namePlaces.filter(
      (place) => isWithin(item, place) || !isOnRule(place, item.nameWidth, ruleX),
    ),
  }));
  // A name that interrupts the rule is worse than one that does not, and better than a fourth row,
  // which in turn is better than no name.
  for (const rowCounts of [[1, 2, MOST_ROWS], [MOST_ROWS + 1]]) {
    for (const choice of [clear, items]) {
      for (const rows of rowCounts) {
        const packed = packAllNames(choice, rows, gutter);
        if (packed) return packed;
      }
    }
  }
  return packGreedily(items, gutter);
}

function isOnRule(left: number, width: number, ruleX = NaN): boolean {
  return left - 2 < ruleX && ruleX < left + width + 2;
}

/** A name inside its own pin, which covers the rule anyway and takes no room of its own. */
function isWithin({ left, right, nameWidth }: LaneItem, nameLeft: number): boolean {
  return nameLeft > left && nameLeft + nameWidth < right;
}

function packAllNames(
  items: readonly LaneItem[],
  rows: number,
  gutter: Taken,
): PackedItem[] | undefined {
  const taken: Taken[][] = Array.from({ length: rows }, (_, row) => (row === 0 ? [gutter] : []));
  const packed: PackedItem[] = [];
  let steps = 0;
  const place = (index: number): boolean => {
    const item = items[index];
    if (!item) return true;
    for (let row = 0; row < rows; row += 1) {
      for (const nameLeft of item.namePlaces) {
        steps += 1;
        if (steps > MOST_STEPS) return false;
        const box = boxOf(item, nameLeft);
        if (!isFree(taken[row], box)) continue;
        taken[row]?.push(box);
        packed[index] = { row, nameLeft };
        if (place(index + 1)) return true;
        taken[row]?.pop();
      }
    }
    return false;
  };
  return place(0) ? packed : undefined;
}

function packGreedily(items: readonly LaneItem[], gutter: Taken): PackedItem[] {
  const taken: Taken[][] = [[gutter]];
  const claim = (row: number, box: Taken) => {
    while (taken.length <= row) taken.push([]);
    if (!isFree(taken[row], box)) return false;
    taken[row]?.push(box);
    return true;
  };
  return items.map((item) => {
    for (let row = 0; row < MOST_ROWS; row += 1) {
      const nameLeft = item.namePlaces.find((place) => claim(row, boxOf(item, place)));
      if (nameLeft !== undefined) return { row, nameLeft };
    }
    for (let row = 0; row < MOST_PIN_ROWS; row += 1) {
      if (!claim(row, boxOf(item))) continue;
      const nameLeft = item.namePlaces.find((place) => isWithin(item, place));
      return nameLeft === undefined ? { row } : { row, nameLeft };
    }
    return { row: MOST_PIN_ROWS - 1, isPiled: true };
  });
}

function boxOf(item: LaneItem, nameLeft?: number): Taken {
  if (nameLeft === undefined) return { left: item.left, right: item.right };
  return {
    left: Math.min(item.left, nameLeft - NAME_GAP),
    right: Math.max(item.right, nameLeft + item.nameWidth + NAME_GAP),
  };
}

function isFree(taken: readonly Taken[] | undefined, box: Taken): boolean {
  return (taken ?? []).every((other) => other.right <= box.left || other.left >= box.right);
}
