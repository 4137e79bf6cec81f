import { type ReactNode, useEffect } from 'react';
import { releaseSingled, useLitLetters } from '../../state/singledOut';

/**
 * The page of a comparison, which knows the cases that stand out by an attribute alone: the style
 * follows, and nothing inside is drawn again.
 */
export function SingledOut({ children }: { readonly children: ReactNode }) {
  const lit = useLitLetters();
  useEffect(() => releaseSingled, []);
  return (
    <div className="comparison" data-lit={lit}>
      {children}
    </div>
  );
}
