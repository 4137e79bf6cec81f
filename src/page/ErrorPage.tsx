import { type ListedCase, titleOf } from '../exchange/fetchCase';
import type { CaseFailure } from '../exchange/loadedCase';
import type { Words } from '../words/en';
import { issueWordsOf } from '../words/enIssues';

interface ErrorPageProps {
  readonly failure: CaseFailure;
  readonly list: readonly ListedCase[];
  readonly words: Words;
  readonly openCase: (id: string) => void;
}

const MOST_ISSUES = 12;

/** Names what could not be shown and where, and offers the other cases. */
export default function ErrorPage({ failure, list, words, openCase }: ErrorPageProps) {
  return (
    <main className="error-page">
      <div role="alert">
        <h1>{words.errors.title}</h1>
        <p>{failure.message}</p>
        {failure.issues.length > 0 && (
          <ol>
            {failure.issues.slice(0, MOST_ISSUES).map((issue) => (
              <li key={`${issue.place} ${issue.found} ${issue.expected}`}>
                {words.errors.issue(issue.place, issue.found, issue.expected)} {issue.next}
              </li>
            ))}
          </ol>
        )}
        <p>{failure.next}</p>
      </div>
      {list.length > 0 && <h2>{issueWordsOf(words).failure.others}</h2>}
      <ul className="case-list">
        {list.map((one) => (
          <li key={one.id}>
            <button
              type="button"
              className="button"
              onClick={() => {
                openCase(one.id);
              }}
            >
              {titleOf(one, words.locale)}
            </button>
          </li>
        ))}
      </ul>
    </main>
  );
}
