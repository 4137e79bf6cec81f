import { useSyncExternalStore } from 'react';
import { createStore } from './createStore';

/** A time on the axis whose row the table is to show; a new object for each request. */
export interface RowRequest {
  readonly at: number;
}

const store = createStore<RowRequest | undefined>(undefined);

/** Asks the table on screen for the row of a time. */
export const requestRow = store.write;

export function useRowRequest(): RowRequest | undefined {
  return useSyncExternalStore(store.subscribe, store.read);
}
