import { useEffect } from 'react';
import type { Words } from '../words/en';
import type { CaseSource } from './caseSource';
import type { EditLog } from './editLog';
import { isKept, isSafe, markSafe } from './openedCases';

/**
 * Keeps the edits of a case that its author chose to keep, so that loading the page again shows
 * them. Where storage fails the case stays unsafe, and leaving warns.
 */
export function useKeepEdits(source: CaseSource, log: EditLog, words: Words): void {
  const key = source.kind === 'local' ? source.key : undefined;
  useEffect(() => {
    if (key === undefined || !isKept(key) || isSafe(log.caseRecord)) return;
    const { caseRecord } = log;
    const soon = setTimeout(() => {
      void import('./keepEdits').then(async ({ keepEdits }) => {
        if (await keepEdits(key, log, words)) markSafe(caseRecord);
      });
    }, 400);
    return () => {
      clearTimeout(soon);
    };
  }, [key, log, words]);
}
