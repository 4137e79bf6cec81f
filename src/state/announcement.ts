import { useSyncExternalStore } from 'react';

let announcement = '';
const listeners = new Set<() => void>();

/** Says something to a screen reader; what was said before and not yet read gives way. */
export function announce(text: string): void {
  announcement = text;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

export function useAnnouncement(): string {
  return useSyncExternalStore(subscribe, () => announcement);
}
