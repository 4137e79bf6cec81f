/**
 * The text of a long case, which stays out of the page's memory until something asks for it: a
 * million values are 70 MB of text, and a few when deflated. Made and read in a worker.
 */
export interface LongText {
  /** UTF-8 in raw deflate (RFC 1951). */
  readonly deflated: Blob;
  /** Of the deflated bytes. */
  readonly checksum: string;
  readonly hasTranslations: boolean;
  readonly hasEdits: boolean;
  /** As it stands in the file, where one does. */
  readonly lesson?: unknown;
}

/** The text of a case file; only that of a long case is held otherwise than as it is. */
export type CaseText = string | LongText;

/** Longer texts, in characters, are taken for long ones. */
export const MOST_TEXT = 500_000;

export function isSameText(one: CaseText | undefined, other: CaseText): boolean {
  if (typeof one !== 'object' || typeof other !== 'object') return one === other;
  return one.checksum === other.checksum && one.deflated.size === other.deflated.size;
}

/** False where a case surely has no translation, so that nothing is loaded which could lay it. */
export function mayBeTranslated(text: CaseText): boolean {
  return typeof text === 'string' ? text.includes('"i18n"') : text.hasTranslations;
}

/** False where a case surely came without edits. */
export function mayBeEdited(text: CaseText): boolean {
  return typeof text === 'string' ? text.includes('"edited"') : text.hasEdits;
}
