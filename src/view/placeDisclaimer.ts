import { type Box, pickFreest } from './box';
import { scaleTo } from './linearScale';
import type { PlacedPanel, PlacedText } from './placedFigure';
import { markBoxes, segmentBoxes } from './markBoxes';
import { SMALL_FONT, textBox } from './textBox';
import type { TimelineView } from './timelineView';
import { TICK_FONT } from './timeTicks';
import { measureText } from './typeface/measureText';
import { wrapText } from './wrapText';

export const DISCLAIMER_FONT = { size: 12, weight: 600 } as const;
const LINE = 15;

interface Candidate extends Box {
  readonly lines: readonly string[];
  readonly isRight: boolean;
}

/** The words a cropped picture must keep, where in the plot they cover least. */
export function placeDisclaimer(
  view: Pick<TimelineView, 'disclaimer'>,
  panel: PlacedPanel | undefined,
  plot: Box,
  anchorX: number,
  taken: readonly Box[] = [],
): PlacedText[] {
  const text = view.disclaimer;
  if (text === undefined || !panel) return [];
  const rule = { left: anchorX - 3, right: anchorX + 3, top: panel.top, bottom: panel.bottom };
  const { low, high } = panel.panel.range ?? {};
  const edges = [low, high]
    .filter((bound) => bound !== undefined)
    .map((bound) => scaleTo(panel.scale, bound))
    .map((y) => ({ left: plot.left, right: plot.right, top: y - 4, bottom: y + 4 }));
  const obstacles = [
    ...taken,
    ...markBoxes(panel.marks),
    ...panel.segments.flatMap(segmentBoxes),
    ...(panel.dense?.boxes ?? []),
    ...panel.gaps.flatMap((gap) => (gap.label ? [textBox(gap.label, TICK_FONT.size)] : [])),
    ...(panel.rangeLabel ? [textBox(panel.rangeLabel, SMALL_FONT.size)] : []),
  ];
  const room = plot.right - plot.left - 16;
  const widths = [room, plot.right - anchorX - 16, anchorX - plot.left - 16, room / 2].filter(
    (width) => width > 90 && width <= room,
  );
  const candidates = widths.flatMap((width) =>
    candidatesFor(linesOf(text, width, panel.bottom - panel.top), plot, panel),
  );
  const best = pickFreest(candidates, obstacles, [rule, ...edges]);
  if (!best) return [];
  return best.lines.map((line, index) => ({
    text: line,
    x: best.isRight ? best.right : best.left,
    y: best.top + 12 + index * LINE,
    anchor: best.isRight ? 'end' : 'start',
  }));
}

/** As many lines as the panel holds; the words that must stay come first. */
function linesOf(text: string, width: number, height: number): string[] {
  return wrapText(text, width, DISCLAIMER_FONT, Math.max(1, Math.floor((height - 8) / LINE)));
}

/** Both sides, from the bottom of the panel upwards. */
function candidatesFor(lines: readonly string[], plot: Box, panel: PlacedPanel): Candidate[] {
  const width = Math.max(...lines.map((line) => measureText(line, DISCLAIMER_FONT)));
  const height = lines.length * LINE + 2;
  const candidates: Candidate[] = [];
  for (let top = panel.bottom - height - 5; top > panel.top; top -= 12) {
    const box = { top, bottom: top + height, lines };
    candidates.push(
      { ...box, left: plot.right - 8 - width, right: plot.right - 8, isRight: true },
      { ...box, left: plot.left + 8, right: plot.left + 8 + width, isRight: false },
    );
  }
  return candidates;
}
