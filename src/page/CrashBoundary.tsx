import { Component, type ReactNode } from 'react';
import type { Words } from '../words/en';

interface CrashBoundaryProps {
  readonly words: Words;
  readonly children: ReactNode;
}

/** Keeps words on the page when drawing fails; a class, because React has no hook for it. */
export class CrashBoundary extends Component<CrashBoundaryProps, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    const { words, children } = this.props;
    if (!this.state.hasFailed) return children;
    return (
      <main className="error-page" role="alert">
        <h1>{words.errors.title}</h1>
        <p>{words.errors.crashed}</p>
        <button
          type="button"
          className="button"
          onClick={() => {
            window.location.reload();
          }}
        >
          {words.errors.reload}
        </button>
      </main>
    );
  }
}
