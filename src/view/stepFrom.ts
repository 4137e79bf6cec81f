import { isSameKey, type PointedAt } from './pointedAt';
import type { Stop, StepRow } from './stepRow';
import type { DrawnSpan, TimelineView } from './timelineView';
import type { ViewState } from './viewState';

const STEP_KEYS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'] as const;

export type StepKey = (typeof STEP_KEYS)[number];

export function isStepKey(key: string): key is StepKey {
  return STEP_KEYS.some((one) => one === key);
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
  if (!here) return rows[0] && enter(key, rows[0], view);
  const { row, column } = here;
  switch (key) {
    case 'ArrowRight':
      return row.stopAt(row.from(column + 1, 1) ?? column);
    case 'ArrowLeft':
      return row.stopAt(row.from(column - 1, -1) ?? column);
    case 'Home':
    case 'End':
      return endOf(row, key);
    case 'ArrowUp':
      return nearestTo(rows[here.place - 1], row.stopAt(column));
    case 'ArrowDown':
      return nearestTo(rows[here.place + 1], row.stopAt(column));
  }
}

/** A row for each panel, empty where it has no values. */
export function listSeriesRows(view: TimelineView): StepRow[] {
  return view.panels.map(
    ({ long, marks }) =>
      long?.stepRow ??
      listRow(
        marks.map(({ seriesId, index, spans }) => ({
          target: { kind: 'observation', key: { seriesId, index } },
          ...momentOf(spans),
        })),
      ),
  );
}

/** A row for each series that has values, and one for the events, history included. */
function rowsOf(view: TimelineView): StepRow[] {
  const lanes = view.events.map((event) => ({ event, moment: momentOf(event.spans) }));
  const history = (view.history?.events ?? []).map((event) => ({ event, moment: {} }));
  const events = [...history, ...lanes]
    .sort((a, b) => a.event.number - b.event.number)
    .map(({ event, moment }) => ({
      target: { kind: 'event', id: event.id } as const,
      ...moment,
      letter: event.letter,
    }));
  const letters = new Set(view.events.map(({ letter }) => letter));
  const ofEach = [...letters].sort().map((letter) => events.filter((one) => one.letter === letter));
  const rows = letters.size > 1 ? ofEach : [events];
  return [...listSeriesRows(view), ...rows.map(listRow)].filter((row) => row.length > 0);
}

function listRow(stops: readonly Stop[]): StepRow {
  return {
    length: stops.length,
    columnOf: (target) => {
      const column = stops.findIndex((stop) => isSameThing(stop.target, target));
      return column < 0 ? undefined : column;
    },
    from: (column) => (stops[column] ? column : undefined),
    momentAt: (column) => stops[column]?.at,
    nearest: (at) => {
      let best: number | undefined;
      let least = Infinity;
      for (const [column, stop] of stops.entries()) {
        const away = stop.at === undefined ? Infinity : Math.abs(stop.at - at);
        if (best === undefined || away < least) [best, least] = [column, away];
      }
      return best;
    },
    stopAt: (column) => stops[column],
  };
}

function isSameThing(a: PointedAt, b: PointedAt): boolean {
  if (a.kind === 'event' && b.kind === 'event') return a.id === b.id;
  return a.kind === 'observation' && b.kind === 'observation' && isSameKey(a.key, b.key);
}

function momentOf(spans: readonly DrawnSpan[]): { at?: number } {
  const ends = spans.flatMap(({ from, to }) => [from, to]).filter(Number.isFinite);
  return ends[0] === undefined ? {} : { at: ends[0] };
}

function pinOf(state: ViewState): PointedAt | undefined {
  if (state.pinnedObservation) return { kind: 'observation', key: state.pinnedObservation };
  return state.pinnedEvent === undefined ? undefined : { kind: 'event', id: state.pinnedEvent };
}

function locate(rows: readonly StepRow[], target: PointedAt | undefined) {
  for (const [place, row] of rows.entries()) {
    const column = target && row.columnOf(target);
    if (column !== undefined) return { place, row, column };
  }
  return undefined;
}

function endOf(row: StepRow, key: 'Home' | 'End'): Stop | undefined {
  const column = key === 'Home' ? row.from(0, 1) : row.from(row.length - 1, -1);
  return column === undefined ? undefined : row.stopAt(column);
}

function enter(key: StepKey, row: StepRow, view: TimelineView): Stop | undefined {
  const { from, to } = view.window;
  if (key === 'Home' || key === 'End') return endOf(row, key);
  const step = key === 'ArrowLeft' ? -1 : 1;
  const first = row.from(step > 0 ? 0 : row.length - 1, step);
  for (let column = first; column !== undefined; column = row.from(column + step, step)) {
    const at = row.momentAt(column);
    if (at !== undefined && at >= from && at <= to) return row.stopAt(column);
  }
  return first === undefined ? undefined : row.stopAt(first);
}

/** The stop of another row nearest in time; where there is no other row, the stop itself. */
function nearestTo(row: StepRow | undefined, from: Stop | undefined): Stop | undefined {
  if (!row) return from;
  const best = row.nearest(from?.at ?? 0);
  return best === undefined ? from : row.stopAt(best);
}
