import type { CaseRecord } from '../domain/caseRecord';
import type { Series } from '../domain/series';
import { reachOf } from '../domain/seriesReach';
import type { ViewState } from './viewState';

/** As many panels as a screen holds without the plots becoming strips. */
export const MOST_PANELS = 6;

/**
 * The series that have a panel, in the order of the file: the chosen ones, and else the first six
 * that have values. A comparison draws what it has put together.
 */
export function shownSeries(
  { series, isComparison }: Pick<CaseRecord, 'series' | 'isComparison'>,
  panels?: ViewState['panels'],
): readonly Series[] {
  if (isComparison) return series;
  if (panels) return series.filter(({ id }) => panels.includes(id));
  if (series.length <= MOST_PANELS) return series;
  const measured = series.filter((one) => reachOf(one).count > 0);
  return (measured.length > 0 ? measured : series).slice(0, MOST_PANELS);
}
