import type { Series } from '../domain/series';
import { deriveShownUnit, type ShownUnit } from '../domain/shownUnit';
import type { TimeAxis } from '../domain/timeAxis';
import { formatBound } from '../words/describeValue';
import type { Words } from '../words/en';
import { formatNumber } from '../words/formatNumber';
import { deriveLine } from './deriveLine';
import { deriveMarks } from './deriveMarks';
import type { PanelView, RangeView } from './timelineView';
import { deriveValueDomain } from './valueDomain';

/** One series as a panel: marks, line, gaps, range and y axis in the shown unit. */
export function derivePanel(
  series: Series,
  axis: TimeAxis,
  unit: string | undefined,
  words: Words,
): PanelView {
  const shown = deriveShownUnit(series, unit);
  const marks = deriveMarks(series, axis, shown, words);
  const range = deriveRange(series, shown, words);
  const bounds = [range?.low, range?.high].filter((bound) => bound !== undefined);
  const domain = deriveValueDomain(
    marks.flatMap(({ value, readingError = 0 }) => [
      Math.max(0, value - readingError),
      value + readingError,
    ]),
    bounds,
  );
  const step = (domain.high - domain.low) / (domain.ticks.length - 1);
  const tickDecimals = Math.min(100, Math.max(0, -Math.floor(Math.log10(step) + 1e-9)));
  const tickLabels = domain.ticks.map((tick) => formatNumber(tick, tickDecimals));
  return {
    seriesId: series.id,
    title: words.axis.panel(series.name, shown.unit),
    ...shown,
    domain,
    tickLabels,
    ...(domain.isCut ? { cutNote: words.axis.cut(tickLabels[0] ?? '') } : {}),
    ...(range ? { range } : {}),
    marks,
    ...deriveLine(series, marks, words),
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
