import type { Words } from '../../words/en';
import type { EditWords } from '../../words/enEdit';
import { issueWordsOf } from '../../words/enIssues';
import { caseFileSchema } from '../caseFile';
import type { CaseIssue } from '../caseIssue';
import { describeSchemaIssue } from '../describeSchemaIssue';
import { IssueLog } from '../issueLog';
import type { ParsedCase } from '../parseCase';
import { readCaseFile } from '../readCaseFile';
import { setAsideExtensions } from '../setAsideExtensions';
import { deriveEdits } from './deriveEdits';
import type { ReadEdited } from './readEdited';

/** A document as a case, checked as every file is, with what is edited marked as edited. */
export function readDocument(edited: ReadEdited, words: Words, editWords: EditWords): ParsedCase {
  const issueWords = issueWordsOf(words);
  const file = setAsideExtensions(edited.document);
  const checked = caseFileSchema.safeParse(file);
  if (!checked.success) {
    const issues = checked.error.issues.flatMap((issue) =>
      describeSchemaIssue(issue, file, issueWords),
    );
    return { ok: false, issues };
  }
  const log = new IssueLog(issueWords);
  const reading = { log, offsets: new Set<string>() };
  const caseRecord = readCaseFile(checked.data, reading, deriveEdits(edited));
  if (log.isRefused) return { ok: false, issues: log.issues };
  const setAside = edited.isLogSound ? [] : [logSetAside(editWords)];
  return { ok: true, caseRecord, issues: [...setAside, ...log.issues] };
}

function logSetAside({ logSetAside: { found, expected } }: EditWords): CaseIssue {
  return { severity: 'note', place: 'edited', found, expected };
}
