import { useSyncExternalStore } from 'react';
import { createStore } from './createStore';

/** What a part of a lesson hides of the figure, while its author still sees it. */
export interface Veil {
  /** The curve from here on, in ms from day 0 of the case; absent where it hides none by time. */
  readonly from?: number;
  readonly label: string;
  /** Ids of events. */
  readonly events: ReadonlySet<string>;
}

const store = createStore<Veil | undefined>(undefined);

export function drawVeil(veil: Veil | undefined): void {
  store.write(veil);
}

export function useVeil(): Veil | undefined {
  return useSyncExternalStore(store.subscribe, store.read);
}
