import type { Words } from '../words/en';
import { issueWordsOf } from '../words/enIssues';
import type { CaseIssue } from './caseIssue';
import type { CaseFailure, FetchedCase, FetchProblem } from './loadedCase';
import { translateLoaded } from './i18n/translateLoaded';
import { findEncoding } from './intake/decodeBytes';
import { identifyText } from './intake/identifyText';
import { parseCase } from './parseCase';
import { formatLimit, MOST_CASE_BYTES } from './sizeLimits';

/** A file that could not be had, in words. */
export function explainProblem(problem: FetchProblem, shown: string, words: Words): CaseFailure {
  const { failure } = issueWordsOf(words);
  const say = (message: string, next: string) => ({ message, next, issues: [] });
  switch (problem.kind) {
    case 'outsideOrigin':
      return say(failure.outsideOrigin(shown), failure.nextChoose);
    case 'notFound':
      return say(failure.notFound(shown), failure.nextChoose);
    case 'unreachable':
      return say(failure.unreachable(shown), failure.nextReach);
    case 'status':
      return say(failure.status(shown, problem.status), failure.nextReach);
    case 'tooLarge':
      return say(failure.tooLarge(shown, formatLimit(MOST_CASE_BYTES)), failure.nextChoose);
  }
}

/**
 * Reads with all its words what the first view found something to say about: a case with notes, a
 * file with issues, or something else that a case can be made of.
 */
export function explainBytes(bytes: Uint8Array, shown: string, words: Words): FetchedCase {
  const found = findEncoding(bytes, true);
  const toFile = () => new File([bytes as BlobPart], shown.split('/').at(-1) ?? shown);
  if (found.kind === 'text') {
    return explainText(new TextDecoder(found.encoding).decode(bytes), shown, words, toFile);
  }
  const { failure, ...say } = issueWordsOf(words);
  const isText = found.kind === 'unknownEncoding';
  const issue: CaseIssue = {
    severity: 'refuse',
    place: say.theFile,
    found: isText ? say.notUtf8 : say.noText,
    expected: say.inUtf8,
  };
  return {
    ok: false,
    failure: {
      message: failure.invalid(shown, 1),
      issues: [issue],
      next: failure.nextChoose,
      ...(isText ? { importable: toFile() } : {}),
    },
  };
}

/** As `explainBytes`, for a text that is decoded already. */
export function explainText(
  text: string,
  shown: string,
  words: Words,
  toFile?: () => File,
): FetchedCase {
  const parsed = parseCase(text, words);
  if (parsed.ok) return translateLoaded({ ...parsed, text }, words);
  const { failure } = issueWordsOf(words);
  const kind = identifyText(text.slice(0, 4096));
  const isImportable = kind === 'table' || kind === 'fhir' || kind === 'ndjson';
  return {
    ok: false,
    failure: {
      message: failure.invalid(shown, parsed.issues.length),
      issues: parsed.issues,
      next: failure.nextChoose,
      ...(isImportable && toFile ? { importable: toFile() } : {}),
    },
  };
}
