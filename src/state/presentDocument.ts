import { writeCaseFile } from '../exchange/caseDocument/writeCaseFile';
import type { CaseFile } from '../exchange/caseFile';
import type { EditLog } from './editLog';

/** The case as it stands, with the log of its edits, as it is saved and shared. */
export function presentDocument({ edited, opened }: EditLog): CaseFile {
  return edited?.saved ?? (JSON.parse(opened.text.replace(/^\uFEFF/, '')) as CaseFile);
}

/** The text of the case file as it stands. */
export function presentText(log: EditLog): string {
  return writeCaseFile(presentDocument(log));
}
