import type { TimeAxis } from '../domain/timeAxis';
import type { MarkView } from './timelineView';

/** True where a value was surely drawn before day 0: on an earlier day, or on its left side. */
export function isBeforeZero({ spans, sides }: MarkView, axis: TimeAxis): boolean {
  return (
    axis.hasDays &&
    spans.every(
      ({ from, to }, index) =>
        to < axis.zero || (from === axis.zero && to === axis.zero && (sides[index] ?? 0) < 0),
    )
  );
}
