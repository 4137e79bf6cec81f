import { type Box, isOverlapping, pickFreest } from './box';
import { type LinearScale, scaleTo } from './linearScale';
import { MARK_RADIUS } from './markBoxes';
import type { PlacedGap, PlacedText } from './placedFigure';
import { textBox } from './textBox';
import type { PanelView } from './timelineView';
import { TICK_FONT } from './timeTicks';
import { measureText } from './typeface/measureText';

/** Each long gap as a dimension line with its length, where the words cover nothing. */
export function placeGaps(
  panel: PanelView,
  timeScale: LinearScale,
  scale: LinearScale,
  plot: Box,
  obstacles: readonly Box[],
): PlacedGap[] {
  const taken = [...obstacles];
  return panel.gaps.flatMap((gap) => {
    const x1 = Math.max(plot.left, scaleTo(timeScale, gap.from) + MARK_RADIUS + 3);
    const x2 = Math.min(plot.right, scaleTo(timeScale, gap.to) - MARK_RADIUS - 3);
    if (x2 <= x1) return [];
    const y = scaleTo(scale, gap.value);
    const words = [gap.label, gap.shortLabel].find(
      (label) => measureText(label, TICK_FONT) + 16 <= x2 - x1,
    );
    if (words === undefined) return [{ x1, x2, y }];
    const candidates = [0, -26, 26, -52, 52].map((shift): Box & { text: PlacedText } => {
      const text = { text: words, x: (x1 + x2) / 2, y: y + shift + 4, anchor: 'middle' as const };
      return { text, ...textBox(text, TICK_FONT.size) };
    });
    const best = pickFreest(
      candidates.filter((one) => one.top > plot.top && one.bottom < plot.bottom),
      taken,
    );
    if (!best || taken.some((other) => isOverlapping(best, other))) return [{ x1, x2, y }];
    taken.push(best);
    return [{ x1, x2, y: best.text.y - 4, label: best.text }];
  });
}
