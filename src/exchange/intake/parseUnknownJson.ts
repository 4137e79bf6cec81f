import type { Words } from '../../words/en';
import { type IssueWords, issueWordsOf } from '../../words/enIssues';
import { type CaseIssue, quote } from '../caseIssue';
import { nearestWord } from '../nearestWord';
import { parseJson } from '../parseJson';

/** What JSON is of which the beginning did not tell it. */
export type UnknownJson =
  | { readonly is: 'case' | 'fhir'; readonly value: unknown }
  | { readonly is: 'neither'; readonly issue: CaseIssue };

/** Keys of which two make a case file whose `format` is missing or misspelt. */
const OF_A_CASE = ['format', 'series', 'events', 'anchor'];

const MOST_KEYS = 5;

/**
 * JSON that did not say near its beginning what it is, by its own keys; neither, if none of them
 * comes near.
 */
export function parseUnknownJson(text: string, words: Words): UnknownJson {
  const issueWords = issueWordsOf(words);
  const json = parseJson(text, issueWords, issueWords.validEither);
  if (!json.ok) return { is: 'neither', issue: json.issue };
  const { value } = json;
  const keys = keysOf(value);
  if (keys.includes('resourceType')) return { is: 'fhir', value };
  const isCase = keys.some((key) => nearestWord(key, ['format']) !== undefined);
  if (isCase || OF_A_CASE.filter((key) => keys.includes(key)).length > 1) {
    return { is: 'case', value };
  }
  return { is: 'neither', issue: refuse(value, keys, issueWords) };
}

function keysOf(value: unknown): readonly string[] {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject ? Object.keys(value) : [];
}

function refuse(value: unknown, keys: readonly string[], words: IssueWords): CaseIssue {
  const shared = { severity: 'refuse', expected: words.either } as const;
  const misspelt = keys.find((key) => nearestWord(key, ['resourceType']) !== undefined);
  if (misspelt !== undefined) {
    const found = words.unknownKey(misspelt);
    return { ...shared, place: misspelt, found, next: words.didYouMean('resourceType') };
  }
  const found = Array.isArray(value)
    ? words.aList
    : words.anObject(keys.slice(0, MOST_KEYS).map((key) => quote(key, words)));
  return { ...shared, place: words.theFile, found, next: words.nextEither };
}
