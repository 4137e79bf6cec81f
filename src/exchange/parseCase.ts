import type { CaseRecord } from '../domain/caseRecord';
import type { Words } from '../words/en';
import { CASE_FORMAT, caseFileSchema } from './caseFile';
import type { CaseIssue } from './caseIssue';
import { describeSchemaIssue } from './describeSchemaIssue';
import { IssueLog } from './issueLog';
import { parseJson } from './parseJson';
import { readCaseFile } from './readCaseFile';
import { setAsideExtensions } from './setAsideExtensions';

export type ParsedCase =
  | { readonly ok: true; readonly caseRecord: CaseRecord; readonly issues: readonly CaseIssue[] }
  | { readonly ok: false; readonly issues: readonly CaseIssue[] };

/**
 * The text of a case file as a case. Never throws: what is wrong comes back as located issues, and
 * what was done on the way as notes.
 */
export function parseCase(text: string, words: Words): ParsedCase {
  const json = parseJson(text, words.issues);
  if (!json.ok) return { ok: false, issues: [json.issue] };
  const format = formatOf(json.value);
  const log = new IssueLog(words.issues);
  if (format !== CASE_FORMAT) {
    log.refuse(['format'], format, (issueWords) =>
      isNewer(format) ? issueWords.formatNewer(CASE_FORMAT) : issueWords.format(CASE_FORMAT),
    );
    return { ok: false, issues: log.issues };
  }
  const file = setAsideExtensions(json.value);
  const checked = caseFileSchema.safeParse(file);
  if (!checked.success) {
    const issues = checked.error.issues.flatMap((issue) =>
      describeSchemaIssue(issue, file, words.issues),
    );
    return { ok: false, issues };
  }
  const caseRecord = readCaseFile(checked.data, { log, offsets: new Set() });
  if (log.isRefused) return { ok: false, issues: log.issues };
  return { ok: true, caseRecord, issues: log.issues };
}

function formatOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'format' in value
    ? value.format
    : undefined;
}

function isNewer(format: unknown): boolean {
  const version = typeof format === 'string' && /^caseline\/(\d+)$/.exec(format)?.[1];
  return Number(version) > 1;
}
