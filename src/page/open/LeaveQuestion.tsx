import { useEffect, useRef } from 'react';
import type { OpenWords } from '../../words/enOpen';

interface LeaveQuestionProps {
  readonly stay: () => void;
  readonly leave: () => void;
  readonly words: OpenWords['leaving'];
}

/** Asks once before what was filled in is lost; staying is the answer that Enter gives. */
export function LeaveQuestion({ stay, leave, words }: LeaveQuestionProps) {
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    first.current?.focus();
  }, []);
  return (
    <div className="leave-question" role="alertdialog" aria-label={words.question}>
      <p>{words.question}</p>
      <button ref={first} type="button" className="button primary" onClick={stay}>
        {words.stay}
      </button>
      <button type="button" className="button" onClick={leave}>
        {words.leave}
      </button>
    </div>
  );
}
