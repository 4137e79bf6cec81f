import { useSyncExternalStore } from 'react';
import { createStore } from './createStore';

/** What a reader wants opened: a file or a text, or the dialog that asks for one. */
export interface OpenRequest {
  readonly input?: File | string;
}

const store = createStore<OpenRequest | undefined>(undefined);

/** Opens a file or a text that came, or asks for one where none is given. */
export function requestOpen(input?: File | string): void {
  store.write(input === undefined ? {} : { input });
}

export function endOpen(): void {
  store.write(undefined);
}

export function useOpenRequest(): OpenRequest | undefined {
  return useSyncExternalStore(store.subscribe, store.read);
}
