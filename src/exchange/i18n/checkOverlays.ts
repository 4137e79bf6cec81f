import type { CaseFile } from '../caseFile';
import type { CaseLog } from '../caseLog';
import { readOverlay } from './readOverlay';

/** The beginning of a BCP 47 tag: a language, and what narrows it. */
const TAG = /^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i;

/**
 * Notes what is amiss with the translations of a file, in every language, so that its author hears
 * of all of it at once. Never a reason to refuse the case: what cannot be laid is left out.
 */
export function checkOverlays(file: CaseFile, log: CaseLog): void {
  const { i18n } = file;
  if (i18n === undefined) return;
  if (typeof i18n !== 'object' || i18n === null || Array.isArray(i18n)) {
    log.note(['i18n'], i18n, (words) => words.type.object);
    return;
  }
  const overlays = Object.entries(i18n) as [string, unknown][];
  for (const [tag, overlay] of overlays) {
    if (!TAG.test(tag)) log.note(['i18n', tag], tag, (words) => words.overlayTag);
    if (!isEmpty(overlay)) readOverlay(file, tag, log);
  }
  if (overlays.length > 0 && !overlays.some(([, overlay]) => isEmpty(overlay))) {
    log.note(['i18n'], i18n, (words) => words.overlayOwn);
  }
}

function isEmpty(overlay: unknown): boolean {
  return (
    typeof overlay === 'object' &&
    overlay !== null &&
    !Array.isArray(overlay) &&
    Object.keys(overlay).length === 0
  );
}
