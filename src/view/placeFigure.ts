import { DAY_MS } from '../domain/caseTime';
import type { Words } from '../words/en';
import { type Box, isOverlapping, pickFreest } from './box';
import { type LinearScale, scaleTo } from './linearScale';
import { BRACKET_ROW, placeBrackets } from './placeBrackets';
import { placeHistory } from './placeHistory';
import { placeLanes, PIN_RADIUS } from './placeLanes';
import type { PlacedFigure, PlacedLegendItem, PlacedPanel, PlacedText } from './placedFigure';
import { markBoxes, placePanel, segmentBoxes, SMALL_FONT, textBox } from './placePanel';
import type { TimelineView } from './timelineView';
import { placeDateTicks, placeDayTicks, TICK_FONT } from './timeTicks';
import { measureText } from './typeface/measureText';
import { wrapText } from './wrapText';

export const DISCLAIMER_FONT = { size: 12, weight: 600 } as const;
export const LEGEND_FONT = { size: 11.5 } as const;

/** Below this width the figure is laid out as on a phone. */
export const NARROW_WIDTH = 560;

const PANEL_TITLE = 26;
const AXIS_HEIGHT = 22;
const AXIS_TITLE = 18;

/** A view at a width, as pixels. The height follows from what there is to show. */
export function placeFigure(view: TimelineView, width: number, words: Words): PlacedFigure {
  const isNarrow = width < NARROW_WIDTH;
  const left = isNarrow ? 52 : 84;
  const right = width - (isNarrow ? 36 : 48);
  const timeScale: LinearScale = {
    domain: [view.window.from, view.window.to],
    range: [left, right],
  };
  const area = { plotLeft: left, plotRight: right, figureRight: width - 4, gutterX: isNarrow ? 4 : 12 };
  let y = 10;
  const history = view.history && placeHistory(view.history, view.axis, area, y, words);
  if (history) y = history.end + 8;
  const { placed: brackets, rows } = placeBrackets(
    view.brackets,
    timeScale,
    left,
    width - 4,
    y + PANEL_TITLE - 4,
  );
  y += rows * BRACKET_ROW;
  const panels = placePanels(view, timeScale, y, width, isNarrow);
  const plotBottom = panels.at(-1)?.bottom ?? y;
  const plotArea = { left, right, top: panels[0]?.top ?? y, bottom: plotBottom };
  const axisTitleY = plotBottom + AXIS_HEIGHT + 13;
  const edgeNotes = placeEdgeNotes(view, panels, left, right, axisTitleY, words);
  const lanesTop = plotBottom + AXIS_HEIGHT + AXIS_TITLE + 8;
  const lanes = placeLanes(view.events, timeScale, area, lanesTop, words);
  const lanesBottom = lanes.at(-1)?.bottom ?? lanesTop;
  const legend = placeLegend(view, isNarrow ? 12 : left, width - 8, lanesBottom + 20);
  const anchorX = scaleTo(timeScale, view.axis.zero);
  return {
    width,
    height: legend.bottom + 10,
    plotArea,
    timeScale,
    ticks: placeTicks(view, timeScale, words),
    axisTitle: { text: view.axisTitle, x: (left + right) / 2, y: axisTitleY, anchor: 'middle' },
    panels: panels.map((panel, index) =>
      index === 0 && rows > 0
        ? { ...panel, title: { ...panel.title, y: panel.title.y - rows * BRACKET_ROW } }
        : panel,
    ),
    brackets,
    lanes,
    ...(history ? { history } : {}),
    disclaimer: placeDisclaimer(view, panels[0], plotArea),
    edgeNotes,
    legend: legend.items,
    ...(view.axis.hasDays && anchorX >= left && anchorX <= right ? { anchorX } : {}),
    lanesBottom,
  };
}

function placeTicks(view: TimelineView, scale: LinearScale, words: Words) {
  return view.mode === 'days' && view.axis.hasDays
    ? placeDayTicks(scale, view.axis, words)
    : placeDateTicks(scale, view.axis.calendar?.origin ?? 0, words);
}

