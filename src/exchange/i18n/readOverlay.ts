import type { FileObject } from '../caseDocument/changeObjects';
import type { CaseFile } from '../caseFile';
import { type CaseLog, UNHEARD } from '../caseLog';
import { mixesTimes, withoutTimes } from './keepTimesApart';
import { layOverlay } from './layOverlay';

interface LaidFile {
  readonly value: CaseFile;
  readonly back: unknown;
}

/**
 * A file with one of its overlays laid over it, and the overlay that leads back; what cannot be laid
 * is noted by its place. The keys `i18n` and `edited` are no part of either.
 *
 * @returns undefined where the overlay says nothing that can be laid
 */
export function readOverlay(
  { i18n, edited, ...body }: CaseFile,
  tag: string,
  log: CaseLog,
): LaidFile | undefined {
  const overlay = (i18n as FileObject)[tag];
  const path = ['i18n', tag];
  const laid = layFile(body, overlay, path, log);
  const mixed = body.series.flatMap((series, index) => {
    const after = laid?.value.series[index];
    return after && mixesTimes(series, after) ? [series.id] : [];
  });
  if (mixed.length === 0) return laid;
  for (const id of mixed) {
    log.note([...path, 'series', id, 'observations'], undefined, (words) => words.overlayTimes);
  }
  return layFile(body, withoutTimes(overlay as FileObject, mixed), path, UNHEARD);
}

function layFile(
  body: CaseFile,
  overlay: unknown,
  path: readonly PropertyKey[],
  log: CaseLog,
): LaidFile | undefined {
  // Only texts are exchanged, so a file stays one.
  return layOverlay(body, overlay, 'file', path, log) as LaidFile | undefined;
}
