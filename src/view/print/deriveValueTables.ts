import type { CaseRecord } from '../../domain/caseRecord';
import { observationAt, type Series } from '../../domain/series';
import { deriveShownUnit } from '../../domain/shownUnit';
import { formatCount } from '../../words/formatNumber';
import { printWordsOf } from '../../words/enPrint';
import type { Words } from '../../words/en';
import { describeSeriesRange } from './describeSeriesRange';
import { deriveTable } from '../deriveTable';
import { shownSeries } from '../shownSeries';
import type { TimelineView } from '../timelineView';
import type { ViewState } from '../viewState';
import { describePrintedStatus } from './describePrintedStatus';
import { describePrintedValue } from './describePrintedValue';

/** As many values of one series as are printed: about eight pages of rows. */
export const MOST_PRINTED_VALUES = 1000;

/** One value for paper; day, date and basis are those of the table on screen. */
export interface ValueRow {
  readonly key: string;
  readonly day: string;
  readonly date: string;
  readonly value: string;
  readonly status: string;
  readonly basis: string;
  /** Under the row, over its whole width. */
  readonly note?: string;
}

/** The values of one series for paper, in order of time. */
export interface ValueTable {
  readonly seriesId: string;
  /** Name of the series, and its range with its unit. */
  readonly title: string;
  readonly unit: string;
  readonly hasDays: boolean;
  readonly hasDates: boolean;
  readonly rows: readonly ValueRow[];
  /** Stands in place of the rows where there are too many. */
  readonly note?: string;
}

/**
 * One table for each series of the figure. The events are not in it: on paper their cards stand beside it. Dates
 * have a column where they are shown, or where the source gives times on the calendar.
 */
export function deriveValueTables(
  caseRecord: CaseRecord,
  view: TimelineView,
  state: Pick<ViewState, 'axis' | 'unit' | 'panels'>,
  words: Words,
): ValueTable[] {
  const { hasDays } = view.axis;
  return shownSeries(caseRecord, state.panels).map((series) => {
    const shown = deriveShownUnit(series, state.unit);
    const head = {
      seriesId: series.id,
      title: describeSeriesRange(series, shown, words),
      unit: shown.unit,
      hasDays,
      hasDates: state.axis === 'dates' || series.clock === 'calendar' || !hasDays,
    };
    const count = series.start.length;
    if (count <= MOST_PRINTED_VALUES) {
      return { ...head, rows: listRows(caseRecord, series, view, state, words) };
    }
    const all = formatCount(count, words.locale);
    const most = formatCount(MOST_PRINTED_VALUES, words.locale);
    return { ...head, rows: [], note: printWordsOf(words).sheet.tooMany(series.name, all, most) };
  });
}

function listRows(
  caseRecord: CaseRecord,
  series: Series,
  { axis }: TimelineView,
  state: Pick<ViewState, 'axis' | 'unit'>,
  words: Words,
): ValueRow[] {
  const shown = deriveShownUnit(series, state.unit);
  const table = deriveTable({ ...caseRecord, series: [series], events: [] }, axis, state, words);
  return Array.from({ length: table.length }, (_, index) => {
    const { key, day, date, basis } = table.rowAt(index);
    const observation = observationAt(series, index);
    return {
      key,
      day,
      date,
      value: describePrintedValue(observation, shown, words),
      status: describePrintedStatus(observation, series, shown, words),
      basis,
      ...(observation.note ? { note: observation.note } : {}),
    };
  });
}
