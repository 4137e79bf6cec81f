import { useEffect, useRef } from 'react';
import { closeKeys } from '../state/keysDialog';
import type { Words } from '../words/en';
import { keysWordsOf } from '../words/enKeys';

/** The keys and gestures of the figure; a native dialog keeps focus and Escape in order. */
export default function KeysDialog({ words }: { readonly words: Words }) {
  const say = keysWordsOf(words);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby="keys-title" onClose={closeKeys}>
      <h2 id="keys-title">{say.title}</h2>
      <KeyTable rows={say.rows} />
      <h3>{say.pointerTitle}</h3>
      <KeyTable rows={say.pointer} />
      <form method="dialog">
        <button type="submit" className="button">
          {say.close}
        </button>
      </form>
    </dialog>
  );
}

function KeyTable({ rows }: { readonly rows: readonly (readonly [string, string])[] }) {
  return (
    <dl className="key-list">
      {rows.map(([key, what]) => (
        <div key={key}>
          <dt>{key}</dt>
          <dd>{what}</dd>
        </div>
      ))}
    </dl>
  );
}
