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
    canLeaveOut = false,
  ): void {
    const item = canLeaveOut ? itemOf(path) : undefined;
    this.add('note', path, found, expected(this.words), undefined, item);
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
    leaveOut?: readonly PropertyKey[],
  ): void {
    this.issues.push({
      severity,
      place: writePath(path, this.words),
      found: quote(found, this.words),
      expected,
      ...(next ? { next } : {}),
      ...(leaveOut ? { leaveOut } : {}),
    });
  }
}

/** The value or event a path leads into. */
function itemOf(path: readonly PropertyKey[]): readonly PropertyKey[] | undefined {
  if (path[0] === 'events') return path.slice(0, 2);
  return path[0] === 'series' && path[2] === 'observations' ? path.slice(0, 4) : undefined;
}
