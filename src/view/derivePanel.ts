import type { Series } from '../domain/series';
import { reachOf } from '../domain/seriesReach';
import { deriveShownUnit, type ShownUnit } from '../domain/shownUnit';
import type { TimeAxis } from '../domain/timeAxis';
import { frameOf } from '../domain/timeFrame';
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
  readonly panels: number;
  /** Without it, a long series has its axis and nothing on it yet. */
  readonly deriveLong: DeriveLong | undefined;
}

/**
 * What a panel shows of its series in a window; the same object while the window stays, and of a
 * short series, whose marks are all drawn, whatever the window.
 *
 * @param isWaiting its axis stands, and its values follow in a frame of their own
 */
export type PanelOver = (window: TimeDomain, isWaiting?: boolean) => PanelView;

/** True where a case has a series of more values than can be marks. */
export function holdsLongSeries(series: readonly Series[]): boolean {
  return series.some((one) => isLong(one, series.length));
}

/** True where a series has more values than can be marks beside so many other panels. */
export function isLong({ start }: Series, panels: number): boolean {
  return start.length > mostMarks(panels);
}

/** One series as a panel: marks or their density, line, gaps, range and y axis in the shown unit. */
export function derivePanel(
  series: Series,
  axis: TimeAxis,
  look: PanelLook & { readonly window: TimeDomain },
  words: Words,
): PanelView {
  return derivePanelOver(series, axis, look, words)(look.window);
}

/** All of a panel that no window changes, worked out once. */
export function derivePanelOver(
  series: Series,
  axis: TimeAxis,
  { unit, panels, deriveLong }: PanelLook,
  words: Words,
): PanelOver {
  const shown = deriveShownUnit(series, unit);
  const reach = reachOf(series);
  const marksOf = (indices: readonly number[]) => deriveMarks(series, axis, shown, words, indices);
  const range = deriveRange(series, shown, words);
  const most = mostMarks(panels);
  const hasMany = reach.count > most;
  const long = hasMany
    ? deriveLong?.({ series, axis, unit: shown, range, most, marksOf }, words)
    : undefined;
  const marks = hasMany ? [] : marksOf(Array.from(series.start.keys()));
  const count = hasMany ? (hasPlace(series, axis) ? reach.count : 0) : marks.length;
  const domain = deriveValueDomain(
    // The lowest and the highest value, with their reading errors.
    count === 0 ? [] : [reach.least * shown.factor, reach.most * shown.factor],
    [range?.low, range?.high].filter((bound) => bound !== undefined),
  );
  const tickLabels = writeTickLabels(domain);
  const plain: PanelView = {
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
    markAt: long?.markAt ?? ((index) => marks.find((mark) => mark.index === index)),
    ...deriveLine(series, marks, words),
  };
  if (!long) return () => plain;
  const showWindow = (window: TimeDomain): PanelView => {
    const { gapMarks, ...drawn } = long.showWindow(window);
    const { segments, gaps } = deriveLine(series, gapMarks, words);
    return { ...plain, ...drawn, segments: drawn.dense ? [] : segments, gaps };
  };
  let last: { readonly window: TimeDomain; readonly panel: PanelView } | undefined;
  return (window, isWaiting) => {
    const isSame = last?.window.from === window.from && last.window.to === window.to;
    const panel = isSame && last ? last.panel : showWindow(window);
    last = { window, panel };
    if (!isWaiting) return panel;
    // Words and legend stand from the first, so that nothing moves when the values come.
    const { long: _, ...standing } = panel;
    return { ...standing, marks: [], segments: [], gaps: [] };
  };
}

/** False where the case says nothing of when day 0 was, and the series is told by the calendar. */
function hasPlace(series: Series, { frame }: TimeAxis): boolean {
  return series.clock === 'anchor' || frameOf(series, frame).dayZero !== undefined;
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
