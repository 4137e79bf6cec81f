import type { CaseFile } from '../caseFile';
import type { CaseEdit } from './caseEdit';

/** A document as it is saved: the present state as its body, and the log that leads back. */
export function writeEdited(document: CaseFile, log: readonly CaseEdit[]): CaseFile {
  return log.length === 0 ? document : { ...document, edited: { log } };
}
