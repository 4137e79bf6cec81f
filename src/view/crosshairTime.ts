import type { PlacedFigure } from './placedFigure';
import type { PointedAt } from './pointedAt';
import type { DrawnSpan } from './timelineView';

/** Where the crosshair stands: at the pointer, or in the middle of what is pointed at by name. */
export function crosshairTime(
  pointedAt: PointedAt | undefined,
  figure: PlacedFigure,
): number | undefined {
  if (!pointedAt || pointedAt.at !== undefined) return pointedAt?.at;
  if (pointedAt.kind === 'observation') {
    const { seriesId, index } = pointedAt.key;
    const panel = figure.panels.find((one) => one.panel.seriesId === seriesId)?.panel;
    // Asked at every move: the words of a mark would cost more than all the rest of it.
    return middleOf(panel?.long?.spansAt(index) ?? panel?.markAt(index)?.spans);
  }
  if (pointedAt.kind !== 'event') return undefined;
  const events = figure.lanes.flatMap((lane) => lane.events);
  return middleOf(events.find(({ event }) => event.id === pointedAt.id)?.event.spans);
}

/** The middle of one span; of an either/or time the first candidate, never the time between. */
function middleOf(spans: readonly DrawnSpan[] | undefined): number | undefined {
  const [first] = spans ?? [];
  if (!first) return undefined;
  if (!Number.isFinite(first.from)) return Number.isFinite(first.to) ? first.to : undefined;
  return Number.isFinite(first.to) ? (first.from + first.to) / 2 : first.from;
}
