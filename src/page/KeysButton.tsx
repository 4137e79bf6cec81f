import { lazy, Suspense } from 'react';
import { createPortal } from 'react-dom';
import { openKeys, useAreKeysOpen } from '../state/keysDialog';
import type { Words } from '../words/en';

const KeysDialog = lazy(() => import('./KeysDialog'));

/** The button for the list of keys, in the header, and the list once it is asked for. */
export function KeysButton({ words }: { readonly words: Words }) {
  const isOpen = useAreKeysOpen();
  const header = document.getElementById('header-actions');
  return (
    <>
      {header &&
        createPortal(
          <button type="button" className="button" onClick={openKeys}>
            {words.controls.keys}
          </button>,
          header,
        )}
      {isOpen && (
        <Suspense fallback={null}>
          <KeysDialog words={words} />
        </Suspense>
      )}
    </>
  );
}
