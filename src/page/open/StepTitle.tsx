import type { ReactNode } from 'react';

/** The title of a step; it takes the focus, so that a screen reader hears where it is. */
export function StepTitle({ children }: { readonly children: ReactNode }) {
  return (
    <h2 id="open-title" data-step-title="" tabIndex={-1}>
      {children}
    </h2>
  );
}
