import type { IssueWords } from '../words/enIssues';
import type { CaseLog } from './caseLog';
import { type CaseIssue, quote, writePath } from './caseIssue';

/** Collects what is found in one file, so that its author hears of everything at once. */
export class IssueLog implements CaseLog {
  readonly issues: CaseIssue[] = [];

  constructor(private readonly words: IssueWords) {}

  /** Something that keeps the file from loading. */
  refuse(
    path: readonly PropertyKey[],
    found: unknown,
    expected: (words: IssueWords) => string,
    next?: string,
  ): void {
    this.add('refuse', path, found, expected(this.words), next);
  }

  /** Something that was done or noticed while the file loaded. */
  note(
    path: readonly PropertyKey[],
    found: unknown,
    expected: (words: IssueWords) => string,
  ): void {
    this.add('note', path, found, expected(this.words));
  }

  get isRefused(): boolean {
    return this.issues.some((issue) => issue.severity === 'refuse');
  }

  private add(
    severity: CaseIssue['severity'],
    path: readonly PropertyKey[],
    found: unknown,
    expected: string,
    next?: string,
  ): void {
    this.issues.push({
      severity,
      place: writePath(path, this.words),
      found: quote(found, this.words),
      expected,
      ...(next ? { next } : {}),
    });
  }
}
