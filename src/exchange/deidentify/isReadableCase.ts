import type { CaseFile } from '../caseFile';
import { checkCase } from '../checkCase';

/** True where a document would open again: nothing in it is refused. */
export function isReadableCase(document: CaseFile): boolean {
  let isRefused = false;
  const log = {
    refuse: () => {
      isRefused = true;
    },
    note: () => undefined,
  };
  return checkCase(document, log).ok && !isRefused;
}
