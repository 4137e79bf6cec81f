import { scaleTo } from '../linearScale';
import type { PlacedOwnRange, PlacedPanel, PlacedText } from '../placedFigure';
import { RANGE_FONT } from '../placeRange';
import type { PanelView } from '../timelineView';
import { measureText } from '../typeface/measureText';
import { listOwnRanges, type OwnRange } from './ownRanges';

/** Between the plot or a column and the next bracket, and from a bracket to its numbers. */
const BEFORE = 12;
const TO_NUMBER = 5;
/** Two numbers nearer than this are pushed apart. */
const LINE = 13;

/** On a phone the plot needs the width; the numbers are in the legend. */
function columnWidth({ letters, range }: OwnRange, isNarrow: boolean): number {
  const numbers = isNarrow ? [] : [range.lowLabel ?? '', range.highLabel ?? ''];
  const widest = Math.max(0, ...numbers.map((number) => measureText(number, RANGE_FONT)));
  const name = measureText(letters.join(', '), RANGE_FONT);
  return BEFORE + Math.max(name / 2 + 2, widest > 0 ? TO_NUMBER + widest : 4);
}

/** The columns of each rectangle; a range that is drawn as a band needs none. */
function columnsOf(panels: readonly PanelView[]): OwnRange[] {
  return panels.some(({ range }) => range) ? [] : listOwnRanges(panels);
}

/** How wide the right margin must be for the ranges of the rectangle that has most of them. */
export function rangesMargin(panels: readonly PanelView[], isNarrow: boolean): number {
  const widths = groupRectangles(panels, ({ isOverlaid }) => !isOverlaid).map((group) =>
    columnsOf(group).reduce((sum, one) => sum + columnWidth(one, isNarrow), 0),
  );
  return Math.max(0, ...widths) + 6;
}

/** Panels by the rectangle they share: each begins with one that is not laid over another. */
export function groupRectangles<T>(panels: readonly T[], isFirst: (panel: T) => boolean): T[][] {
  const groups: T[][] = [];
  for (const panel of panels) {
    const group = groups.at(-1);
    if (!group || isFirst(panel)) groups.push([panel]);
    else group.push(panel);
  }
  return groups;
}

/** Each different range of a rectangle as a bracket in the right margin, with its cases over it. */
export function placeOwnRanges(
  placed: readonly PlacedPanel[],
  right: number,
  isNarrow: boolean,
): PlacedOwnRange[] {
  const [first] = placed;
  if (!first) return [];
  let x = right;
  return columnsOf(placed.map(({ panel }) => panel)).map((column) => {
    const { low, high, lowLabel, highLabel, isAssumed } = column.range;
    const at = x + BEFORE;
    x += columnWidth(column, isNarrow);
    const top = high === undefined ? first.top : scaleTo(first.scale, high);
    const bottom = low === undefined ? first.bottom : scaleTo(first.scale, low);
    const push = Math.max(0, (LINE - (bottom - top)) / 2);
    const numbers: PlacedText[] = [];
    const write = (text: string | undefined, y: number) => {
      if (text === undefined || isNarrow) return;
      numbers.push({ text, x: at + TO_NUMBER, y: y + 4, anchor: 'start' });
    };
    write(highLabel, top - push);
    write(lowLabel, bottom + push);
    return {
      letters: column.letters,
      x: at,
      top,
      bottom,
      isOpenAbove: high === undefined,
      isOpenBelow: low === undefined,
      isAssumed,
      name: { text: column.letters.join(', '), x: at, y: top - push - 8, anchor: 'middle' },
      numbers,
    };
  });
}
