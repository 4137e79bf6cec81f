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
  if (listeners.size === 0) {
    window.addEventListener('popstate', notify);
    window.addEventListener('hashchange', notify);
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    window.removeEventListener('popstate', notify);
    window.removeEventListener('hashchange', notify);
  };
}

const readSearch = () => window.location.search;
const readHash = () => window.location.hash;

/** The part of the address after `#`, where a link carries a whole case. */
export function useFragment(): string {
  return useSyncExternalStore(subscribe, readHash);
}

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
  writeAddress(writeUrlParameters(readSearch(), changes), readHash(), mode);
}

/** Every choice of how a case is looked at, at its default. */
const PLAIN_VIEW: UrlChanges = {
  unit: undefined,
  axis: undefined,
  anchor: undefined,
  from: undefined,
  to: undefined,
  event: undefined,
  observation: undefined,
};

/** Defaults of another case: what belonged to the last one is left behind. */
const NOTHING_CHOSEN: UrlChanges = {
  ...PLAIN_VIEW,
  panels: undefined,
  case: undefined,
  local: undefined,
  step: undefined,
  part: undefined,
  compare: undefined,
};

/** Goes to a step of the case's lesson, or out of it; each step has a view of its own. */
export function openStepAddress(changes: Pick<UrlChanges, 'step' | 'part' | 'event'>): void {
  changeAddress({ ...PLAIN_VIEW, step: undefined, part: undefined, ...changes });
}

/** Goes to another case, at its own defaults. */
export function openCaseAddress(changes: Pick<UrlChanges, 'case' | 'local'>): void {
  writeAddress(writeUrlParameters(readSearch(), { ...NOTHING_CHOSEN, ...changes }), '', 'push');
}

/** Goes to the case that a link carries in its fragment. */
export function openLinkAddress(fragment: string): void {
  writeAddress(writeUrlParameters(readSearch(), NOTHING_CHOSEN), fragment, 'push');
}

/**
 * The case on screen under another address, with everything that was chosen: a case that is kept or
 * edited from now on is one of this browser.
 */
export function moveCaseAddress(local: string): void {
  const search = writeUrlParameters(readSearch(), { case: undefined, local });
  writeAddress(search, '', 'replace');
}

function writeAddress(search: string, hash: string, mode: 'push' | 'replace'): void {
  if (search === readSearch() && hash === readHash()) return;
  const address = `${window.location.pathname}${search}${hash}`;
  // In a frame every entry would be a step of the host's own history.
  if (mode === 'push' && window.parent === window) window.history.pushState(null, '', address);
  else window.history.replaceState(null, '', address);
  notify();
}
