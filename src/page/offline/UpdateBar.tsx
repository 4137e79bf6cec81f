import { useEffect, useState } from 'react';
import type { Words } from '../../words/en';
import { offlineWordsOf } from '../../words/enOffline';
import './updateBar.css';

interface UpdateBarProps {
  readonly use: () => void;
  readonly words: Words;
}

/** Says that a newer version waits, and lets the reader choose when; it takes no focus. */
export function UpdateBar({ use, words }: UpdateBarProps) {
  const say = offlineWordsOf(words);
  const [answer, setAnswer] = useState<'later' | 'now'>();
  const [isSaid, setSaid] = useState(false);
  useEffect(() => {
    // A screen reader tells what comes into a status, not what was in it from the start.
    const soon = requestAnimationFrame(() => {
      setSaid(true);
    });
    return () => {
      cancelAnimationFrame(soon);
    };
  }, []);
  if (answer === 'later') return null;
  return (
    <aside className="update-bar" aria-label={say.label}>
      <div role="status">
        {isSaid && (
          <>
            <strong>{answer === 'now' ? say.using : say.ready}</strong> <span>{say.explain}</span>
          </>
        )}
      </div>
      <div className="update-choices">
        <button
          type="button"
          className="button"
          onClick={() => {
            setAnswer('later');
          }}
        >
          {say.later}
        </button>
        <button
          type="button"
          className="button update-use"
          onClick={() => {
            setAnswer('now');
            use();
            // Whoever keeps the page after all, because of what is not saved, can choose again.
            setTimeout(setAnswer, 5000, undefined);
          }}
        >
          {say.use}
        </button>
      </div>
    </aside>
  );
}
