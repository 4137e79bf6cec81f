import { useMemo } from 'react';
import type { SeriesInFile } from '../../exchange/caseFile';
import { orderRows, type RowOrder } from '../../exchange/edits/orderRows';
import { replayRows, type RowIdentity } from '../../exchange/edits/replayRows';
import type { EditedCase } from '../../state/editLog';

/** The rows of a series: which value each is, and where it stands in time. */
export interface SeriesRows extends RowOrder {
  /** By place in the file. */
  readonly identities: readonly RowIdentity[];
  /** The keys in order of time. */
  readonly keys: readonly string[];
}

export function useSeriesRows(
  series: SeriesInFile,
  { original, log }: Pick<EditedCase, 'original' | 'log'>,
): SeriesRows {
  return useMemo(() => {
    const { order, times } = orderRows(series);
    const identities = replayRows(original, log, series.id);
    return { order, times, identities, keys: order.map((at) => identities[at]?.key ?? '') };
  }, [series, original, log]);
}
