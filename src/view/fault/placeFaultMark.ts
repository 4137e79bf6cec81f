import { type Box, grow, pickFreest } from '../box';
import { markBoxes, segmentBoxes } from '../markBoxes';
import type { PlacedFigure, PlacedText } from '../placedFigure';
import { SMALL_FONT, textBox } from '../textBox';
import { TICK_FONT } from '../timeTicks';
import { measureText } from '../typeface/measureText';

export const FAULT_MARK_FONT = { size: 13, weight: 700 } as const;

/**
 * The words that say a figure is wrong on purpose, inside the plot so that a cropped picture keeps
 * them, where they cover least.
 */
export function placeFaultMark(
  { plotArea, panels, disclaimer, anchorX }: PlacedFigure,
  text: string,
): PlacedText {
  const width = measureText(text, FAULT_MARK_FONT);
  const { left, right, top, bottom } = plotArea;
  const rule =
    anchorX === undefined ? [] : [{ left: anchorX - 4, right: anchorX + 4, top, bottom }];
  const obstacles = [
    ...panels.flatMap((panel) => [
      ...markBoxes(panel.marks),
      ...panel.segments.flatMap(segmentBoxes),
      ...(panel.dense?.boxes ?? []),
      ...panel.gaps.flatMap(({ label }) => (label ? [textBox(label, TICK_FONT.size)] : [])),
      ...(panel.rangeLabel ? [textBox(panel.rangeLabel, SMALL_FONT.size)] : []),
    ]),
    ...disclaimer.map((line) => grow(textBox(line, 12, 600), 2)),
  ];
  const rows = Math.max(1, Math.floor((bottom - top - 10) / 10));
  const candidates = Array.from({ length: rows }, (_, row) => top + 17 + row * 10).flatMap((y) =>
    [left + 10, (left + right - width) / 2, right - 10 - width].map((x): Box & Place => ({
      x,
      y,
      left: x - 2,
      right: x + width + 2,
      top: y - FAULT_MARK_FONT.size,
      bottom: y + 4,
    })),
  );
  const { x, y } = pickFreest(candidates, obstacles, rule) ?? { x: left + 10, y: top + 17 };
  return { text, x, y, anchor: 'start' };
}

interface Place {
  readonly x: number;
  readonly y: number;
}
