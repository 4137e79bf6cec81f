import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { CaseRecord } from '../domain/caseRecord';
import type { CaseIssue } from '../exchange/caseIssue';
import type { ReadEdited } from '../exchange/edits/readEdited';
import type { CaseFile } from '../exchange/caseFile';
import type { CaseEdit } from '../exchange/edits/caseEdit';
import type { Words } from '../words/en';
import { createStore } from './createStore';

/** A case as it was opened, with its text. */
export interface OpenedCase {
  readonly caseRecord: CaseRecord;
  readonly text: string;
  readonly issues: readonly CaseIssue[];
}

/** A case with the log of its edits; undo goes back along the log, redo forward again. */
export interface EditedCase extends ReadEdited {
  /** What was opened: another file under the same key has nothing to do with these edits. */
  readonly openedText: string;
  readonly redo: readonly CaseEdit[];
  /** The present state with its log, as it is saved. */
  readonly saved: CaseFile;
  readonly caseRecord: CaseRecord;
  readonly issues: readonly CaseIssue[];
  /** The visit to a field that made the last edit; another edit of the same visit joins it. */
  readonly visit?: string;
}

/** Outside React, so that edits outlive the sheet and a change to another case and back. */
const store = createStore<ReadonlyMap<string, EditedCase>>(new Map());

export function readEditedCase(key: string): EditedCase | undefined {
  return store.read().get(key);
}

export function writeEditedCase(key: string, edited: EditedCase): void {
  store.write(new Map([...store.read(), [key, edited]]));
}

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
  const all = useSyncExternalStore(store.subscribe, store.read);
  const found = all.get(key);
  const edited = found?.openedText === opened.text ? found : undefined;
  useEffect(() => {
    if (edited || !opened.text.includes('"edited"')) return;
    void import('./editActions').then(({ openEditedCase }) => {
      openEditedCase(key, opened, words);
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

/** The same case under another key: one that is kept, or has an address of its own from now on. */
export function moveEditedCase(from: string, to: string): void {
  const edited = readEditedCase(from);
  if (!edited || from === to) return;
  const others = [...store.read()].filter(([key]) => key !== from);
  store.write(new Map([...others, [to, edited]]));
}
