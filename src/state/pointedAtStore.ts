import { useSyncExternalStore } from 'react';
import { isSamePointedAt, type PointedAt } from '../view/pointedAt';
import { createStore } from './createStore';

/**
 * What is pointed at, outside React: a move of the pointer wakes only those who ask for what
 * changed, and the chart does not ask.
 */
const store = createStore<PointedAt | undefined>(undefined, isSamePointedAt);

export const readPointedAt = store.read;

/** Points at something, or at nothing. */
export const pointAt = store.write;

/**
 * A value made from what is pointed at. The component draws again only when that value changes, so
 * `select` must give a primitive or a stable object.
 */
export function usePointedAt<T>(select: (pointedAt: PointedAt | undefined) => T): T {
  return useSyncExternalStore(store.subscribe, () => select(store.read()));
}
