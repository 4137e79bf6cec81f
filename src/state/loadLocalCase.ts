import { type CaseText, MOST_TEXT } from '../exchange/caseText';
import { explainText } from '../exchange/explainFailure';
import type { FetchedCase } from '../exchange/loadedCase';
import { readCaseLink } from '../exchange/link/caseLink';
import type { Words } from '../words/en';
import { issueWordsOf } from '../words/enIssues';
import { shareWordsOf } from '../words/enShare';
import type { CaseSource } from './caseSource';
import { readKept, removeKept } from './keptCases';
import { addOpenedCase, markKept, markSafe } from './openedCases';

/**
 * A case that is in no file of the site: kept in this browser, or carried by the link. A long one is
 * read in a worker, which the signal ends.
 */
export async function loadLocalCase(
  source: Exclude<CaseSource, { kind: 'site' }>,
  words: Words,
  signal?: AbortSignal,
): Promise<FetchedCase> {
  return source.kind === 'link'
    ? loadLinkedCase(source.fragment, words, signal)
    : loadKeptCase(source.key, words, signal);
}

async function loadLinkedCase(
  fragment: string,
  words: Words,
  signal: AbortSignal | undefined,
): Promise<FetchedCase> {
  const { failure } = issueWordsOf(words);
  const read = await readCaseLink(fragment, shareWordsOf(words).link);
  if (!read.ok) {
    const { issue } = read;
    return {
      ok: false,
      failure: { message: failure.badLink, issues: [issue], next: failure.nextLink },
    };
  }
  const loaded = await explain(read.text, failure.theLink, words, signal);
  if (loaded === 'damaged') return refuse(failure.badLink, failure.nextLink);
  if (!loaded.ok) return { ok: false, failure: { ...loaded.failure, next: failure.nextLink } };
  markSafe(loaded.caseRecord);
  return loaded;
}

async function loadKeptCase(
  key: string,
  words: Words,
  signal: AbortSignal | undefined,
): Promise<FetchedCase> {
  const { failure } = issueWordsOf(words);
  const { storage } = shareWordsOf(words);
  const kept = await readKept(key, storage);
  if (!kept.ok) return refuse(failure.notKept(kept.reason), failure.nextOpen);
  const loaded = await explain(kept.value.text, failure.theKept, words, signal);
  if (loaded === 'damaged') {
    await removeKept(key, storage);
    return refuse(failure.notKept(storage.damaged(key)), failure.nextOpen);
  }
  if (!loaded.ok) return loaded;
  markSafe(loaded.caseRecord);
  markKept(key);
  addOpenedCase(key, loaded);
  return loaded;
}

/** Reads a text here where it is short, and else in a worker. */
async function explain(
  text: CaseText,
  shown: string,
  words: Words,
  signal: AbortSignal | undefined,
): Promise<FetchedCase | 'damaged'> {
  if (typeof text === 'string' && text.length <= MOST_TEXT) return explainText(text, shown, words);
  const { reopenInWorker } = await import('../exchange/explainInWorker');
  return reopenInWorker(text, shown, words, true, signal);
}

function refuse(message: string, next: string): FetchedCase {
  return { ok: false, failure: { message, issues: [], next } };
}
