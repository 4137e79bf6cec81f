import { translateLoaded } from '../exchange/i18n/translateLoaded';
import type { LoadedCase } from '../exchange/loadedCase';
import type { Words } from '../words/en';
import { addOpenedCase, isSafe, markSafe } from './openedCases';

/** An opened case in the language of the page, held under its key from then on where it has it. */
export function translateOpened(key: string, opened: LoadedCase, words: Words): LoadedCase {
  const translated = translateLoaded(opened, words);
  if (translated === opened) return opened;
  if (isSafe(opened.caseRecord)) markSafe(translated.caseRecord);
  addOpenedCase(key, translated);
  return translated;
}
