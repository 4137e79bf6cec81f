import { fitText } from './fitText';
import type { PlacedLegendItem, PlacedText } from './placedFigure';
import { textBox } from './textBox';
import type { LegendItem } from './timelineView';
import { measureText } from './typeface/measureText';

export const LEGEND_FONT = { size: 11.5 } as const;
const LEGEND_KEY = 20;
const LEGEND_GAP = 16;

/** On the line of the first panel's title where it fits, else under the lanes. */
export function placeLegend(
  legend: readonly LegendItem[],
  title: PlacedText | undefined,
  width: number,
  below: number,
): { items: PlacedLegendItem[]; bottom: number } {
  const widths = legend.map((item) => LEGEND_KEY + measureText(item.label, LEGEND_FONT));
  const total = widths.reduce((sum, one) => sum + one + LEGEND_GAP, -LEGEND_GAP);
  const titleEnd = (title ? textBox(title, 12, 600).right : Infinity) + 24;
  const isBeside = title !== undefined && titleEnd + total <= width - 12;
  let x = isBeside ? width - 12 - total : 12;
  let y = isBeside ? title.y : below;
  const items = legend.map((item, index) => {
    const itemWidth = widths[index] ?? 0;
    const label = fitText(item.label, width - 20 - LEGEND_KEY, LEGEND_FONT);
    if (!isBeside && x > 12 && x + itemWidth > width - 8) {
      x = 12;
      y += 18;
    }
    const placed = { item: { ...item, label }, x, y };
    x += itemWidth + LEGEND_GAP;
    return placed;
  });
  return { items, bottom: isBeside || items.length === 0 ? below - 18 : y };
}
