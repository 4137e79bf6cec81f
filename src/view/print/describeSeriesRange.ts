import type { Series } from '../../domain/series';
import type { ShownUnit } from '../../domain/shownUnit';
import { describeRange } from '../../words/describeValue';
import type { Words } from '../../words/en';
import { exportFigureWordsOf } from '../../words/enExportFigure';

/**
 * A series with its reference range, as a table of its values is called. Of the series itself and not
 * of its panel, because panels of compared cases share one range or show shares of it.
 *
 * @example "Serum phosphorus: assumed range (WS/T 404.6), 0.85 to 1.51 mmol/L."
 */
export function describeSeriesRange(series: Series, shown: ShownUnit, words: Words): string {
  const { name, referenceRange: range } = series;
  const say = exportFigureWordsOf(words);
  const bounds = range && describeRange(range, shown, words);
  if (!range || bounds === undefined) return say.noRange(name);
  const label = words.range.labelled(range.assumed, range.source);
  return say.range(name, label, words.value.amount(bounds, shown.unit));
}
