import type { FileObject } from '../caseDocument/changeObjects';
import type { CaseFile } from '../caseFile';
import { UNHEARD } from '../caseLog';
import { readOverlay } from './readOverlay';

/**
 * A case file in another of its languages: its texts are exchanged for those of the overlay, and
 * nothing else is. The overlay of that language is empty then, because the file itself is in it, and
 * the texts that stood there before become the overlay of the language that was empty before. So
 * nothing is lost, and translating back gives the file as it was.
 *
 * Where no overlay is empty, nobody said in which language the file is, and its own texts are not
 * kept.
 *
 * @param tag one of the keys of `i18n`, as `findTranslation` gives it
 */
export function translateCase(file: CaseFile, tag: string): CaseFile {
  const laid = readOverlay(file, tag, UNHEARD);
  if (!laid) return file;
  const overlays = Object.entries(file.i18n as FileObject).map(([key, overlay]) => {
    if (key === tag) return [key, {}] as const;
    return [key, isEmpty(overlay) ? laid.back : overlay] as const;
  });
  return { ...laid.value, i18n: Object.fromEntries(overlays) };
}

function isEmpty(overlay: unknown): boolean {
  return typeof overlay === 'object' && overlay !== null && Object.keys(overlay).length === 0;
}
