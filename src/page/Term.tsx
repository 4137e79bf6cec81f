import type { ReactNode } from 'react';

interface TermProps {
  /** What is explained when it is pressed: `illustration`, `range:SERIES_ID` or `basis:BASIS`. */
  readonly explains: string;
  readonly children: ReactNode;
}

/** A word of the page that explains itself when pressed. */
export function Term({ explains, children }: TermProps) {
  return (
    <button type="button" className="term" data-explain={explains}>
      {children}
    </button>
  );
}
