import { readCaseText } from '../exchange/readCaseText';
import type { Words } from '../words/en';
import { openEditedCase } from './editActions';
import type { EditedCase, OpenedCase } from './editedCases';

/** Makes a case ready for edits: at once, unless its text is long and has to be read first. */
export async function startEdits(
  key: string,
  opened: OpenedCase,
  words: Words,
): Promise<EditedCase> {
  const { text } = opened;
  return typeof text === 'string'
    ? openEditedCase(key, { ...opened, text }, words)
    : openEditedCase(key, { ...opened, text: await readCaseText(text) }, words, text);
}
