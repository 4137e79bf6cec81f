import { useSyncExternalStore } from 'react';
import type { LoadedCase } from '../exchange/loadedCase';
import { createStore } from './createStore';

type OpenedCases = ReadonlyMap<string, LoadedCase>;

/** The cases that were opened here, for as long as the page is; the latest last. */
const opened = createStore<OpenedCases>(new Map());

/** What is safe: a text or a document that was kept in the browser or saved as a file. */
const safe = new WeakSet<object>();

/** Holds a case under a key for the address. */
export function addOpenedCase(key: string, loaded: LoadedCase): void {
  opened.write(new Map([...opened.read(), [key, loaded]]));
}

export function openedCase(key: string): LoadedCase | undefined {
  return opened.read().get(key);
}

export function useOpenedCases(): OpenedCases {
  return useSyncExternalStore(opened.subscribe, opened.read);
}

/** Leaving the page no longer loses this case: the record or document it was written from. */
export function markSafe(state: object): void {
  safe.add(state);
}

export function isSafe(state: object): boolean {
  return safe.has(state);
}

/** The keys under which this browser keeps a case, as far as this page has seen. */
const kept = new Set<string>();

export function markKept(key: string): void {
  kept.add(key);
}

export function isKept(key: string): boolean {
  return kept.has(key);
}

/** A new key for a case of this browser: short, and unlikely to be another's. */
export function createLocalKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return Array.from(bytes, (byte) => (byte % 36).toString(36)).join('');
}
