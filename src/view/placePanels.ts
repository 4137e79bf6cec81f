import { type LinearScale, scaleTo } from './linearScale';
import type { PlacedPanel } from './placedFigure';
import { placePanel } from './placePanel';
import type { PanelView, TimelineView } from './timelineView';

/** Room for the title above each panel. */
export const PANEL_TITLE = 26;

/** How many panels stand one above the other; those laid over another take no room. */
export function countRectangles({ panels }: TimelineView): number {
  return panels.filter(({ isOverlaid }) => !isOverlaid).length;
}

/** Heights that let headline, figure, lanes and readout stand in 800 px together. */
function panelHeight(count: number, hasHistory: boolean, isNarrow: boolean): number {
  if (count <= 1) return hasHistory ? 196 : isNarrow ? 240 : 290;
  return count === 2 ? (isNarrow ? 150 : 160) : 120;
}

/** The panels one above the other from `top` on; what is laid over one shares its rectangle. */
export function placePanels(
  view: TimelineView,
  timeScale: LinearScale,
  top: number,
  isNarrow: boolean,
  figureWidth: number,
  growth: number,
): PlacedPanel[] {
  const anchorX = view.axis.anchorEvent ? scaleTo(timeScale, view.axis.zero) : NaN;
  const height = growth + panelHeight(countRectangles(view), view.history !== undefined, isNarrow);
  let y = top;
  return view.panels.map((panel) => {
    const panelTop = panel.isOverlaid ? y - height : y + PANEL_TITLE + (y === top ? 0 : 6);
    y = panelTop + height;
    return placePanelAgain(panel, timeScale, panelTop, y, figureWidth, anchorX);
  });
}

type PlaceArguments = Parameters<typeof placePanel>;

interface LastPlaced {
  readonly where: readonly number[];
  readonly placed: PlacedPanel;
}

const lastPlaced = new WeakMap<PanelView, LastPlaced>();

/** As it was placed last, where it is to stand there again: of six long panels one is new at a time. */
function placePanelAgain(...all: PlaceArguments): PlacedPanel {
  const [panel, { domain, range }, ...rest] = all;
  const where = [...domain, ...range, ...rest];
  const last = lastPlaced.get(panel);
  if (last?.where.every((one, index) => Object.is(one, where[index]))) return last.placed;
  const placed = placePanel(...all);
  lastPlaced.set(panel, { where, placed });
  return placed;
}
