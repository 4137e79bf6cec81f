import type { Words } from '../words/en';
import { isOverlapping } from './box';
import { fitText } from './fitText';
import { type LinearScale, scaleTo } from './linearScale';
import { BRACKET_ROW, placeBrackets } from './placeBrackets';
import { DISCLAIMER_FONT, placeDisclaimer } from './placeDisclaimer';
import type { PlacedFigure, PlacedPanel, PlacedText } from './placedFigure';
import { placeEdgeNotes } from './placeEdgeNotes';
import { placeHistory } from './placeHistory';
import { isVisible, placeLanes } from './placeLanes';
import { placeLegend } from './placeLegend';
import { countRectangles, PANEL_TITLE, placePanels } from './placePanels';
import { rangeMargin } from './placeRange';
import { textBox } from './textBox';
import { placeDateTicks, placeDayTicks, TICK_FONT } from './timeTicks';
import type { LegendItem, TimelineView } from './timelineView';

/** Below this width the figure is laid out as on a phone. */
export const NARROW_WIDTH = 560;

/** How much a plot may grow on a large screen. */
const MOST_GROWTH = 340;

const AXIS_HEIGHT = 22;
const AXIS_TITLE = 16;

/**
 * A view at a width, as pixels. The height follows from what there is to show; where the screen has
 * more, the plots grow into it, as far as a course stays readable.
 *
 * @param roomHeight the height the figure may use without harm, in px
 * @param mostShrinking how much the plots may give up where nothing must be scrolled to, in px
 */
export function placeFigure(
  view: TimelineView,
  width: number,
  words: Words,
  roomHeight = 0,
  mostShrinking = 0,
): PlacedFigure {
  const figure = placeAtHeight(view, width, words, 0);
  const count = Math.max(1, countRectangles(view));
  const most = count === 1 ? MOST_GROWTH : MOST_GROWTH / 2;
  const room = (roomHeight - figure.height) / count;
  const growth = Math.floor(Math.max(-mostShrinking / count, Math.min(most, width / 5, room)));
  const isAsIs = mostShrinking ? view.panels.length === 0 || growth === 0 : growth < 8;
  return width < NARROW_WIDTH || isAsIs ? figure : placeAtHeight(view, width, words, growth);
}

function placeAtHeight(
  view: TimelineView,
  width: number,
  words: Words,
  growth: number,
): PlacedFigure {
  const isNarrow = width < NARROW_WIDTH;
  const left = isNarrow ? 56 : 84;
  const marginRight = view.marginRight?.(isNarrow) ?? 0;
  const right = width - Math.max(isNarrow ? 36 : 48, rangeMargin(view.panels), marginRight);
  const timeScale: LinearScale = {
    domain: [view.window.from, view.window.to],
    range: [left, right],
  };
  const area = {
    plotLeft: left,
    plotRight: right,
    figureRight: width - 4,
    gutterX: isNarrow ? 4 : 12,
  };
  let y = 8;
  const history = view.history && placeHistory(view.history, view.axis, area, y, words);
  if (history) y = history.end + 4;
  const { placed: brackets, rows } = placeBrackets(
    view.brackets,
    timeScale,
    left,
    width - 4,
    y + PANEL_TITLE - 4,
  );
  y += rows * BRACKET_ROW;
  const panels = placePanels(view, timeScale, y, width < NARROW_WIDTH, width, growth);
  if (panels[0]) {
    const [first] = panels;
    panels[0] = raiseTitle(first, rows * BRACKET_ROW);
  }
  // Without a panel the brackets stand on the axis itself.
  const plotBottom = panels.at(-1)?.bottom ?? (rows > 0 ? y + PANEL_TITLE : y);
  const plotArea = { left, right, top: panels[0]?.top ?? plotBottom, bottom: plotBottom };
  const axisTitleY = plotBottom + AXIS_HEIGHT + 13;
  const edgeNotes = placeEdgeNotes(view, panels, left, right, axisTitleY, words);
  const lanesTop = plotBottom + AXIS_HEIGHT + AXIS_TITLE + 4;
  const anchorX = view.axis.anchorEvent ? scaleTo(timeScale, view.axis.zero) : NaN;
  const lanes = placeLanes(view.events, timeScale, { ...area, ruleX: anchorX }, lanesTop, words);
  const lanesBottom = lanes.at(-1)?.bottom ?? lanesTop;
  const disclaimer = placeDisclaimer(view, panels[0], plotArea, anchorX);
  if (panels[0]) panels[0] = giveWay(panels[0], disclaimer);
  const title = panels[0]?.cutNote ?? panels[0]?.denseNote ?? panels[0]?.title;
  const legend = placeLegend(legendOf(view, panels), title, width, lanesBottom + 18);
  return {
    width,
    height: legend.bottom + 8,
    plotArea,
    timeScale,
    ticks: placeTicks(view, timeScale, words),
    axisTitle: placeAxisTitle(view, (left + right) / 2, axisTitleY, width),
    panels,
    brackets,
    lanes,
    unshownEvents: view.events.filter((event) => !isVisible(event, timeScale)),
    ...(history ? { history } : {}),
    disclaimer,
    edgeNotes,
    legend: legend.items,
    ...(anchorX >= left && anchorX <= right ? { anchorX } : {}),
    lanesBottom,
  };
}

