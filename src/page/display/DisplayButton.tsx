import { lazy, Suspense, useCallback, useState } from 'react';
import type { Words } from '../../words/en';

const DisplayMenu = lazy(() => import('./DisplayMenu'));

/** The button for how the page looks, and the choices once they are asked for. */
export function DisplayButton({ words }: { readonly words: Words }) {
  const [isOpen, setIsOpen] = useState(false);
  const close = useCallback(() => {
    setIsOpen(false);
  }, []);
  return (
    <div className="menu-holder">
      <button
        type="button"
        className="button"
        aria-expanded={isOpen}
        onClick={() => {
          setIsOpen(!isOpen);
        }}
      >
        <svg className="button-icon" viewBox="0 0 16 16" aria-hidden="true">
          <circle cx="8" cy="8" r="6.25" />
          <path d="M8 1.75a6.25 6.25 0 0 1 0 12.5z" />
        </svg>
        <span>{words.controls.display}</span>
      </button>
      {isOpen && (
        <Suspense fallback={null}>
          <DisplayMenu words={words} close={close} />
        </Suspense>
      )}
    </div>
  );
}
