import type { CaseFile } from '../caseFile';
import { checkReferences } from '../checkReferences';
import { readCaseFile } from '../readCaseFile';

/**
 * True where a document of the right shape would open again: nothing that it says is refused. Its
 * shape is not asked for, because it came out of a case that opened and only typed changes since.
 */
export function isReadableCase(document: CaseFile): boolean {
  let isRefused = false;
  const log = {
    refuse: () => {
      isRefused = true;
    },
    note: () => undefined,
  };
  checkReferences(document, log);
  readCaseFile(document, { log, offsets: new Set() });
  return !isRefused;
}
