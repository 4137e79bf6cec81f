import { isSameText } from '../exchange/caseText';
import { reopenInWorker } from '../exchange/explainInWorker';
import type { LoadedCase } from '../exchange/loadedCase';
import { parseCase } from '../exchange/parseCase';
import type { Words } from '../words/en';
import type { EditedCase } from './editedCases';
import { openedCase } from './openedCases';

/**
 * The case that edits were made to, as it was opened then: loaded anew it may come in another
 * language, and the edits belong to the words they were made in.
 *
 * @param localKey of a case of this browser
 * @returns undefined where it cannot be read any more
 */
export async function loadEditedCase(
  { openedText }: Pick<EditedCase, 'openedText'>,
  localKey: string | undefined,
  words: Words,
  signal?: AbortSignal,
): Promise<LoadedCase | undefined> {
  const inMemory = localKey === undefined ? undefined : openedCase(localKey);
  if (inMemory && isSameText(inMemory.text, openedText)) return inMemory;
  if (typeof openedText !== 'string') {
    const read = await reopenInWorker(openedText, '', words, false, signal);
    return read === 'damaged' || !read.ok ? undefined : read;
  }
  const parsed = parseCase(openedText, words);
  return parsed.ok ? { ...parsed, text: openedText } : undefined;
}
