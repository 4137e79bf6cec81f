import type { Words } from '../words/en';
import { isOverlapping } from './box';
import type { PlacedPanel, PlacedText } from './placedFigure';
import { textBox } from './textBox';
import type { TimelineView } from './timelineView';
import { TICK_FONT } from './timeTicks';
import { measureText } from './typeface/measureText';

/** How many values lie outside the window, said beside the axis title where both fit. */
export function placeEdgeNotes(
  view: TimelineView,
  panels: readonly PlacedPanel[],
  left: number,
  right: number,
  y: number,
  words: Words,
): PlacedText[] {
  const spans = view.panels.flatMap(({ long, marks }) =>
    long ? [] : marks.map((one) => one.spans),
  );
  const long = view.panels.flatMap((panel) => panel.long ?? []);
  const earlier =
    spans.filter((one) => one.every((span) => span.to < view.window.from)).length +
    long.reduce((sum, one) => sum + one.earlier, 0);
  const later =
    spans.filter((one) => one.every((span) => span.from > view.window.to)).length +
    long.reduce((sum, one) => sum + one.later, 0);
  const half = measureText(view.axisTitle, TICK_FONT) / 2;
  const title = {
    left: (left + right) / 2 - half - 8,
    right: (left + right) / 2 + half + 8,
    top: 0,
    bottom: 1,
  };
  const notes: PlacedText[] = [];
  if (earlier > 0) notes.push({ text: words.axis.earlier(earlier), x: left, y, anchor: 'start' });
  if (later > 0) notes.push({ text: words.axis.later(later), x: right, y, anchor: 'end' });
  return panels.length === 0
    ? []
    : notes.filter((note) => !isOverlapping({ ...textBox(note, 12), top: 0, bottom: 1 }, title));
}
