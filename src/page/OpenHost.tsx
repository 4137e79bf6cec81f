import { lazy, Suspense } from 'react';
import { useOpenRequest } from '../state/openRequest';
import type { Words } from '../words/en';
import { useDropAndPaste } from './useDropAndPaste';

const OpenDialog = lazy(() => import('./open/OpenDialog'));

/** What takes a file or a text that is dropped or pasted, and the dialog it ends in. */
export function OpenHost({ words }: { readonly words: Words }) {
  const request = useOpenRequest();
  const isOver = useDropAndPaste();
  return (
    <>
      {isOver && <p className="drop-hint">{words.controls.drop}</p>}
      {request && (
        <Suspense fallback={<p className="loading again">{words.loading.case}</p>}>
          <OpenDialog request={request} words={words} />
        </Suspense>
      )}
    </>
  );
}