function placeAxisTitle(view: TimelineView, x: number, y: number, width: number): PlacedText {
  const room = 2 * (Math.min(x, width - x) - 4);
  return { text: fitText(view.axisTitle, room, TICK_FONT), x, y, anchor: 'middle' };
}

/** None where nothing is placed in time: dates under an empty plot would be made up. */
function placeTicks(view: TimelineView, scale: LinearScale, words: Words) {
  const isEmpty = view.panels.every(({ count }) => count === 0);
  if (isEmpty && view.events.length === 0 && view.brackets.length === 0) return [];
  return view.mode === 'days' && view.axis.hasDays
    ? placeDayTicks(scale, view.axis, words, view.finestStep)
    : placeDateTicks(scale, view.axis.calendar?.origin ?? 0, words, view.finestStep);
}

/** The disclaimer must stay; where it covers other words, they go. */
function giveWay(panel: PlacedPanel, disclaimer: readonly PlacedText[]): PlacedPanel {
  const taken = disclaimer.map((line) => textBox(line, DISCLAIMER_FONT.size, 600));
  const isCovered = (text: PlacedText) =>
    taken.some((line) => isOverlapping(line, textBox(text, TICK_FONT.size)));
  const { rangeLabel, gaps, ...rest } = panel;
  return {
    ...rest,
    gaps: gaps.map(({ label, ...gap }) => (label && !isCovered(label) ? { ...gap, label } : gap)),
    ...(rangeLabel && !isCovered(rangeLabel) ? { rangeLabel } : {}),
  };
}

/** The legend, with the source of every range that found no room at its band. */
function legendOf(view: TimelineView, panels: readonly PlacedPanel[]): readonly LegendItem[] {
  const homeless = panels.filter(({ panel, rangeLabel }) => panel.range && !rangeLabel);
  const labels = new Set(homeless.map(({ panel }) => panel.range?.label ?? ''));
  return [
    ...view.legend,
    ...[...labels].map((label) => ({
      kind: 'range' as const,
      shape: 'within' as const,
      isFilled: false,
      label,
    })),
  ];
}

/** The first panel's title stands above the brackets. */
function raiseTitle(panel: PlacedPanel, by: number): PlacedPanel {
  const raise = (text: PlacedText) => ({ ...text, y: text.y - by });
  return {
    ...panel,
    title: raise(panel.title),
    ...(panel.cutNote ? { cutNote: raise(panel.cutNote) } : {}),
    ...(panel.denseNote ? { denseNote: raise(panel.denseNote) } : {}),
  };
}
