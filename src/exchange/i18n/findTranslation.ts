import type { CaseFile } from '../caseFile';
import { findTag } from './findTag';

/** The language of a file that says none, once it stands in another. */
export const UNSAID = 'und';

/**
 * The tag of the overlay that puts a file into a language. An empty overlay names the language the
 * file itself is in, so there is nothing to put; what was edited is in the language it was written
 * in, and a translation would say what stood there before.
 *
 * @returns undefined where the file is shown as it stands
 */
export function findTranslation(
  { i18n, edited }: Pick<CaseFile, 'i18n' | 'edited'>,
  locale: string,
): string | undefined {
  if (typeof i18n !== 'object' || i18n === null || edited !== undefined) return undefined;
  const tag = findTag(Object.keys(i18n), locale) ?? UNSAID;
  const overlay = (i18n as Record<string, unknown>)[tag];
  const isEmpty = typeof overlay !== 'object' || !overlay || Object.keys(overlay).length === 0;
  return isEmpty ? undefined : tag;
}
