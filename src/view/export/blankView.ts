import type { PanelView, TimelineView } from '../timelineView';

/**
 * The view as a handout to draw in: axes, ranges and events stay as they are, so that what is drawn
 * by hand can be laid beside the figure. No values, no line, no gaps, no words of the source about
 * the course, nothing of what other patients showed, which is the answer itself, and no legend or
 * disclaimer of marks that are not there. The y domain is that of the values.
 */
export function blankView(view: TimelineView): TimelineView {
  const { disclaimer: _, ...rest } = view;
  const events = view.events.filter(({ group }) => group !== 'evidence');
  return { ...rest, events, panels: view.panels.map(blankPanel), brackets: [], legend: [] };
}

function blankPanel(panel: PanelView): PanelView {
  const { long: _long, dense: _dense, ...rest } = panel;
  return { ...rest, marks: [], examples: [], segments: [], gaps: [], markAt: () => undefined };
}