/** Heights that let headline, figure, lanes and readout stand in 800 px together. */
function panelHeight(count: number, hasHistory: boolean, isNarrow: boolean): number {
  if (count <= 1) return hasHistory ? 226 : isNarrow ? 240 : 290;
  return count === 2 ? (isNarrow ? 150 : 140) : 110;
}

function placePanels(
  view: TimelineView,
  timeScale: LinearScale,
  top: number,
  width: number,
  isNarrow: boolean,
): PlacedPanel[] {
  const height = panelHeight(view.panels.length, view.history !== undefined, isNarrow);
  let y = top;
  return view.panels.map((panel) => {
    const panelTop = y + PANEL_TITLE;
    y = panelTop + height;
    return placePanel(panel, timeScale, panelTop, y, width);
  });
}

/** The words a cropped picture must keep, in the corner of the plot where they cover least. */
function placeDisclaimer(
  view: TimelineView,
  panel: PlacedPanel | undefined,
  plot: Box,
): PlacedText[] {
  if (view.disclaimer === undefined || !panel) return [];
  const lines = wrapText(view.disclaimer, plot.right - plot.left - 16, DISCLAIMER_FONT);
  const width = Math.max(...lines.map((line) => measureText(line, DISCLAIMER_FONT)));
  const height = lines.length * 16;
  const obstacles = [
    ...markBoxes(panel.marks),
    ...panel.segments.flatMap(segmentBoxes),
    ...panel.gaps.flatMap((gap) => (gap.label ? [textBox(gap.label, TICK_FONT.size)] : [])),
    ...(panel.rangeLabel ? [textBox(panel.rangeLabel, SMALL_FONT.size)] : []),
  ];
  const tops = [panel.bottom - height - 6];
  for (let top = tops[0] ?? 0; top > panel.top; top -= 12) tops.push(top);
  const candidates = tops.flatMap((top) => [
    { left: plot.right - 8 - width, right: plot.right - 8, top, bottom: top + height, end: true },
    { left: plot.left + 8, right: plot.left + 8 + width, top, bottom: top + height, end: false },
  ]);
  const best = pickFreest(candidates, obstacles);
  if (!best) return [];
  return lines.map((text, index) => ({
    text,
    x: best.end ? best.right : best.left,
    y: best.top + 12 + index * 16,
    anchor: best.end ? 'end' : 'start',
  }));
}

/** How many values lie outside the window, said beside the axis title where both fit. */
function placeEdgeNotes(
  view: TimelineView,
  panels: readonly PlacedPanel[],
  left: number,
  right: number,
  y: number,
  words: Words,
): PlacedText[] {
  const spans = view.panels.flatMap((panel) => panel.marks.map((mark) => mark.spans));
  const earlier = spans.filter((one) => one.every((span) => span.to < view.window.from)).length;
  const later = spans.filter((one) => one.every((span) => span.from > view.window.to)).length;
  const half = measureText(view.axisTitle, TICK_FONT) / 2;
  const title = { left: (left + right) / 2 - half - 8, right: (left + right) / 2 + half + 8, top: 0, bottom: 1 };
  const notes: PlacedText[] = [];
  if (earlier > 0) notes.push({ text: words.axis.earlier(earlier), x: left, y, anchor: 'start' });
  if (later > 0) notes.push({ text: words.axis.later(later), x: right, y, anchor: 'end' });
  return panels.length === 0
    ? []
    : notes.filter((note) => !isOverlapping({ ...textBox(note, 12), top: 0, bottom: 1 }, title));
}

function placeLegend(
  view: TimelineView,
  left: number,
  right: number,
  top: number,
): { items: PlacedLegendItem[]; bottom: number } {
  const items: PlacedLegendItem[] = [];
  let x = left;
  let y = top;
  for (const item of view.legend) {
    const width = 2 * PIN_RADIUS + measureText(item.label, LEGEND_FONT);
    if (x > left && x + width > right) {
      x = left;
      y += 18;
    }
    items.push({ item, x, y });
    x += width + 16;
  }
  return { items, bottom: items.length === 0 ? top - 16 : y };
}

/** The width of a day in pixels, for the tests of proportion and the keyboard's steps. */
export function dayWidthOf(figure: PlacedFigure): number {
  return scaleTo(figure.timeScale, DAY_MS) - scaleTo(figure.timeScale, 0);
}
