import { useEffect } from 'react';
import type { CaseSource } from '../state/caseSource';
import type { EditLog } from '../state/editLog';
import { isSafe } from '../state/openedCases';

/**
 * Asks before the page is left while a case is on it that exists nowhere else: opened here or
 * edited, and neither kept in the browser nor saved as a file since.
 */
export function useLeaveWarning(source: CaseSource, { isEdited, caseRecord }: EditLog): void {
  const isOwn = source.kind === 'local' || isEdited;
  useEffect(() => {
    if (!isOwn) return;
    const ask = (leaving: BeforeUnloadEvent) => {
      if (!isSafe(caseRecord)) leaving.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => {
      window.removeEventListener('beforeunload', ask);
    };
  }, [isOwn, caseRecord]);
}
