import type { CaseIssue } from '../../exchange/caseIssue';
import type { OpenWords } from '../../words/enOpen';

interface IssueListProps {
  readonly issues: readonly CaseIssue[];
  readonly words: OpenWords;
}

const MOST_ISSUES = 50;

/** Located issues, one a line; those that keep a table from being read are an alert. */
export function IssueList({ issues, words }: IssueListProps) {
  if (issues.length === 0) return null;
  const isRefused = issues.some((issue) => issue.severity === 'refuse');
  return (
    <ul className="issues" role={isRefused ? 'alert' : undefined}>
      {issues.slice(0, MOST_ISSUES).map((issue, index) => (
        <li key={index}>
          {words.issue(issue.place, issue.found, issue.expected)} {issue.next}
        </li>
      ))}
      {issues.length > MOST_ISSUES && <li>{words.refused.more(issues.length - MOST_ISSUES)}</li>}
    </ul>
  );
}
