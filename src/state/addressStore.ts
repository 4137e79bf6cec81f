import { useMemo, useSyncExternalStore } from 'react';
import {
  parseUrlParameters,
  type UrlChanges,
  type UrlParameters,
  writeUrlParameters,
} from './urlParameters';

const listeners = new Set<() => void>();

function notify(): void {
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) window.addEventListener('popstate', notify);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) window.removeEventListener('popstate', notify);
  };
}

const readSearch = () => window.location.search;

/** What the address says, and again whenever it changes. */
export function useUrlParameters(): UrlParameters {
  const search = useSyncExternalStore(subscribe, readSearch);
  return useMemo(() => parseUrlParameters(search), [search]);
}

/**
 * Changes the address. A choice can be taken back with the browser's button (`push`); dragging
 * leaves one entry and not hundreds (`replace`).
 */
export function changeAddress(changes: UrlChanges, mode: 'push' | 'replace' = 'push'): void {
  const search = writeUrlParameters(readSearch(), changes);
  if (search === readSearch()) return;
  const address = `${window.location.pathname}${search}${window.location.hash}`;
  if (mode === 'push') window.history.pushState(null, '', address);
  else window.history.replaceState(null, '', address);
  notify();
}
