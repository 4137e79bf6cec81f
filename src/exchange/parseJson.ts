import type { IssueWords } from '../words/enIssues';
import type { CaseIssue } from './caseIssue';
import { findJsonError } from './findJsonError';
import { isDeeperThan } from './isDeeperThan';

/** A case nests about ten deep; an extension may go further, but a stack must not overflow. */
const MOST_DEPTH = 100;

export type ParsedJson =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly issue: CaseIssue };

/**
 * JSON text to a value, or one located issue; a byte order mark is passed over. Never throws.
 *
 * @param expected what the text was meant to be
 */
export function parseJson(text: string, words: IssueWords, expected = words.validJson): ParsedJson {
  const refuse = (place: string, found: string) => refuseText(place, found, expected, words);
  const body = text.replace(/^\uFEFF/, '');
  if (body.trim() === '') return refuse(words.theFile, words.emptyFile);
  if (/^\s*<(!doctype|html|head|body)/i.test(body)) {
    return refuse(words.theFile, words.webPage);
  }
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    const place = findJsonError(body) ?? body.length;
    const before = body.slice(0, place).split('\n');
    const around = body.slice(Math.max(0, place - 20), place + 20).replace(/\s+/g, ' ');
    const found = place >= body.length ? words.endAfter(around) : words.textAround(around);
    const column = (before.at(-1)?.length ?? 0) + 1;
    return refuse(words.lineAndColumn(before.length, column), found);
  }
  return isDeeperThan(value, MOST_DEPTH)
    ? { ok: false, issue: tooDeep(words) }
    : { ok: true, value };
}

function tooDeep(words: IssueWords): CaseIssue {
  return {
    severity: 'refuse',
    place: words.theFile,
    found: words.tooDeep,
    expected: words.atMostDeep(MOST_DEPTH),
  };
}

function refuseText(place: string, found: string, expected: string, words: IssueWords): ParsedJson {
  return {
    ok: false,
    issue: { severity: 'refuse', place, found, expected, next: words.nextJson },
  };
}
