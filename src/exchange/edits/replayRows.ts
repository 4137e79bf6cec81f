import type { CaseFile } from '../caseFile';
import type { CaseEdit } from './caseEdit';

/** Which value a row is, through all edits: the same key for the same value. */
export interface RowIdentity {
  readonly key: string;
  /** Its index in the original; absent for a value that was added. */
  readonly original?: number;
}

/**
 * The rows of a series as the log leaves them, in the order of the file: what each was in the
 * original, which its content cannot tell once it is edited.
 */
export function replayRows(
  original: CaseFile,
  log: readonly CaseEdit[],
  seriesId: string,
): RowIdentity[] {
  const observations = original.series.find((one) => one.id === seriesId)?.observations ?? [];
  const rows = observations.map((_, index) => rowFrom(index));
  log.forEach((edit, at) => {
    if (!('index' in edit) || !('series' in edit) || edit.series !== seriesId) return;
    if (edit.kind === 'addObservation') {
      const row = edit.original === undefined ? { key: `added-${at}` } : rowFrom(edit.original);
      rows.splice(edit.index, 0, row);
    } else {
      const [row] = rows.splice(edit.index, 1);
      if (row && edit.kind === 'changeObservation') rows.splice(edit.newIndex, 0, row);
    }
  });
  return rows;
}

function rowFrom(original: number): RowIdentity {
  return { key: `original-${original}`, original };
}
