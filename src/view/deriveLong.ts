import type { Series } from '../domain/series';
import type { ShownUnit } from '../domain/shownUnit';
import type { TimeAxis } from '../domain/timeAxis';
import type { Words } from '../words/en';
import { considerColumns } from './considerColumns';
import { deriveDense } from './deriveDense';
import { findBaseline } from './findBaseline';
import { listDrawn, listFewTwins, listGapEnds } from './listDrawn';
import type { LongDrawing } from './longDrawing';
import { longStepRow } from './longStepRow';
import { placeDense } from './placeDense';
import { placeOverview } from './placeOverview';
import type { MarkView, PanelView, RangeView } from './timelineView';
import { deriveValueColumns, findNearestInTime, findShown } from './valueColumns';
import type { TimeDomain } from './viewState';

export interface LongSeries {
  readonly series: Series;
  readonly axis: TimeAxis;
  readonly unit: ShownUnit;
  readonly range: RangeView | undefined;
  readonly window: TimeDomain;
  /** How many marks may be drawn. */
  readonly most: number;
  readonly marksOf: (indices: readonly number[]) => MarkView[];
}

export interface LongView extends Pick<PanelView, 'marks' | 'markAt' | 'examples' | 'dense'> {
  readonly drawing: LongDrawing;
  /** Between which lie the long gaps. */
  readonly gapMarks: readonly MarkView[];
}

/** A long series in a window: marks where there are few enough, and else the density of all. */
export function deriveLong(long: LongSeries, words: Words): LongView {
  const { series, axis, window, most, marksOf, range } = long;
  const values = deriveValueColumns(series, axis, long.unit);
  const shown = findShown(values, window);
  const markAt = (index: number) =>
    marksOf(listFewTwins(values, index)).find((mark) => mark.index === index);
  const shared = {
    markAt,
    examples: marksOf(values.tally.examples),
    drawing: {
      count: values.count,
      earlier: shown.earlier,
      later: shown.later,
      stepRow: longStepRow(values),
      findNearestInTime: (place) => findNearestInTime(values, place),
      findBaseline: () => findBaseline(values, axis, markAt),
      placeDense: (timeScale, scale) => placeDense(values, shown, timeScale, scale, range),
      considerValues: (...where) => {
        considerColumns(values, ...where);
      },
      placeOverview: (scale, yScale) => placeOverview(values, scale, yScale),
    } satisfies LongDrawing,
  };
  if (shown.count <= most) {
    const marks = marksOf(listDrawn(values, shown));
    return { ...shared, marks, gapMarks: marks };
  }
  const gapMarks = marksOf(listGapEnds(values, shown, window));
  return { ...shared, marks: [], gapMarks, dense: deriveDense({ ...long, values }, shown, words) };
}
