import { type Box, grow, isOverlapping, pickFreest } from './box';
import { type LinearScale, scaleTo } from './linearScale';
import type { PlacedGap, PlacedMark, PlacedPanel, PlacedText } from './placedFigure';
import type { PanelView } from './timelineView';
import { TICK_FONT } from './timeTicks';
import { measureText } from './typeface/measureText';

export const MARK_RADIUS = 5.5;
export const RANGE_FONT = { size: 12, weight: 600 } as const;
export const SMALL_FONT = { size: 11.5 } as const;

/** How far two results of one time stand from it, unless a day is narrower than that. */
const SIDE_STEP = 7;

/** One panel between two heights: marks, line, gaps and range in pixels. */
export function placePanel(
  panel: PanelView,
  timeScale: LinearScale,
  top: number,
  bottom: number,
  figureWidth: number,
  anchorX: number,
): PlacedPanel {
  const [left, right] = timeScale.range;
  const scale: LinearScale = {
    domain: [panel.domain.low, panel.domain.high],
    range: [bottom, top],
  };
  const marks = placeMarks(panel, timeScale, scale);
  const segments = placeSegments(panel, timeScale, scale);
  const rule = { left: anchorX - 3, right: anchorX + 3, top, bottom };
  const obstacles = [rule, ...markBoxes(marks), ...segments.flatMap(segmentBoxes)];
  const plot = { left, right, top, bottom };
  const title = { text: panel.title, x: 12, y: top - 10, anchor: 'start' } as const;
  const rangeLabel = placeRangeLabel(panel, scale, plot, obstacles);
  const gapObstacles = rangeLabel
    ? [...obstacles, textBox(rangeLabel, SMALL_FONT.size)]
    : obstacles;
  return {
    panel,
    top,
    bottom,
    scale,
    title,
    ...(panel.cutNote === undefined
      ? {}
      : {
          cutNote: {
            text: panel.cutNote,
            x: textBox(title, 12, 600).right + 10,
            y: title.y,
            anchor: 'start',
          },
        }),
    tickYs: panel.domain.ticks.map((tick) => scaleTo(scale, tick)),
    marks,
    segments,
    gaps: placeGaps(panel, timeScale, scale, plot, gapObstacles),
    rangeNumbers: placeRangeNumbers(panel, scale, right, figureWidth),
    ...(rangeLabel ? { rangeLabel } : {}),
  };
}

function placeMarks(panel: PanelView, timeScale: LinearScale, scale: LinearScale): PlacedMark[] {
  const [left, right] = timeScale.range;
  const dayWidth = Math.abs(scaleTo(timeScale, 86_400_000) - scaleTo(timeScale, 0));
  const step = Math.min(SIDE_STEP, dayWidth * 0.35);
  return panel.marks.flatMap((mark) => {
    const places = mark.spans.map((span, index) => {
      const shift = (mark.sides[index] ?? 0) * step;
      return { x1: scaleTo(timeScale, span.from) + shift, x2: scaleTo(timeScale, span.to) + shift };
    });
    const isShown = places.some((place) => place.x2 >= left - 0.5 && place.x1 <= right + 0.5);
    return isShown ? [{ mark, places, y: scaleTo(scale, mark.value) }] : [];
  });
}

function placeSegments(
  panel: PanelView,
  timeScale: LinearScale,
  scale: LinearScale,
): PlacedPanel['segments'] {
  const [from, to] = timeScale.domain;
  return panel.segments
    .filter((segment) => segment.to.at >= from && segment.from.at <= to)
    .map((segment) => ({
      segment,
      x1: scaleTo(timeScale, segment.from.at),
      y1: scaleTo(scale, segment.from.value),
      x2: scaleTo(timeScale, segment.to.at),
      y2: scaleTo(scale, segment.to.value),
    }));
}

/** The area of each mark, to be kept free of words. */
export function markBoxes(marks: readonly PlacedMark[]): Box[] {
  return marks.flatMap(({ places, y }) => {
    const left = Math.min(...places.map((place) => place.x1));
    const right = Math.max(...places.map((place) => place.x2));
    return grow({ left, right, top: y, bottom: y }, MARK_RADIUS + 3);
  });
}

/** A sloping line as a row of small boxes, so that words may stand in its corner. */
export function segmentBoxes(line: { x1: number; y1: number; x2: number; y2: number }): Box[] {
  const count = Math.max(1, Math.ceil(Math.abs(line.x2 - line.x1) / 12));
  return Array.from({ length: count }, (_, n) => {
    const at = (share: number) => ({
      x: line.x1 + (line.x2 - line.x1) * share,
      y: line.y1 + (line.y2 - line.y1) * share,
    });
    const [a, b] = [at(n / count), at((n + 1) / count)];
    const box = {
      left: Math.min(a.x, b.x),
      right: Math.max(a.x, b.x),
      top: Math.min(a.y, b.y),
      bottom: Math.max(a.y, b.y),
    };
    return grow(box, 3);
  });
}

/** The area a text covers, with its ascenders and descenders. */
export function textBox(text: PlacedText, size: number, weight: 400 | 500 | 600 | 700 = 400): Box {
  const width = measureText(text.text, { size, weight });
  const left =
    text.anchor === 'start' ? text.x : text.anchor === 'end' ? text.x - width : text.x - width / 2;
  return { left, right: left + width, top: text.y - size, bottom: text.y + size * 0.3 };
}

function placeRangeLabel(
  panel: PanelView,
  scale: LinearScale,
  plot: Box,
  obstacles: readonly Box[],
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
  const inPlot = candidates.filter(
    (one) => one.left >= plot.left && one.top >= plot.top && one.bottom <= plot.bottom,
  );
  const best = pickFreest(inPlot, obstacles);
  return best && !obstacles.some((obstacle) => isOverlapping(best, obstacle))
    ? best.text
    : undefined;
}

function placeRangeNumbers(
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

function placeGaps(
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
