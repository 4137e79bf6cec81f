import type { ReactNode } from 'react';

interface WriterSectionProps {
  /** What it holds now, so that it need not be opened for that. */
  readonly status: string;
  readonly isOpen?: boolean;
  readonly children: ReactNode;
}

/** A fold of the writer. */
export function WriterSection({ status, isOpen = false, children }: WriterSectionProps) {
  return (
    <details className="writer-section" open={isOpen}>
      <summary>{status}</summary>
      <div className="writer-fold">{children}</div>
    </details>
  );
}
