import { useSyncExternalStore } from 'react';
import { createStore } from './createStore';

/** From where on a part of a lesson hides the figure, while its author still sees it. */
export interface Veil {
  /** In ms from day 0 of the case. */
  readonly from: number;
  readonly label: string;
}

const store = createStore<Veil | undefined>(undefined);

export function drawVeil(veil: Veil | undefined): void {
  store.write(veil);
}

export function useVeil(): Veil | undefined {
  return useSyncExternalStore(store.subscribe, store.read);
}
