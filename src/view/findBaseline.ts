import type { TimeAxis } from '../domain/timeAxis';
import { isBeforeZero } from './isBeforeZero';
import type { MarkView } from './timelineView';
import { firstIndex, isCrowded, measuredFrom, type ValueColumns } from './valueColumns';

/** The last value of a long series before day 0: backwards, because what begins later cannot be. */
export function findBaseline(
  values: ValueColumns,
  axis: TimeAxis,
  markAt: (index: number) => MarkView | undefined,
): number | undefined {
  if (!axis.hasDays || values.count === 0) return undefined;
  const end = firstIndex(values.tally.bits.length, (index) => values.fromAt(index) > axis.zero);
  let index = measuredFrom(values, end - 1, -1);
  for (; index !== undefined; index = measuredFrom(values, index - 1, -1)) {
    const spans = values.spansAt(index);
    if (spans.every(({ to }) => to < axis.zero)) return index;
    const mayBeBefore = spans.every(({ to }) => to <= axis.zero) && !isCrowded(values, index);
    const mark = mayBeBefore ? markAt(index) : undefined;
    if (mark && isBeforeZero(mark, axis)) return index;
  }
  return undefined;
}
