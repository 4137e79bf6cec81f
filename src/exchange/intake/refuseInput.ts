import type { OpenWords } from '../../words/enOpen';
import type { IssueWords } from '../../words/enIssues';
import type { CaseIssue } from '../caseIssue';
import { formatLimit, MOST_CASE_BYTES, MOST_TABLE_BYTES } from '../sizeLimits';
import type { BinaryKind } from './decodeBytes';
import type { LeftOut } from './findings';
import type { TextKind } from './identifyText';
import type { SessionAnswer } from './session';

/** A refusal of the whole input: what it is instead of what can be opened. */
export function refuseWhole(
  found: string,
  words: OpenWords,
  next = words.refused.next,
  expected = words.refused.expected,
): SessionAnswer {
  const issue: CaseIssue = {
    severity: 'refuse',
    place: words.refused.theFile,
    found,
    expected,
    next,
  };
  return { kind: 'refused', issues: [issue] };
}

/** An input of which nothing can be shown, with every reason why. */
export function refuseNothing(
  leftOut: readonly LeftOut[],
  { refused, findings }: OpenWords,
  words: IssueWords,
): SessionAnswer {
  const shared = { severity: 'refuse', expected: refused.nothingFoundExpected } as const;
  const reasons = leftOut.map(({ reason, count, places }) => ({
    ...shared,
    place: findings.places(places, count),
    found: words.leftOut(count, reason),
  }));
  const whole = { place: refused.theFile, found: refused.nothingFound, next: refused.next };
  return { kind: 'refused', issues: [{ ...shared, ...whole }, ...reasons] };
}

/** A text in one column of one line, which is no table whatever is said of it. */
export function refuseProse(words: OpenWords): SessionAnswer {
  return refuseWhole(words.refused.prose, words);
}

/** A step of ours that failed, which is nothing the input is to blame for. */
export function refuseFailure(words: OpenWords): SessionAnswer {
  return refuseWhole(words.refused.failed, words, words.refused.failedNext);
}

export function refuseBinary(kind: BinaryKind, words: OpenWords): SessionAnswer {
  const [found, next] = words.refused.binary[kind];
  return refuseWhole(found, words, next);
}

/** A text that no case can be made of, whatever its details; undefined for the others. */
export function refuseKind(kind: TextKind, words: OpenWords): SessionAnswer | undefined {
  const { refused } = words;
  switch (kind) {
    case 'empty':
      return refuseWhole(refused.emptyFile, words);
    case 'webPage':
      return refuseWhole(refused.webPage, words, refused.webPageNext);
    case 'fhirXml':
      return refuseWhole(refused.fhirXml, words, refused.fhirXmlNext, refused.fhirXmlExpected);
    case 'xml':
      return refuseWhole(refused.xml, words);
    default:
      return undefined;
  }
}

/** A file too large to be read as what it is; told before any of it is read. */
export function refuseSize(
  bytes: number,
  kind: 'table' | 'document',
  words: OpenWords,
): SessionAnswer | undefined {
  const limit = kind === 'table' ? MOST_TABLE_BYTES : MOST_CASE_BYTES;
  if (bytes <= limit) return undefined;
  const { refused } = words;
  return refuseWhole(
    formatLimit(bytes),
    words,
    refused.tooLargeNext,
    refused.atMost(formatLimit(limit), refused.kinds[kind]),
  );
}
