import { lazy, Suspense } from 'react';
import { openKeys, useAreKeysOpen } from '../state/keysDialog';
import type { Words } from '../words/en';

const KeysDialog = lazy(() => import('./KeysDialog'));

/** The button for the list of keys, and the list once it is asked for. */
export function KeysButton({ words }: { readonly words: Words }) {
  const isOpen = useAreKeysOpen();
  return (
    <>
      <button
        type="button"
        className="button"
        aria-label={words.controls.keys}
        title={words.controls.keys}
        onClick={openKeys}
      >
        ?
      </button>
      {isOpen && (
        <Suspense fallback={null}>
          <KeysDialog words={words} />
        </Suspense>
      )}
    </>
  );
}
