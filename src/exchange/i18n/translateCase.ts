import type { FileObject } from '../caseDocument/changeObjects';
import type { CaseFile } from '../caseFile';
import { UNHEARD } from '../caseLog';
import { UNSAID } from './findTranslation';
import { readOverlay } from './readOverlay';

/**
 * A case file in another of its languages: its texts are exchanged for those of the overlay, and
 * nothing else is. The overlay of that language is empty then, because the file itself is in it, and
 * the texts that stood there before become the overlay of the language that was empty before. So
 * nothing is lost, and translating back gives the file as it was.
 *
 * Where no overlay is empty, nobody said in which language the file is. Its own texts are kept under
 * `und`, which is BCP 47 for a language that nobody said, and are found again by `findTranslation`.
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
  const isUnsaid = !Object.values(file.i18n as FileObject).some(isEmpty);
  const own = isUnsaid ? { [UNSAID]: laid.back } : {};
  return { ...laid.value, i18n: { ...Object.fromEntries(overlays), ...own } };
}

function isEmpty(overlay: unknown): boolean {
  return typeof overlay === 'object' && overlay !== null && Object.keys(overlay).length === 0;
}
