import type { CaseFile } from '../exchange/caseFile';
import type { CaseText } from '../exchange/caseText';
import { holdDocument } from '../exchange/holdCaseText';
import { readCaseText } from '../exchange/readCaseText';
import type { EditLog } from './editLog';

/** The case as it stands, with the log of its edits, as it is saved and shared. */
export async function presentDocument(log: EditLog): Promise<CaseFile> {
  return presentAtOnce(log) ?? parse(await readCaseText(log.opened.text));
}

/** The same where it is at hand: not for a long case, whose text has to be read first. */
export function presentAtOnce({ edited, opened }: EditLog): CaseFile | undefined {
  return edited?.saved ?? (typeof opened.text === 'string' ? parse(opened.text) : undefined);
}

/** The text of the case file as it stands; that of a long case without edits is as it came. */
export async function presentText(log: EditLog): Promise<CaseText> {
  const document = presentAtOnce(log);
  return document ? holdDocument(document) : log.opened.text;
}

function parse(text: string): CaseFile {
  return JSON.parse(text.replace(/^\uFEFF/, '')) as CaseFile;
}
