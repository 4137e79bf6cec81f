import type { Words } from '../words/en';
import { issueWordsOf } from '../words/enIssues';
import type { CaseText } from './caseText';
import { explainBytes, explainProblem, explainText } from './explainFailure';
import type { Session, SessionAnswer } from './intake/session';
import { startSession } from './intake/startSession';
import type { FetchedCase } from './loadedCase';
import { readCaseText } from './readCaseText';

/**
 * As `explainBytes`, in a worker: checking a file of several megabytes would hold up the page, which
 * is still better than no answer where the worker fails. What is no case file, but could become a
 * case, is handed back as a file to open.
 *
 * @param signal ends the worker
 */
export async function explainInWorker(
  bytes: Uint8Array,
  shown: string,
  words: Words,
  signal?: AbortSignal,
): Promise<FetchedCase> {
  const name = shown.split('/').at(-1) ?? shown;
  const file = new File([bytes as BlobPart], name);
  const answer = await ask(words, signal, (session) =>
    session.open(file, { name, translates: true }, () => undefined),
  );
  if (answer === 'ended') return notWanted(shown, words);
  if (answer === 'failed') return explainBytes(bytes, shown, words);
  return explainAnswer(answer, shown, words, file);
}

/**
 * Reads a long case again that was read before.
 *
 * @param translates puts it into the language of the page, where its file has that
 * @returns `damaged` where its text is not what it was
 */
export async function reopenInWorker(
  text: CaseText,
  shown: string,
  words: Words,
  translates: boolean,
  signal?: AbortSignal,
): Promise<FetchedCase | 'damaged'> {
  const answer = await ask(words, signal, (session) => session.reopen(text, translates));
  if (answer === 'ended') return notWanted(shown, words);
  if (answer === 'failed') return explainHere(text, shown, words);
  if (answer.kind === 'damaged') return 'damaged';
  return explainAnswer(answer, shown, words);
}

async function explainHere(
  text: CaseText,
  shown: string,
  words: Words,
): Promise<FetchedCase | 'damaged'> {
  const whole = await readCaseText(text).catch(() => undefined);
  return whole === undefined ? 'damaged' : explainText(whole, shown, words);
}

/** One question to a session of its own, which ends with it. */
async function ask<T>(
  words: Words,
  signal: AbortSignal | undefined,
  question: (session: Session) => Promise<T>,
): Promise<T | 'ended' | 'failed'> {
  const ended = new Promise<'ended'>((resolve) => {
    signal?.addEventListener('abort', () => {
      resolve('ended');
    });
  });
  const { session, stop } = await startSession(words);
  if (signal?.aborted) {
    stop();
    return 'ended';
  }
  const failed = () => 'failed' as const;
  return Promise.race([question(session).catch(failed), ended]).finally(stop);
}

/** For whoever asked no more; nobody reads it. */
function notWanted(shown: string, words: Words): FetchedCase {
  return { ok: false, failure: explainProblem({ kind: 'unreachable' }, shown, words) };
}

function explainAnswer(
  answer: SessionAnswer,
  shown: string,
  words: Words,
  file?: File,
): FetchedCase {
  if (answer.kind === 'case') return answer.loaded;
  const { failure } = issueWordsOf(words);
  const issues = answer.kind === 'refused' ? answer.issues : [];
  return {
    ok: false,
    failure: {
      message: failure.invalid(shown, issues.length),
      issues,
      next: failure.nextChoose,
      ...(answer.kind === 'refused' || !file ? {} : { importable: file }),
    },
  };
}
