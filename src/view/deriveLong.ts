import type { Series } from '../domain/series';
import type { ShownUnit } from '../domain/shownUnit';
import type { TimeAxis } from '../domain/timeAxis';
import type { Words } from '../words/en';
import { deriveDense } from './deriveDense';
import { findBaseline } from './findBaseline';
import { findNearestPlaced } from './findNearestPlaced';
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
  /** How many marks may be drawn. */
  readonly most: number;
  readonly marksOf: (indices: readonly number[]) => MarkView[];
}

/** A long series before a window is chosen. */
export interface LongPanel extends Pick<PanelView, 'markAt' | 'examples'> {
  readonly showWindow: (window: TimeDomain) => LongView;
}

/** What a window shows of it. */
export interface LongView extends Pick<PanelView, 'marks' | 'dense'> {
  readonly long: LongDrawing;
  /** Between which lie the long gaps. */
  readonly gapMarks: readonly MarkView[];
}

/** A long series in any window: marks where there are few enough, and else the density of all. */
export function deriveLong(longSeries: LongSeries, words: Words): LongPanel {
  const { series, axis, most, marksOf, range } = longSeries;
  const values = deriveValueColumns(series, axis, longSeries.unit);
  const markAt = (index: number) =>
    marksOf(listFewTwins(values, index)).find((mark) => mark.index === index);
  let overview: { readonly place: string; readonly path: string } | undefined;
  const standing = {
    count: values.count,
    stepRow: longStepRow(values),
    spansAt: values.spansAt,
    findNearestInTime: (place) => findNearestInTime(values, place),
    findBaseline: () => findBaseline(values, axis, markAt),
    findNearestPlaced: (...where) => findNearestPlaced(values, ...where),
    placeOverview: (scale, yScale) => {
      // The overview shows all of it, whatever the window: the same strip at every step of a zoom.
      const place = JSON.stringify([scale, yScale]);
      if (overview?.place !== place) {
        overview = { place, path: placeOverview(values, scale, yScale) };
      }
      return overview.path;
    },
  } satisfies Partial<LongDrawing>;
  return {
    markAt,
    examples: marksOf(values.tally.examples),
    showWindow: (window) => {
      const shown = findShown(values, window);
      const long: LongDrawing = {
        ...standing,
        earlier: shown.earlier,
        later: shown.later,
        placeDense: (timeScale, scale) => placeDense(values, shown, timeScale, scale, range),
      };
      if (shown.count <= most) {
        const marks = marksOf(listDrawn(values, shown));
        return { long, marks, gapMarks: marks };
      }
      const gapMarks = marksOf(listGapEnds(values, shown, window));
      const dense = deriveDense({ ...longSeries, values, window }, shown, words);
      return { long, marks: [], gapMarks, dense };
    },
  };
}
