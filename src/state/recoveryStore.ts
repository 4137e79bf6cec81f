import { useSyncExternalStore } from 'react';
import type { ConstructionView } from '../view/recovery/constructionView';
import { createStore } from './createStore';

/**
 * The construction that is drawn on the figure, outside React: choosing one redraws its layer and
 * not the chart.
 */
const store = createStore<ConstructionView | undefined>(undefined);

/** Draws a construction, or none. */
export const showConstruction = store.write;

export function useConstruction(): ConstructionView | undefined {
  return useSyncExternalStore(store.subscribe, store.read);
}
