import type { PointedAt } from './pointedAt';
import type { DrawnSpan, TimelineView } from './timelineView';
import type { ViewState } from './viewState';

const STEP_KEYS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'] as const;

export type StepKey = (typeof STEP_KEYS)[number];

export function isStepKey(key: string): key is StepKey {
  return STEP_KEYS.some((one) => one === key);
}

/** Something a key can stop at, and the moment of it that must be in the window. */
export interface Stop {
  readonly target: PointedAt;
  readonly at?: number;
}

/**
 * Where a key leads from what is pointed at or pinned: left and right along a series or the events,
 * Home and End to its ends, up and down to the next series or the events at about the same time.
 * With nothing pointed at, right begins at the first stop in the window and left at the last.
 */
export function stepFrom(
  key: StepKey,
  pointedAt: PointedAt | undefined,
  view: TimelineView,
  state: ViewState,
): Stop | undefined {
  const rows = rowsOf(view);
  const here = locate(rows, pointedAt ?? pinOf(state));
  if (!here) return enter(key, rows[0] ?? [], view);
  const row = rows[here.row] ?? [];
  switch (key) {
    case 'ArrowRight':
      return row[Math.min(here.column + 1, row.length - 1)];
    case 'ArrowLeft':
      return row[Math.max(here.column - 1, 0)];
    case 'Home':
      return row[0];
    case 'End':
      return row.at(-1);
    case 'ArrowUp':
      return nearestTo(rows[here.row - 1], row[here.column]);
    case 'ArrowDown':
      return nearestTo(rows[here.row + 1], row[here.column]);
  }
}

/** A row for each series that has values, and one for the events, history included. */
function rowsOf(view: TimelineView): Stop[][] {
  const series = view.panels.map((panel) =>
    panel.marks.map(({ seriesId, index, spans }) => ({
      target: { kind: 'observation', key: { seriesId, index } } as const,
      ...momentOf(spans),
    })),
  );
  const lanes = view.events.map((event) => ({ event, moment: momentOf(event.spans) }));
  const history = (view.history?.events ?? []).map((event) => ({ event, moment: {} }));
  const events = [...history, ...lanes]
    .sort((a, b) => a.event.number - b.event.number)
    .map(({ event, moment }) => ({ target: { kind: 'event', id: event.id } as const, ...moment }));
  return [...series, events].filter((row) => row.length > 0);
}

function momentOf(spans: readonly DrawnSpan[]): { at?: number } {
  const ends = spans.flatMap(({ from, to }) => [from, to]).filter(Number.isFinite);
  return ends[0] === undefined ? {} : { at: ends[0] };
}

function pinOf(state: ViewState): PointedAt | undefined {
  if (state.pinnedObservation) return { kind: 'observation', key: state.pinnedObservation };
  return state.pinnedEvent === undefined ? undefined : { kind: 'event', id: state.pinnedEvent };
}

function locate(rows: readonly Stop[][], target: PointedAt | undefined) {
  for (const [row, stops] of rows.entries()) {
    const column = stops.findIndex((stop) => isSameThing(stop.target, target));
    if (column >= 0) return { row, column };
  }
  return undefined;
}

function isSameThing(a: PointedAt, b: PointedAt | undefined): boolean {
  if (a.kind === 'event' && b?.kind === 'event') return a.id === b.id;
  if (a.kind !== 'observation' || b?.kind !== 'observation') return false;
  return a.key.seriesId === b.key.seriesId && a.key.index === b.key.index;
}

function enter(key: StepKey, row: readonly Stop[], view: TimelineView): Stop | undefined {
  if (key === 'Home') return row[0];
  if (key === 'End') return row.at(-1);
  const { from, to } = view.window;
  const inWindow = row.filter(({ at }) => at !== undefined && at >= from && at <= to);
  const shown = inWindow.length > 0 ? inWindow : row;
  return key === 'ArrowLeft' ? shown.at(-1) : shown[0];
}

/** The stop of another row nearest in time; where there is no other row, the stop itself. */
function nearestTo(row: readonly Stop[] | undefined, from: Stop | undefined): Stop | undefined {
  if (!row) return from;
  const at = from?.at ?? 0;
  const away = (stop: Stop) => (stop.at === undefined ? Infinity : Math.abs(stop.at - at));
  return row.reduce<Stop | undefined>(
    (best, stop) => (!best || away(stop) < away(best) ? stop : best),
    undefined,
  );
}
