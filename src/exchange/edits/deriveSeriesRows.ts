import type { CaseFile, SeriesInFile } from '../caseFile';
import type { CaseEdit } from './caseEdit';
import { orderRows, type RowOrder } from './orderRows';
import { replayRows, type RowIdentity } from './replayRows';

/** The rows of a series: which value each is, and where it stands in time. */
export interface SeriesRows extends RowOrder {
  /** By place in the file. */
  readonly identities: readonly RowIdentity[];
  /** The keys in order of time. */
  readonly keys: readonly string[];
}

export function deriveSeriesRows(
  series: SeriesInFile,
  original: CaseFile,
  log: readonly CaseEdit[],
): SeriesRows {
  const { order, times } = orderRows(series);
  const identities = replayRows(original, log, series.id);
  return { order, times, identities, keys: order.map((at) => identities[at]?.key ?? '') };
}
