import { useEffect, useRef, useState } from 'react';
import type { ShareWords } from '../../words/enShare';

interface ConfirmButtonProps {
  readonly label: string;
  /** What the button is called where several on the page have the same label. */
  readonly name?: string;
  readonly question: string;
  readonly confirm: () => void;
  readonly words: Pick<ShareWords['kept'], 'confirm' | 'cancel'>;
}

/** A button for what cannot be taken back: it asks once, in its place. */
export function ConfirmButton({ label, name, question, confirm, words }: ConfirmButtonProps) {
  const [isAsking, setAsking] = useState(false);
  const cancel = useRef<HTMLButtonElement>(null);
  const ask = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  useEffect(() => {
    if (isAsking) cancel.current?.focus();
    else if (wasAsking.current) ask.current?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);
  if (!isAsking) {
    return (
      <button
        ref={ask}
        type="button"
        className="button"
        aria-label={name}
        onClick={() => {
          setAsking(true);
        }}
      >
        {label}
      </button>
    );
  }
  return (
    <div className="share-question" role="group" aria-label={question}>
      <p>{question}</p>
      <button
        ref={cancel}
        type="button"
        className="button"
        onClick={() => {
          setAsking(false);
        }}
      >
        {words.cancel}
      </button>
      <button
        type="button"
        className="button"
        onClick={() => {
          setAsking(false);
          confirm();
        }}
      >
        {words.confirm}
      </button>
    </div>
  );
}
