import { useSyncExternalStore } from 'react';

let isOpen = false;
const listeners = new Set<() => void>();

function setOpen(next: boolean): void {
  isOpen = next;
  for (const listener of listeners) listener();
}

/** Opens the list of keys, from the plot's `?` or from its button. */
export function openKeys(): void {
  setOpen(true);
}

export function closeKeys(): void {
  setOpen(false);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

export function useAreKeysOpen(): boolean {
  return useSyncExternalStore(subscribe, () => isOpen);
}
