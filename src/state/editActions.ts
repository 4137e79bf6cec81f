import type { CaseFile } from '../exchange/caseFile';
import type { CaseIssue } from '../exchange/caseIssue';
import { type CaseText, isSameText } from '../exchange/caseText';
import { applyEdit, reverseEdit } from '../exchange/edits/applyEdit';
import type { CaseEdit } from '../exchange/edits/caseEdit';
import { trustShape } from '../exchange/edits/checkShape';
import { mergeEdits } from '../exchange/edits/mergeEdits';
import { readDocument } from '../exchange/edits/readDocument';
import { type ReadEdited, readEdited } from '../exchange/edits/readEdited';
import { writeEdited } from '../exchange/edits/writeEdited';
import { describeLessonFlaws } from '../exchange/lesson/describeLessonFlaws';
import type { Words } from '../words/en';
import { editWordsOf } from '../words/enEdit';
import { issueWordsOf } from '../words/enIssues';
import { type EditedCase, type OpenedCase, readEditedCase, writeEditedCase } from './editedCases';

/** What the sheet does to a case. */
export interface EditActions {
  /**
   * Makes an edit, unless it would make the case invalid: then nothing changes, and the issues say
   * why. Edits of the same `visit` to a field are undone together.
   *
   * @returns what keeps the edit from being made; empty where it was made
   */
  readonly commit: (edit: CaseEdit, visit?: string) => readonly CaseIssue[];
  readonly undo: () => void;
  readonly redo: () => void;
}

/**
 * A case made ready for edits; one that is ready already stays as it is.
 *
 * @param openedText as the case holds it, where that is not the text itself
 */
export function openEditedCase(
  key: string,
  opened: OpenedCase & { readonly text: string },
  words: Words,
  openedText: CaseText = opened.text,
): EditedCase {
  const found = readEditedCase(key);
  if (found && isSameText(found.openedText, openedText)) return found;
  const document = JSON.parse(opened.text.replace(/^\uFEFF/, '')) as CaseFile;
  const read = readEdited(document);
  trustShape(read.document);
  const isPlain = read.isLogSound && read.log.length === 0;
  const parsed = isPlain ? undefined : readDocument(read, words, editWordsOf(words));
  const { caseRecord, issues } = parsed?.ok ? parsed : opened;
  const edited: EditedCase = {
    ...read,
    openedText,
    redo: [],
    saved: writeEdited(read.document, read.log),
    caseRecord,
    issues,
  };
  writeEditedCase(key, edited);
  return edited;
}

export function createEditActions(key: string, words: Words): EditActions {
  /** Where the case stands after a step, or why it cannot stand there. */
  const move = (to: Step): readonly CaseIssue[] => {
    const from = readEditedCase(key);
    if (!from) return [];
    const read: ReadEdited = { ...from, document: to.document, log: to.log };
    const parsed = readDocument(read, words, editWordsOf(words));
    if (!parsed.ok) return parsed.issues.filter((issue) => issue.severity === 'refuse');
    const { visit: _, ...rest } = from;
    writeEditedCase(key, {
      ...rest,
      ...to,
      saved: writeEdited(to.document, to.log),
      caseRecord: parsed.caseRecord,
      issues: parsed.issues,
    });
    return [];
  };
  return {
    commit: (edit, visit) => {
      const from = readEditedCase(key);
      const document = from && applyEdit(from.document, edit);
      if (!document) return [];
      // A file may bring a lesson that cannot be shown; no edit makes one.
      const flaws = isAboutLesson(edit) ? describeLessonFlaws(document, issueWordsOf(words)) : [];
      if (flaws.length > 0) return flaws;
      const log = addToLog(from, edit, visit);
      return move({ document, log, redo: [], ...(visit === undefined ? {} : { visit }) });
    },
    undo: () => {
      const from = readEditedCase(key);
      const last = from?.log.at(-1);
      const document = from && last && applyEdit(from.document, reverseEdit(last));
      if (!document) return;
      move({ document, log: from.log.slice(0, -1), redo: [...from.redo, last] });
    },
    redo: () => {
      const from = readEditedCase(key);
      const next = from?.redo.at(-1);
      const document = from && next && applyEdit(from.document, next);
      if (!document) return;
      move({ document, log: [...from.log, next], redo: from.redo.slice(0, -1) });
    },
  };
}

function isAboutLesson(edit: CaseEdit): boolean {
  if (edit.kind === 'changeCase') return edit.fields.some(({ key }) => key === 'lesson');
  return edit.kind === 'changeLesson' || edit.kind.endsWith('Step');
}

type Step = Pick<EditedCase, 'document' | 'log' | 'redo' | 'visit'>;

function addToLog(from: EditedCase, edit: CaseEdit, visit: string | undefined): CaseEdit[] {
  const last = from.log.at(-1);
  const merged =
    last && visit !== undefined && visit === from.visit ? mergeEdits(last, edit) : undefined;
  if (merged === undefined) return [...from.log, edit];
  return [...from.log.slice(0, -1), ...(merged === 'none' ? [] : [merged])];
}
