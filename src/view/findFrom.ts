import type { Stop } from './stepRow';
import { listSeriesRows } from './stepFrom';
import type { TimelineView } from './timelineView';
import type { TimeDomain } from './viewState';

/**
 * The first value of the figure within a stretch of the axis, and where it has none the one nearest
 * to its beginning.
 */
export function findFrom(view: TimelineView, { from, to }: TimeDomain): Stop | undefined {
  const stops = listSeriesRows(view).flatMap((row) => {
    const nearest = row.nearest(from);
    if (nearest === undefined) return [];
    const isBefore = (row.momentAt(nearest) ?? -Infinity) < from;
    const next = isBefore ? row.from(nearest + 1, 1) : undefined;
    return [nearest, next].flatMap((column) =>
      column === undefined ? [] : (row.stopAt(column) ?? []),
    );
  });
  const awayOf = ({ at = Infinity }: Stop) =>
    at >= from && at < to ? (at - from) / (to - from) - 1 : Math.abs(at - from);
  return stops.sort((a, b) => awayOf(a) - awayOf(b))[0];
}
