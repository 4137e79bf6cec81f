import type { IssueWords } from '../words/enIssues';

/** Where a reader of case files tells what it finds; the words are chosen only by who listens. */
export interface CaseLog {
  /** Something that keeps the file from loading. */
  readonly refuse: (
    path: readonly PropertyKey[],
    found: unknown,
    expected: (words: IssueWords) => string,
    next?: string,
  ) => void;
  /** Something that was done or noticed while the file loaded. */
  readonly note: (
    path: readonly PropertyKey[],
    found: unknown,
    expected: (words: IssueWords) => string,
    /** True where leaving the value or event out is a way on. */
    canLeaveOut?: boolean,
  ) => void;
}

const nobody = () => undefined;

/** For reading what is checked elsewhere, or only compared: nothing is said twice. */
export const UNHEARD: CaseLog = { refuse: nobody, note: nobody };
