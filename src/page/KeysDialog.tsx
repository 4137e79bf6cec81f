import { useEffect, useRef } from 'react';
import { closeKeys } from '../state/keysDialog';
import type { Words } from '../words/en';

/** The keys and gestures of the figure; a native dialog keeps focus and Escape in order. */
export default function KeysDialog({ words }: { readonly words: Words }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby="keys-title" onClose={closeKeys}>
      <h2 id="keys-title">{words.keys.title}</h2>
      <KeyTable rows={words.keys.rows} />
      <h3>{words.keys.pointerTitle}</h3>
      <KeyTable rows={words.keys.pointer} />
      <form method="dialog">
        <button type="submit" className="button">
          {words.keys.close}
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
