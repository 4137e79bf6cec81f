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
    const [from, to] = [scaleTo(timeScale, gap.from), scaleTo(timeScale, gap.to)];
    const x1 = Math.max(plot.left, from + MARK_RADIUS + 3);
    const x2 = Math.min(plot.right, to - MARK_RADIUS - 3);
    if (x2 <= x1) return [];
    const line = { x1, x2, isCutLeft: from < plot.left, isCutRight: to > plot.right };
    const y = scaleTo(scale, gap.value);
    const words = [gap.label, gap.shortLabel].find(
      (label) => measureText(label, TICK_FONT) + 16 <= x2 - x1,
    );
    if (words === undefined) return [{ ...line, y }];
    const half = measureText(words, TICK_FONT) / 2 + 8;
    // In the middle, or beside what stands there, such as the rule of day 0.
    const candidates = [(x1 + x2) / 2, x2 - half, x1 + half].flatMap((x) =>
      [0, -26, 26, -52, 52].map((shift): Box & { text: PlacedText } => {
        const text: PlacedText = { text: words, x, y: y + shift + 4, anchor: 'middle' };
        return { text, ...textBox(text, TICK_FONT.size) };
      }),
    );
    const best = pickFreest(
      candidates.filter((one) => one.top > plot.top && one.bottom < plot.bottom),
      taken,
    );
    if (!best || taken.some((other) => isOverlapping(best, other))) return [{ ...line, y }];
    taken.push(best);
    return [{ ...line, y: best.text.y - 4, label: best.text }];
  });
}
