import type { EditWords } from '../../words/enEdit';
import type { Words } from '../../words/en';
import { issueWordsOf } from '../../words/enIssues';
import type { CaseIssue } from '../caseIssue';
import { checkReferences } from '../checkReferences';
import { describeSchemaIssue } from '../describeSchemaIssue';
import { IssueLog } from '../issueLog';
import { readLesson } from '../lesson/readLesson';
import type { ParsedCase } from '../parseCase';
import { readCaseFile } from '../readCaseFile';
import { stripInvisible } from '../stripInvisible';
import { checkShape, findMark } from './checkShape';
import { deriveEdits } from './deriveEdits';
import type { ReadEdited } from './readEdited';

/** A document as a case, checked as every file is, with what is edited marked as edited. */
export function readDocument(edited: ReadEdited, words: Words, editWords: EditWords): ParsedCase {
  const issueWords = issueWordsOf(words);
  const mark = findMark(edited.document);
  const document = mark === undefined ? edited.document : stripInvisible(edited.document);
  const wrong = checkShape(document);
  if (wrong.length > 0) {
    const issues = wrong.flatMap((issue) => describeSchemaIssue(issue, document, issueWords));
    return { ok: false, issues };
  }
  const log = new IssueLog(issueWords);
  if (mark !== undefined) log.note([], mark, (say) => say.invisible);
  const reading = { log, offsets: new Set<string>() };
  checkReferences(document, log);
  const caseRecord = readCaseFile(document, reading, deriveEdits(edited));
  if (log.isRefused) return { ok: false, issues: log.issues };
  // Not a part of the case: what is amiss with a lesson is noted, as in every file.
  readLesson(document.lesson, caseRecord, log);
  const setAside = edited.isLogSound ? [] : [logSetAside(editWords)];
  return { ok: true, caseRecord, issues: [...setAside, ...log.issues] };
}

function logSetAside({ logSetAside: { found, expected } }: EditWords): CaseIssue {
  return { severity: 'note', place: 'edited', found, expected };
}
