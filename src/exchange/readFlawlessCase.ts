import { CHECKED } from 'virtual:checked-cases';
import type { CaseFile } from './caseFile';
import { findTranslation } from './i18n/findTranslation';
import { checksum } from './link/checksum';
import type { LoadedCase } from './loadedCase';
import { readCaseFile } from './readCaseFile';
import { unheardReading } from './readTime';

/**
 * A shipped case, of which the build has made sure that there is nothing to say, in none of its
 * languages: it is told by its checksum, so that a file that was changed since is read by `parseCase`
 * like any other. The first view carries no validator for this reason, and what translates is loaded
 * only for a language other than that of the file.
 *
 * @param locale a BCP 47 tag; a case that does not have it stays as it is
 * @returns undefined for every other file
 */
export async function readFlawlessCase(
  bytes: Uint8Array,
  locale: string,
): Promise<LoadedCase | undefined> {
  if (!CHECKED.includes(checksum(bytes))) return undefined;
  const text = new TextDecoder().decode(bytes);
  const file = JSON.parse(text) as CaseFile;
  const tag = findTranslation(file, locale);
  if (tag === undefined) {
    return { ok: true, caseRecord: readCaseFile(file, unheardReading()), text, issues: [] };
  }
  const { translateFlawless } = await import('./i18n/translateFlawless');
  return translateFlawless(file, tag);
}
