import { useSyncExternalStore } from 'react';
import { createStore } from './createStore';

const NOTHING: ReadonlySet<string> = new Set();

const store = createStore<ReadonlySet<string>>(
  NOTHING,
  (a, b) => a.size === b.size && [...a].every((key) => b.has(key)),
);

/** Points out marks and events for a while, by the keys and ids that the drawing has them under. */
export function highlight(keys: readonly string[]): void {
  store.write(keys.length === 0 ? NOTHING : new Set(keys));
}

export function useHighlight(): ReadonlySet<string> {
  return useSyncExternalStore(store.subscribe, store.read);
}
