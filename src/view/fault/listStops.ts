import type { TimelineView } from '../timelineView';

/** A time at which something was measured; `from` and `to` differ where it is uncertain. */
export interface Stop {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/**
 * The times of all measurements in the window, each once and in order. A system that gives each
 * result one step knows one moment of it: of an uncertain time that is its middle here, and of an
 * either/or time each of the two.
 */
export function listStops(view: TimelineView): Stop[] {
  const { from: first, to: last } = view.window;
  const stops = new Map<number, Stop>();
  for (const { spans } of view.panels.flatMap(({ marks }) => marks)) {
    for (const { from, to } of spans) {
      const at = (from + to) / 2;
      const known = stops.get(at);
      const isSharper = !known || to - from < known.to - known.from;
      if (at >= first && at <= last && isSharper) stops.set(at, { at, from, to });
    }
  }
  return [...stops.values()].sort((a, b) => a.at - b.at);
}
