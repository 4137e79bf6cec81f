import type { CaseRecord } from '../domain/caseRecord';
import type { CaseFile } from '../exchange/caseFile';
import type { CaseIssue } from '../exchange/caseIssue';
import type { CaseText } from '../exchange/caseText';
import type { CaseEdit } from '../exchange/edits/caseEdit';
import type { ReadEdited } from '../exchange/edits/readEdited';
import { createStore } from './createStore';

/** A case as it was opened, with its text. */
export interface OpenedCase {
  readonly caseRecord: CaseRecord;
  readonly text: CaseText;
  readonly issues: readonly CaseIssue[];
}

/** A case with the log of its edits; undo goes back along the log, redo forward again. */
export interface EditedCase extends ReadEdited {
  /** What was opened: another file under the same key has nothing to do with these edits. */
  readonly openedText: CaseText;
  readonly redo: readonly CaseEdit[];
  /** The present state with its log, as it is saved. */
  readonly saved: CaseFile;
  readonly caseRecord: CaseRecord;
  readonly issues: readonly CaseIssue[];
  /** The visit to a field that made the last edit; another edit of the same visit joins it. */
  readonly visit?: string;
}

/** Outside React, so that edits outlive the sheet and a change to another case and back. */
export const editedCases = createStore<ReadonlyMap<string, EditedCase>>(new Map());

export function readEditedCase(key: string): EditedCase | undefined {
  return editedCases.read().get(key);
}

export function writeEditedCase(key: string, edited: EditedCase): void {
  editedCases.write(new Map([...editedCases.read(), [key, edited]]));
}
