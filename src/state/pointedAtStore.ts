import { useSyncExternalStore } from 'react';
import { isSamePointedAt, type PointedAt } from '../view/pointedAt';

/**
 * What is pointed at, outside React: a move of the pointer wakes only those who ask for what
 * changed, and the chart does not ask.
 */
let pointedAt: PointedAt | undefined;
const listeners = new Set<() => void>();

export function readPointedAt(): PointedAt | undefined {
  return pointedAt;
}

/** Points at something, or at nothing; silent where nothing changed. */
export function pointAt(next: PointedAt | undefined): void {
  if (isSamePointedAt(pointedAt, next)) return;
  pointedAt = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/**
 * A value made from what is pointed at. The component draws again only when that value changes, so
 * `select` must give a primitive or a stable object.
 */
export function usePointedAt<T>(select: (pointedAt: PointedAt | undefined) => T): T {
  return useSyncExternalStore(subscribe, () => select(pointedAt));
}
