import { useState } from 'react';
import type { CaseIssue } from '../exchange/caseIssue';
import type { Words } from '../words/en';

interface NoticesProps {
  readonly notices: readonly string[];
  readonly issues: readonly CaseIssue[];
  /** Leaves a value or event out of the case. */
  readonly leaveOut: (path: readonly PropertyKey[]) => void;
  readonly words: Words;
}

/** A file of a hundred thousand values can have as many notes. */
const MOST_LINES = 20;

/** What of the address or the file was not followed as it stood; can be put away. */
export function Notices({ notices, issues, leaveOut, words }: NoticesProps) {
  const lines = [
    ...notices.map((text) => ({ text, path: undefined })),
    ...issues.slice(0, MOST_LINES).map(({ place, found, expected, leaveOut: path }) => ({
      text: words.errors.issue(place, found, expected),
      path,
    })),
  ];
  const more = issues.length - MOST_LINES;
  const text = lines.map((line) => line.text).join('\n');
  const [dismissed, setDismissed] = useState('');
  if (lines.length === 0 || dismissed === text) return null;
  return (
    <div className="notices" role="status" aria-label={words.notices.label}>
      <ul>
        {lines.map((line) => (
          <li key={line.text}>
            {line.text}{' '}
            {line.path && (
              <button
                type="button"
                className="button"
                onClick={() => {
                  if (line.path) leaveOut(line.path);
                }}
              >
                {words.notices.leaveOut}
              </button>
            )}
          </li>
        ))}
        {more > 0 && <li>{words.notices.more(more)}</li>}
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
