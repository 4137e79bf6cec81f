import { useSyncExternalStore } from 'react';
import { createStore } from './createStore';

const store = createStore('');

/** Says something to a screen reader; what was said before and not yet read gives way. */
export const announce = store.write;

export function useAnnouncement(): string {
  return useSyncExternalStore(store.subscribe, store.read);
}
