import { useSyncExternalStore } from 'react';
import { createStore } from './createStore';

const store = createStore(false);

/** Opens the list of keys, from the plot's `?` or from its button. */
export function openKeys(): void {
  store.write(true);
}

export function closeKeys(): void {
  store.write(false);
}

export function useAreKeysOpen(): boolean {
  return useSyncExternalStore(store.subscribe, store.read);
}
