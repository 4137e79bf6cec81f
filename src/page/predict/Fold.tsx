import type { ReactNode } from 'react';

interface FoldProps {
  /** Absent where there is room for everything. */
  readonly summary: string | undefined;
  readonly children: ReactNode;
}

/** What can wait until it is asked for, where the room is short. */
export function Fold({ summary, children }: FoldProps) {
  if (summary === undefined) return children;
  return (
    <details className="prediction-fold">
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
