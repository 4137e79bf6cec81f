import { type Box, isInside, isOverlapping, pickFreest } from './box';
import { type LinearScale, scaleTo } from './linearScale';
import type { PlacedText } from './placedFigure';
import { SMALL_FONT, textBox } from './textBox';
import type { PanelView } from './timelineView';
import { measureText } from './typeface/measureText';

export const RANGE_FONT = { size: 12, weight: 600 } as const;

/**
 * The range's source inside or beside its band. It may interrupt a rule and covers no mark; where it
 * would, it is left to the legend.
 */
export function placeRangeLabel(
  panel: PanelView,
  scale: LinearScale,
  plot: Box,
  obstacles: readonly Box[],
  rules: readonly Box[],
): PlacedText | undefined {
  if (!panel.range) return undefined;
  const { low, high, label } = panel.range;
  const bandTop = high === undefined ? plot.top : scaleTo(scale, high);
  const bandBottom = low === undefined ? plot.bottom : scaleTo(scale, low);
  const lines = [bandTop + 16, bandBottom - 7, bandTop - 6, bandBottom + 16];
  const candidates = lines.flatMap((y): (Box & { text: PlacedText })[] =>
    [
      { text: label, x: plot.right - 8, y, anchor: 'end' as const },
      { text: label, x: plot.left + 8, y, anchor: 'start' as const },
    ].map((text) => ({ text, ...textBox(text, SMALL_FONT.size) })),
  );
  const inPlot = candidates.filter((one) => isInside(one, plot));
  const best = pickFreest(inPlot, obstacles, rules);
  return best && !obstacles.some((obstacle) => isOverlapping(best, obstacle))
    ? best.text
    : undefined;
}

/** How wide the right margin must be for the bounds in it. */
export function rangeMargin(panels: readonly PanelView[]): number {
  const labels = panels.flatMap(({ range }) => [range?.lowLabel ?? '', range?.highLabel ?? '']);
  return Math.max(0, ...labels.map((label) => measureText(label, RANGE_FONT))) + 8;
}

/** The bounds in the right margin, pushed apart where the band is lower than its numbers. */
export function placeRangeNumbers(
  panel: PanelView,
  scale: LinearScale,
  right: number,
  figureWidth: number,
): PlacedText[] {
  const { low, high, lowLabel, highLabel } = panel.range ?? {};
  const place = (value: number | undefined, text: string | undefined): PlacedText[] => {
    if (value === undefined || text === undefined) return [];
    const room = figureWidth - right - 6;
    const width = measureText(text, RANGE_FONT);
    const x = right + Math.min(6, Math.max(2, room - width));
    return [{ text, x, y: scaleTo(scale, value) + 4, anchor: 'start' }];
  };
  const [highText] = place(high, highLabel);
  const [lowText] = place(low, lowLabel);
  if (!highText || !lowText) return [highText, lowText].filter((text) => text !== undefined);
  const push = Math.max(0, (13 - (lowText.y - highText.y)) / 2);
  return [
    { ...highText, y: highText.y - push },
    { ...lowText, y: lowText.y + push },
  ];
}
