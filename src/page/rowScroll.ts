/** Rows are this high until they are seen, in px: one line. */
export const ROW_HEIGHT = 32;

/** Browsers lay out no more than some 33 million px, and Firefox about half of that. */
export const MOST_HEIGHT = 15_000_000;

const BLOCK = 256;

/** Where rows stand, without a number for each: only those that were seen have a height of their own. */
export interface RowHeights {
  readonly total: () => number;
  readonly topOf: (row: number) => number;
  /** The row at a height. */
  readonly rowAt: (top: number) => number;
  /** @returns whether it is news */
  readonly learn: (row: number, height: number) => boolean;
}

export function createRowHeights(count: number): RowHeights {
  // How much higher than one line the rows of each block are together, and each that is.
  const blocks = new Float64Array(Math.ceil(count / BLOCK));
  const rows = new Map<number, number>();
  const topOf = (row: number) => {
    const block = Math.floor(row / BLOCK);
    let top = row * ROW_HEIGHT;
    for (let n = 0; n < block; n += 1) top += blocks[n] ?? 0;
    for (let n = block * BLOCK; n < row; n += 1) top += rows.get(n) ?? 0;
    return top;
  };
  return {
    total: () => blocks.reduce((sum, more) => sum + more, count * ROW_HEIGHT),
    topOf,
    rowAt: (top) => {
      let rest = top;
      let block = 0;
      for (; block < blocks.length - 1; block += 1) {
        const height = BLOCK * ROW_HEIGHT + (blocks[block] ?? 0);
        if (rest < height) break;
        rest -= height;
      }
      let row = block * BLOCK;
      for (; row < count - 1; row += 1) {
        const height = ROW_HEIGHT + (rows.get(row) ?? 0);
        if (rest < height) break;
        rest -= height;
      }
      return Math.max(0, row);
    },
    learn: (row, height) => {
      const more = height - ROW_HEIGHT;
      const change = more - (rows.get(row) ?? 0);
      if (change === 0) return false;
      rows.set(row, more);
      const block = Math.floor(row / BLOCK);
      blocks[block] = (blocks[block] ?? 0) + change;
      return true;
    },
  };
}

/** What the scroll bar says, and where the table really is; they differ in a very long table. */
export interface RowScroll {
  /** How far down the table the top of the frame is. */
  readonly top: number;
  /** What the frame's `scrollTop` is to be. */
  readonly scrollTop: number;
}

/** How far bar and table may drift apart before the bar is set right, in px. */
const MOST_DRIFT = 100_000;

/** The frame that scrolls, and by how much the table is higher than what is laid out of it. */
export interface ScrolledFrame {
  readonly excess: number;
  readonly height: number;
  /** The greatest `scrollTop`. */
  readonly most: number;
}

export function readFrame(frame: HTMLElement, total: number): ScrolledFrame {
  const { clientHeight: height, scrollHeight } = frame;
  return { excess: Math.max(0, total - MOST_HEIGHT), height, most: scrollHeight - height };
}

/**
 * Where a table is after its frame was scrolled. Up to the greatest height the bar is the table; in a
 * longer one a short way is gone px by px, so that no row is passed over, and a long one in
 * proportion, so that the bar leads everywhere.
 */
export function scrollRows(
  before: RowScroll,
  scrollTop: number,
  { excess, height, most }: ScrolledFrame,
): RowScroll {
  if (excess === 0) return { top: scrollTop, scrollTop };
  const mostTop = most + excess;
  const by = scrollTop - before.scrollTop;
  if (Math.abs(by) > 2 * height) return { top: (scrollTop / most) * mostTop, scrollTop };
  const top = Math.min(Math.max(before.top + by, 0), mostTop);
  const due = Math.round((top / mostTop) * most);
  const isAtEnd = scrollTop <= 0 || scrollTop >= most || top === 0 || top === mostTop;
  // Rounded to the end of the bar, the last px would have no way left to them.
  if (due === 0 || due === Math.round(most))
    return { top: due === 0 ? 0 : mostTop, scrollTop: due };
  return { top, scrollTop: isAtEnd || Math.abs(due - scrollTop) > MOST_DRIFT ? due : scrollTop };
}

/** The table with a height of it at the top of the frame. */
export function scrollToTop(top: number, { excess, most }: ScrolledFrame): RowScroll {
  if (excess === 0) return { top, scrollTop: top };
  const reached = Math.min(top, most + excess);
  return { top: reached, scrollTop: Math.round((reached / (most + excess)) * most) };
}

/** Sets the bar where the table is. */
export function setBar(frame: HTMLElement, { scrollTop }: RowScroll): void {
  if (frame.scrollTop !== scrollTop) frame.scrollTop = scrollTop;
}
