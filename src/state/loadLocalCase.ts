import { explainText } from '../exchange/explainFailure';
import type { FetchedCase } from '../exchange/fetchCase';
import type { Words } from '../words/en';
import { issueWordsOf } from '../words/enIssues';
import type { CaseSource } from './caseSource';

/** A case that is in no file of the site: kept in this browser, or carried by the link. */
export async function loadLocalCase(
  source: Exclude<CaseSource, { kind: 'site' }>,
  words: Words,
): Promise<FetchedCase> {
  const { failure } = issueWordsOf(words);
  await Promise.resolve();
  return {
    ok: false,
    failure: { message: failure.notKept, issues: [], next: failure.nextOpen },
  };
}
