import type { CaseRecord } from '../../domain/caseRecord';
import type { Words } from '../../words/en';
import { exportFigureWordsOf } from '../../words/enExportFigure';

/**
 * How much of what is drawn was edited, because the figure cites a source that may have it otherwise.
 * Which values and events they are stands in the tables; what was deleted is not in a record.
 *
 * @returns undefined where nothing was edited
 */
export function describeEdits(
  { series, events }: Pick<CaseRecord, 'series' | 'events'>,
  words: Words,
): string | undefined {
  const values = series.reduce(
    (sum, { rare, originalUnit, start }) =>
      sum +
      // Under another unit every value means something else.
      (originalUnit === undefined
        ? [...rare.values()].filter(({ edit }) => edit !== undefined).length
        : start.length),
    0,
  );
  const changed = events.filter(({ edit }) => edit !== undefined).length;
  if (values + changed === 0) return undefined;
  return exportFigureWordsOf(words).edited(values, changed);
}
