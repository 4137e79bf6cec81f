import type { CaseRecord } from '../domain/caseRecord';
import type { Series } from '../domain/series';
import { reachOf } from '../domain/seriesReach';
import { deriveShownUnit, type ShownUnit } from '../domain/shownUnit';
import type { TimeAxis } from '../domain/timeAxis';
import { formatBound } from '../words/describeValue';
import type { Words } from '../words/en';
import { deriveLine } from './deriveLine';
import { deriveMarks } from './deriveMarks';
import type { deriveLong as deriveLongSeries } from './deriveLong';
import type { PanelView, RangeView } from './timelineView';
import { deriveValueDomain, writeTickLabels } from './valueDomain';
import type { TimeDomain } from './viewState';

/**
 * Marks are drawn one by one up to this many in a window. Measured in the built page with Chromium
 * on two slow cores: 577 marks are drawn anew in about 60 ms; closer than 1.2 px apart no eye tells
 * one from the next.
 */
export const MOST_MARKS = 600;

/** Several panels share a budget of marks, and each keeps enough to be worth zooming in. */
function mostMarks(panels: number): number {
  return Math.min(MOST_MARKS, Math.max(150, Math.floor((4 * MOST_MARKS) / panels)));
}

/** Loaded when a case has a long series. */
export type DeriveLong = typeof deriveLongSeries;

/** How all panels are looked at. */
export interface PanelLook {
  readonly unit: string | undefined;
  readonly window: TimeDomain;
  readonly panels: number;
  /** Without it, a long series has its axis and nothing on it yet. */
  readonly deriveLong: DeriveLong | undefined;
}

/** True where a case has a series of more values than can be marks. */
export function holdsLongSeries({ series }: CaseRecord): boolean {
  return series.some(({ start }) => start.length > mostMarks(series.length));
}

/** One series as a panel: marks or their density, line, gaps, range and y axis in the shown unit. */
export function derivePanel(
  series: Series,
  axis: TimeAxis,
  { unit, window, panels, deriveLong }: PanelLook,
  words: Words,
): PanelView {
  const shown = deriveShownUnit(series, unit);
  const reach = reachOf(series);
  const marksOf = (indices: readonly number[]) => deriveMarks(series, axis, shown, words, indices);
  const range = deriveRange(series, shown, words);
  const most = mostMarks(panels);
  const isLong = reach.count > most;
  const long = isLong
    ? deriveLong?.({ series, axis, unit: shown, range, window, most, marksOf }, words)
    : undefined;
  const marks = long ? long.marks : isLong ? [] : marksOf(Array.from(series.start.keys()));
  const count = long?.drawing.count ?? marks.length;
  const domain = deriveValueDomain(
    // The lowest and the highest value, with their reading errors.
    count === 0 ? [] : [reach.least * shown.factor, reach.most * shown.factor],
    [range?.low, range?.high].filter((bound) => bound !== undefined),
  );
  const tickLabels = writeTickLabels(domain);
  const { segments, gaps } = deriveLine(series, long ? long.gapMarks : marks, words);
  return {
    seriesId: series.id,
    title: words.axis.panel(series.name, shown.unit),
    ...shown,
    domain,
    tickLabels,
    ...(domain.isCut ? { cutNote: words.axis.cut(tickLabels[0] ?? '') } : {}),
    ...(range ? { range } : {}),
    count,
    marks,
    examples: long?.examples ?? marks,
    markAt: long ? long.markAt : (index) => marks.find((mark) => mark.index === index),
    ...(long ? { long: long.drawing } : {}),
    ...(long?.dense ? { dense: long.dense } : {}),
    segments: long?.dense ? [] : segments,
    gaps,
  };
}

function deriveRange(series: Series, shown: ShownUnit, words: Words): RangeView | undefined {
  const range = series.referenceRange;
  if (!range || (range.low === undefined && range.high === undefined)) return undefined;
  const lowLabel = formatBound(range.low, shown);
  const highLabel = formatBound(range.high, shown);
  return {
    ...(range.low === undefined ? {} : { low: range.low * shown.factor }),
    ...(range.high === undefined ? {} : { high: range.high * shown.factor }),
    ...(lowLabel === undefined ? {} : { lowLabel }),
    ...(highLabel === undefined ? {} : { highLabel }),
    isAssumed: range.assumed,
    label: words.range.labelled(range.assumed, range.source),
  };
}
