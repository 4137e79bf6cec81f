import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { CaseRecord } from '../domain/caseRecord';
import type { CaseIssue } from '../exchange/caseIssue';
import { isSameText, mayBeEdited } from '../exchange/caseText';
import type { Words } from '../words/en';
import { type EditedCase, editedCases, type OpenedCase } from './editedCases';

/** What the page shows of a case that may have been edited. */
export interface EditLog {
  readonly key: string;
  readonly opened: OpenedCase;
  readonly caseRecord: CaseRecord;
  readonly issues: readonly CaseIssue[];
  /** Absent until the sheet was opened, or a file that came with edits was read. */
  readonly edited?: EditedCase;
  readonly isEdited: boolean;
}

/**
 * The present state of an opened case. Light on purpose: everything that edits is loaded with the
 * sheet, or here, where a file brings a log of its own.
 *
 * @param key the same for the same case, as `writeSourceKey` gives it
 */
export function useEditLog(key: string, opened: OpenedCase, words: Words): EditLog {
  const all = useSyncExternalStore(editedCases.subscribe, editedCases.read);
  const found = all.get(key);
  const edited = isSameText(found?.openedText, opened.text) ? found : undefined;
  useEffect(() => {
    if (edited || !mayBeEdited(opened.text)) return;
    void import('./startEdits').then(({ startEdits }) => {
      void startEdits(key, opened, words);
    });
  }, [edited, key, opened, words]);
  return useMemo(
    () => ({
      key,
      opened,
      caseRecord: edited?.caseRecord ?? opened.caseRecord,
      issues: edited?.issues ?? opened.issues,
      ...(edited ? { edited } : {}),
      isEdited: edited !== undefined && edited.log.length > 0,
    }),
    [key, opened, edited],
  );
}
