import { useEffect, useRef } from 'react';
import type { KeptList as KeptCases, ListedKeptCase, Stored } from '../../state/keptCases';
import type { ShareWords } from '../../words/enShare';
import { ConfirmButton } from './ConfirmButton';

interface KeptListProps {
  /** Absent until storage has answered. */
  readonly list: Stored<KeptCases> | undefined;
  readonly open: (key: string) => void;
  readonly remove: (kept: ListedKeptCase) => void;
  readonly removeAll: () => void;
  readonly words: ShareWords;
}

/** The kept cases with their dates, each to open or to remove. */
export function KeptList({ list, open, remove, removeAll, words }: KeptListProps) {
  const { kept: say, locale } = words;
  const heading = useRef<HTMLHeadingElement>(null);
  // What is removed takes its buttons along, and the focus stays with the list.
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus();
  }, [list]);
  if (!list) return <p>{say.loading}</p>;
  if (!list.ok) return <p role="alert">{list.reason}</p>;
  const { cases, notes } = list.value;
  return (
    <section>
      <h3 ref={heading} tabIndex={-1}>
        {say.listTitle}
      </h3>
      {notes.map((note) => (
        <p key={note} role="alert">
          {note}
        </p>
      ))}
      {cases.length === 0 && <p>{say.none}</p>}
      <ul className="kept-list">
        {cases.map((one) => (
          <li key={one.key}>
            <div>
              <strong>{one.title}</strong>
              <p className="share-hint">{say.since(formatMoment(one.savedAt, locale))}</p>
            </div>
            <button
              type="button"
              className="button"
              aria-label={say.openCase(one.title)}
              onClick={() => {
                open(one.key);
              }}
            >
              {say.open}
            </button>
            <ConfirmButton
              label={say.remove}
              name={say.removeCase(one.title)}
              question={say.removeQuestion(one.title)}
              confirm={() => {
                remove(one);
              }}
              words={say}
            />
          </li>
        ))}
      </ul>
      {cases.length > 0 && (
        <ConfirmButton
          label={say.removeAll}
          question={say.removeAllQuestion(cases.length)}
          confirm={removeAll}
          words={say}
        />
      )}
    </section>
  );
}

/** Unlike the times of a case, this moment is one of the reader's own clock. */
function formatMoment(at: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(at);
}
