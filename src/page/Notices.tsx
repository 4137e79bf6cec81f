import { useState } from 'react';
import type { CaseIssue } from '../exchange/caseIssue';
import type { Words } from '../words/en';

interface NoticesProps {
  readonly notices: readonly string[];
  readonly issues: readonly CaseIssue[];
  readonly words: Words;
}

/** What of the address or the file was not followed as it stood; can be put away. */
export function Notices({ notices, issues, words }: NoticesProps) {
  const lines = [
    ...notices,
    ...issues.map((issue) => words.errors.issue(issue.place, issue.found, issue.expected)),
  ];
  const text = lines.join('\n');
  const [dismissed, setDismissed] = useState('');
  if (lines.length === 0 || dismissed === text) return null;
  return (
    <div className="notices" role="status" aria-label={words.notices.label}>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <button
        type="button"
        className="button"
        onClick={() => {
          setDismissed(text);
        }}
      >
        {words.notices.dismiss}
      </button>
    </div>
  );
}
