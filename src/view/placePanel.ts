import { DAY_MS } from '../domain/caseTime';
import { fitText } from './fitText';
import { type LinearScale, scaleTo } from './linearScale';
import { markBoxes, segmentBoxes } from './markBoxes';
import type { PlacedMark, PlacedPanel, PlacedText } from './placedFigure';
import { placeGaps } from './placeGaps';
import { placeRangeLabel, placeRangeNumbers, RANGE_FONT } from './placeRange';
import { SMALL_FONT, textBox } from './textBox';
import type { PanelView } from './timelineView';

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
  const obstacles = [...markBoxes(marks), ...segments.flatMap(segmentBoxes)];
  const plot = { left, right, top, bottom };
  const title = placeTitle(panel, top - 10, figureWidth);
  const cutNote = placeCutNote(panel, title, figureWidth);
  const rangeLabel = placeRangeLabel(panel, scale, plot, obstacles, [rule]);
  const gapObstacles = rangeLabel
    ? [...obstacles, textBox(rangeLabel, SMALL_FONT.size)]
    : obstacles;
  return {
    panel,
    top,
    bottom,
    scale,
    title,
    ...(cutNote ? { cutNote } : {}),
    tickYs: panel.domain.ticks.map((tick) => scaleTo(scale, tick)),
    marks,
    segments,
    gaps: placeGaps(panel, timeScale, scale, plot, [rule, ...gapObstacles]),
    rangeNumbers: placeRangeNumbers(panel, scale, right, figureWidth),
    ...(rangeLabel ? { rangeLabel } : {}),
  };
}

/** The title may lose letters where it is too long, and never its unit. */
function placeTitle({ title, unit }: PanelView, y: number, figureWidth: number): PlacedText {
  const tail = title.slice(Math.max(0, title.lastIndexOf(' ', title.lastIndexOf(unit))));
  const text = fitText(title, figureWidth - 20, RANGE_FONT, tail);
  return { text, x: 12, y, anchor: 'start' };
}

/** Behind the title where there is room; the zigzag on the axis says it as well. */
function placeCutNote(
  { cutNote }: PanelView,
  title: PlacedText,
  figureWidth: number,
): PlacedText | undefined {
  if (cutNote === undefined) return undefined;
  const x = textBox(title, RANGE_FONT.size, RANGE_FONT.weight).right + 10;
  const note = { text: cutNote, x, y: title.y, anchor: 'start' } as const;
  return textBox(note, SMALL_FONT.size).right <= figureWidth - 4 ? note : undefined;
}

function placeMarks(panel: PanelView, timeScale: LinearScale, scale: LinearScale): PlacedMark[] {
  const [left, right] = timeScale.range;
  const step = sideStep(timeScale);
  return panel.marks.flatMap((mark) => {
    const places = mark.spans.map((span, index) => {
      const shift = (mark.sides[index] ?? 0) * step;
      return { x1: scaleTo(timeScale, span.from) + shift, x2: scaleTo(timeScale, span.to) + shift };
    });
    const isShown = places.some((place) => place.x2 >= left - 0.5 && place.x1 <= right + 0.5);
    return isShown ? [{ mark, places, y: scaleTo(scale, mark.value) }] : [];
  });
}

function sideStep(timeScale: LinearScale): number {
  const dayWidth = Math.abs(scaleTo(timeScale, DAY_MS) - scaleTo(timeScale, 0));
  return Math.min(SIDE_STEP, dayWidth * 0.35);
}

function placeSegments(
  panel: PanelView,
  timeScale: LinearScale,
  scale: LinearScale,
): PlacedPanel['segments'] {
  const [from, to] = timeScale.domain;
  const step = sideStep(timeScale);
  return panel.segments
    .filter((segment) => segment.to.at >= from && segment.from.at <= to)
    .map((segment) => ({
      segment,
      x1: scaleTo(timeScale, segment.from.at) + segment.from.side * step,
      y1: scaleTo(scale, segment.from.value),
      x2: scaleTo(timeScale, segment.to.at) + segment.to.side * step,
      y2: scaleTo(scale, segment.to.value),
    }));
}
