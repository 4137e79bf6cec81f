import type { LongText } from '../exchange/caseText';
import { reopenInWorker } from '../exchange/explainInWorker';
import { translateLoaded } from '../exchange/i18n/translateLoaded';
import type { LoadedCase } from '../exchange/loadedCase';
import type { Words } from '../words/en';
import { addOpenedCase, isSafe, markSafe } from './openedCases';

/** An opened case in the language of the page, held under its key from then on where it has it. */
export function translateOpened(key: string, opened: LoadedCase, words: Words): LoadedCase {
  return hold(key, opened, translateLoaded(opened, words));
}

/** The same of a long case, whose text is read in a worker. */
export async function translateLong(
  key: string,
  opened: LoadedCase,
  text: LongText,
  words: Words,
  signal?: AbortSignal,
): Promise<LoadedCase> {
  const read = await reopenInWorker(text, opened.caseRecord.title, words, true, signal);
  if (read === 'damaged' || !read.ok) return opened;
  // Its issues stay those of the file as it came, unless that is as it was.
  return hold(key, opened, read.text === text ? opened : { ...read, issues: opened.issues });
}

function hold(key: string, opened: LoadedCase, translated: LoadedCase): LoadedCase {
  if (translated === opened) return opened;
  if (isSafe(opened.caseRecord)) markSafe(translated.caseRecord);
  addOpenedCase(key, translated);
  return translated;
}
