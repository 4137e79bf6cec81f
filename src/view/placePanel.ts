import { fitText } from './fitText';
import { type LinearScale, scaleTo } from './linearScale';
import { markBoxes, segmentBoxes } from './markBoxes';
import type { PlacedMark, PlacedPanel, PlacedText } from './placedFigure';
import { placeGaps } from './placeGaps';
import { placeRangeLabel, placeRangeNumbers, RANGE_FONT } from './placeRange';
import { sideStep } from './sideStep';
import { SMALL_FONT, textBox } from './textBox';
import type { MarkView, PanelView } from './timelineView';

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
  const dense = panel.dense && panel.long?.placeDense(timeScale, scale);
  const obstacles = [
    ...markBoxes(marks),
    ...segments.flatMap(segmentBoxes),
    ...(dense?.boxes ?? []),
  ];
  const plot = { left, right, top, bottom };
  const title = placeTitle(panel, top - 10, figureWidth);
  const notes = panel.dense ? [panel.dense.note, panel.dense.shortNote] : [];
  const denseNote = placeNote(notes, title, RANGE_FONT.weight, figureWidth);
  const cutNotes = panel.cutNote === undefined ? [] : [panel.cutNote];
  const cutNote = placeNote(
    cutNotes,
    denseNote ?? title,
    denseNote ? 400 : RANGE_FONT.weight,
    figureWidth,
  );
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
    ...(dense ? { dense } : {}),
    ...(denseNote ? { denseNote } : {}),
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
  const at = title.lastIndexOf(unit);
  const tail = title.slice(Math.max(0, title.lastIndexOf(' ', at), title.lastIndexOf('（', at)));
  const text = fitText(title, figureWidth - 20, RANGE_FONT, tail);
  return { text, x: 12, y, anchor: 'start' };
}

/** The first note that has room behind a text; the zigzag on a cut axis says it as well. */
function placeNote(
  notes: readonly string[],
  behind: PlacedText,
  weight: 400 | 600,
  figureWidth: number,
): PlacedText | undefined {
  const size = weight === 400 ? SMALL_FONT.size : RANGE_FONT.size;
  const x = textBox(behind, size, weight).right + 10;
  return notes
    .map((text) => ({ text, x, y: behind.y, anchor: 'start' }) as const)
    .find((note) => textBox(note, SMALL_FONT.size).right <= figureWidth - 4);
}

function placeMarks(panel: PanelView, timeScale: LinearScale, scale: LinearScale): PlacedMark[] {
  const [left, right] = timeScale.range;
  const step = sideStep(panel.marks, timeScale);
  return panel.marks
    .map((mark) => placeMark(mark, timeScale, scale, step))
    .filter(({ places }) => places.some(({ x1, x2 }) => x2 >= left - 0.5 && x1 <= right + 0.5));
}

/** One mark in pixels, wherever it lies. */
export function placeMark(
  mark: MarkView,
  timeScale: LinearScale,
  scale: LinearScale,
  step = sideStep([mark], timeScale),
): PlacedMark {
  const places = mark.spans.map((span, index) => {
    const shift = (mark.sides[index] ?? 0) * step;
    return { x1: scaleTo(timeScale, span.from) + shift, x2: scaleTo(timeScale, span.to) + shift };
  });
  return { mark, places, y: scaleTo(scale, mark.value) };
}

function placeSegments(
  panel: PanelView,
  timeScale: LinearScale,
  scale: LinearScale,
): PlacedPanel['segments'] {
  const [from, to] = timeScale.domain;
  const step = sideStep(panel.marks, timeScale);
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
