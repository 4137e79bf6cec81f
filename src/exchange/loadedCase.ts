import type { CaseRecord } from '../domain/caseRecord';
import type { CaseIssue } from './caseIssue';
import type { CaseText } from './caseText';

/** Why a case is not shown: one sentence, the issues of its file, and what to do next. */
export interface CaseFailure {
  readonly message: string;
  readonly issues: readonly CaseIssue[];
  readonly next: string;
  /** What stands there instead of a case file, where a case can be made of it. */
  readonly importable?: File;
}

/** A case with the text it was read from, which is what is saved, shared and edited. */
export interface LoadedCase {
  readonly ok: true;
  readonly caseRecord: CaseRecord;
  readonly text: CaseText;
  readonly issues: readonly CaseIssue[];
}

export type FetchedCase = LoadedCase | { readonly ok: false; readonly failure: CaseFailure };

/** What kept a case file from being had at all. */
export type FetchProblem =
  | { readonly kind: 'outsideOrigin' | 'notFound' | 'unreachable' | 'tooLarge' }
  | { readonly kind: 'status'; readonly status: number };
