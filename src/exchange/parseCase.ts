import type { CaseRecord } from '../domain/caseRecord';
import type { Words } from '../words/en';
import { issueWordsOf } from '../words/enIssues';
import { CASE_FORMAT } from './caseFile';
import type { CaseIssue } from './caseIssue';
import { checkCase } from './checkCase';
import { describeSchemaIssue, describeUnknownKey } from './describeSchemaIssue';
import { IssueLog } from './issueLog';
import { nearestWord } from './nearestWord';
import { parseJson } from './parseJson';

export type ParsedCase =
  | { readonly ok: true; readonly caseRecord: CaseRecord; readonly issues: readonly CaseIssue[] }
  | { readonly ok: false; readonly issues: readonly CaseIssue[] };

/**
 * The text of a case file as a case. Never throws: what is wrong comes back as located issues, and
 * what was done on the way as notes.
 */
export function parseCase(text: string, words: Words): ParsedCase {
  const issueWords = issueWordsOf(words);
  const json = parseJson(text, issueWords);
  return json.ok ? readCase(json.value, words) : { ok: false, issues: [json.issue] };
}

/** A JSON value as a case, as `parseCase` reads a text. */
export function readCase(value: unknown, words: Words): ParsedCase {
  const issueWords = issueWordsOf(words);
  const log = new IssueLog(issueWords);
  const format = formatOf(value);
  const misspelt = format === undefined ? misspeltFormat(value) : undefined;
  if (misspelt !== undefined) {
    return { ok: false, issues: [describeUnknownKey(misspelt, [], issueWords)] };
  }
  if (format !== CASE_FORMAT) {
    const isMadeLater = isNewer(format);
    log.refuse(
      ['format'],
      format,
      (say) => (isMadeLater ? say.formatNewer(CASE_FORMAT) : say.format(CASE_FORMAT)),
      isMadeLater ? issueWords.nextNewer : undefined,
    );
    return { ok: false, issues: log.issues };
  }
  const checked = checkCase(value, log);
  if (!checked.ok) {
    const { file, issues } = checked;
    return {
      ok: false,
      issues: issues.flatMap((issue) => describeSchemaIssue(issue, file, issueWords)),
    };
  }
  if (log.isRefused) return { ok: false, issues: log.issues };
  return { ok: true, caseRecord: checked.caseRecord, issues: log.issues };
}

function formatOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'format' in value
    ? value.format
    : undefined;
}

/** The key that was meant to be `format`, without which nothing else can be told of a file. */
function misspeltFormat(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return Object.keys(value).find((key) => nearestWord(key, ['format']) !== undefined);
}

function isNewer(format: unknown): boolean {
  const version = typeof format === 'string' && /^caseline\/(\d+)$/.exec(format)?.[1];
  return Number(version) > 1;
}
