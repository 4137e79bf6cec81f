import { type Box, grow, pickFreest } from '../box';
import { scaleTo } from '../linearScale';
import { markBoxes, segmentBoxes } from '../markBoxes';
import type { PlacedFigure, PlacedPanel, PlacedText } from '../placedFigure';
import { SMALL_FONT, textBox } from '../textBox';
import { TICK_FONT } from '../timeTicks';
import { measureText } from '../typeface/measureText';

export const FAULT_MARK_FONT = { size: 13, weight: 700 } as const;

/**
 * The words that say a panel is wrong on purpose, inside its plot so that a cropped picture keeps
 * them, where they cover least.
 */
export function placeFaultMark(
  panel: PlacedPanel,
  { plotArea: { left, right }, disclaimer, anchorX }: PlacedFigure,
  text: string,
): PlacedText {
  const { top, bottom } = panel;
  const width = measureText(text, FAULT_MARK_FONT);
  const { low, high } = panel.panel.range ?? {};
  const edges = [low, high]
    .filter((bound) => bound !== undefined)
    .map((bound) => scaleTo(panel.scale, bound))
    .map((y) => ({ left, right, top: y - 2, bottom: y + 2 }));
  const rule =
    anchorX === undefined ? [] : [{ left: anchorX - 4, right: anchorX + 4, top, bottom }];
  const obstacles = [
    ...markBoxes(panel.marks),
    ...panel.segments.flatMap(segmentBoxes),
    ...(panel.dense?.boxes ?? []),
    ...panel.gaps.flatMap(({ label }) => (label ? [textBox(label, TICK_FONT.size)] : [])),
    ...(panel.rangeLabel ? [textBox(panel.rangeLabel, SMALL_FONT.size)] : []),
    ...disclaimer.map((line) => grow(textBox(line, 12, 600), 2)),
  ];
  const rows = Math.max(1, Math.floor((bottom - top - 16) / 8));
  const candidates = Array.from({ length: rows }, (_, row) => top + 18 + row * 8).flatMap((y) =>
    [left + 10, (left + right - width) / 2, right - 10 - width].map((x) => ({
      x,
      ...boxAt(x, y, width),
      y,
    })),
  );
  const { x, y } = pickFreest(candidates, obstacles, [...rule, ...edges]) ?? {
    x: left + 10,
    y: top + 18,
  };
  return { text, x, y, anchor: 'start' };
}

function boxAt(x: number, y: number, width: number): Box {
  return { left: x - 2, right: x + width + 2, top: y - FAULT_MARK_FONT.size, bottom: y + 4 };
}
