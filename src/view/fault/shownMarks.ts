import { interpret } from '../../domain/interpretation';
import type { MarkShape, MarkView, PanelView, RangeView } from '../timelineView';
import type { TimeDomain } from '../viewState';

/** The marks of a panel that a window shows, in order of time. */
export function shownMarks(panel: PanelView, { from, to }: TimeDomain): MarkView[] {
  return panel.marks.filter(({ spans }) =>
    spans.some((span) => span.to >= from && span.from <= to),
  );
}

/** How a bare number would stand to a drawn range; undefined where that cannot be told. */
export function standingOf(
  value: number,
  range: RangeView | undefined,
  comparator?: MarkView['comparator'],
): Exclude<MarkShape, 'untold'> | undefined {
  if (!range) return undefined;
  const { low, high } = range;
  const status = interpret(value, comparator, {
    ...(low === undefined ? {} : { low }),
    ...(high === undefined ? {} : { high }),
    assumed: range.isAssumed,
  });
  return status && ({ L: 'below', N: 'within', H: 'above' } as const)[status];
}
