import { explainText } from '../exchange/explainFailure';
import type { FetchedCase } from '../exchange/loadedCase';
import { readCaseLink } from '../exchange/link/caseLink';
import type { Words } from '../words/en';
import { issueWordsOf } from '../words/enIssues';
import { shareWordsOf } from '../words/enShare';
import type { CaseSource } from './caseSource';
import { readKept } from './keptCases';
import { addOpenedCase, markKept, markSafe } from './openedCases';

/** A case that is in no file of the site: kept in this browser, or carried by the link. */
export async function loadLocalCase(
  source: Exclude<CaseSource, { kind: 'site' }>,
  words: Words,
): Promise<FetchedCase> {
  return source.kind === 'link'
    ? loadLinkedCase(source.fragment, words)
    : loadKeptCase(source.key, words);
}

async function loadLinkedCase(fragment: string, words: Words): Promise<FetchedCase> {
  const { failure } = issueWordsOf(words);
  const read = await readCaseLink(fragment, shareWordsOf(words).link);
  if (!read.ok) {
    const { issue } = read;
    return {
      ok: false,
      failure: { message: failure.badLink, issues: [issue], next: failure.nextLink },
    };
  }
  const loaded = explainText(read.text, failure.theLink, words);
  if (!loaded.ok) return { ok: false, failure: { ...loaded.failure, next: failure.nextLink } };
  markSafe(loaded.caseRecord);
  return loaded;
}

async function loadKeptCase(key: string, words: Words): Promise<FetchedCase> {
  const { failure } = issueWordsOf(words);
  const kept = await readKept(key, shareWordsOf(words).storage);
  if (!kept.ok) {
    return {
      ok: false,
      failure: {
        message: failure.notKept(kept.reason),
        issues: [],
        next: failure.nextOpen,
      },
    };
  }
  const loaded = explainText(kept.value.text, failure.theKept, words);
  if (!loaded.ok) return loaded;
  markSafe(loaded.caseRecord);
  markKept(key);
  addOpenedCase(key, loaded);
  return loaded;
}
