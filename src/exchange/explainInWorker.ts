import type { Words } from '../words/en';
import { issueWordsOf } from '../words/enIssues';
import { explainBytes } from './explainFailure';
import { translateLoaded } from './i18n/translateLoaded';
import { startSession } from './intake/startSession';
import type { FetchedCase } from './loadedCase';

/**
 * As `explainBytes`, in a worker: checking a file of several megabytes would hold up the page, which
 * is still better than no answer where the worker fails. What is no case file, but could become a
 * case, is handed back as a file to open.
 */
export async function explainInWorker(
  bytes: Uint8Array,
  shown: string,
  words: Words,
): Promise<FetchedCase> {
  const name = shown.split('/').at(-1) ?? shown;
  const file = new File([bytes as BlobPart], name);
  const { session, stop } = await startSession(words);
  const answer = await session
    .open(file, { name }, () => undefined)
    .catch(() => undefined)
    .finally(stop);
  if (!answer) return explainBytes(bytes, shown, words);
  if (answer.kind === 'case') return translateLoaded(answer.loaded, words);
  const { failure } = issueWordsOf(words);
  const issues = answer.kind === 'refused' ? answer.issues : [];
  return {
    ok: false,
    failure: {
      message: failure.invalid(shown, issues.length),
      issues,
      next: failure.nextChoose,
      ...(answer.kind === 'refused' ? {} : { importable: file }),
    },
  };
}
