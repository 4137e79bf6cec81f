import type { Words } from '../../words/en';
import type { PlacedEvent, PlacedFigure, PlacedPanel } from '../placedFigure';
import { placeFigure } from '../placeFigure';
import type { TimelineView } from '../timelineView';
import { type Retime, retimeView } from './retimeView';

/**
 * A figure placed anew with its moments moved. What it shows keeps its true times, so that the
 * readout, the crosshair and the keys stay true; only ticks and scale are left to the caller.
 *
 * @param view as it is drawn when nothing is wrong, in the window of the figure
 */
export function placeRetimed(
  figure: PlacedFigure,
  view: TimelineView,
  retime: Retime,
  words: Words,
): PlacedFigure {
  const placed = placeFigure(retimeView(view, retime), figure.width, words, figure.height);
  const events = new Map(view.events.map((event) => [event.id, event]));
  const withEvent = (one: PlacedEvent) => ({
    ...one,
    event: events.get(one.event.id) ?? one.event,
  });
  const { history: _, ...rest } = placed;
  return {
    ...rest,
    // Years of history have a clock of their own, which is not broken.
    ...(figure.history ? { history: figure.history } : {}),
    panels: placed.panels.map((panel, index) => withMarks(panel, view.panels[index])),
    lanes: placed.lanes.map((lane) => ({ ...lane, events: lane.events.map(withEvent) })),
    unshownEvents: placed.unshownEvents.map((event) => events.get(event.id) ?? event),
  };
}

function withMarks(placed: PlacedPanel, panel: TimelineView['panels'][number] | undefined) {
  if (!panel) return placed;
  const marks = new Map(panel.marks.map((mark) => [mark.key, mark]));
  return {
    ...placed,
    panel,
    marks: placed.marks.map((one) => ({ ...one, mark: marks.get(one.mark.key) ?? one.mark })),
  };
}
