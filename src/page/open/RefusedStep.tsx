import type { CaseIssue } from '../../exchange/caseIssue';
import type { OpenWords } from '../../words/enOpen';
import { StepTitle } from './StepTitle';

interface RefusedStepProps {
  readonly name: string;
  readonly issues: readonly CaseIssue[];
  readonly another: () => void;
  /** Goes on without the lines that are named, where that is possible. */
  readonly skip?: () => void;
  readonly words: OpenWords;
}

const MOST_ISSUES = 20;

/** Why something could not be opened: the file, each place, what stood there, what to do. */
export function RefusedStep({ name, issues, another, skip, words }: RefusedStepProps) {
  const { refused } = words;
  return (
    <div className="step">
      <div role="alert">
        <StepTitle>{refused.title(name)}</StepTitle>
        <ol className="issues">
          {issues.slice(0, MOST_ISSUES).map((issue) => (
            <li key={`${issue.place} ${issue.found} ${issue.expected}`}>
              {words.issue(issue.place, issue.found, issue.expected)} {issue.next}
            </li>
          ))}
        </ol>
        {issues.length > MOST_ISSUES && <p>{refused.more(issues.length - MOST_ISSUES)}</p>}
        {issues.some(({ next }) => next === undefined) && <p>{refused.mend}</p>}
        <p className="step-note">{refused.stays}</p>
      </div>
      <p className="step-buttons">
        {skip && (
          <button type="button" className="button" onClick={skip}>
            {refused.skip}
          </button>
        )}
        <button type="button" className="button primary" onClick={another}>
          {refused.another}
        </button>
      </p>
    </div>
  );
}
