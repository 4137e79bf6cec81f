import { lazy, Suspense } from 'react';
import { requestOpen, useOpenRequest } from '../state/openRequest';
import type { Words } from '../words/en';
import { useDropAndPaste } from './useDropAndPaste';

const OpenDialog = lazy(() => import('./open/OpenDialog'));

/** The button that opens another case, and everything that takes a file or a text on the way. */
export function OpenButton({ words }: { readonly words: Words }) {
  const request = useOpenRequest();
  const isOver = useDropAndPaste();
  return (
    <>
      <button
        type="button"
        className="button"
        onClick={() => {
          requestOpen();
        }}
      >
        {words.controls.open}
      </button>
      {isOver && <p className="drop-hint">{words.controls.drop}</p>}
      {request && (
        <Suspense fallback={<p className="loading again">{words.loading.case}</p>}>
          <OpenDialog request={request} words={words} />
        </Suspense>
      )}
    </>
  );
}
