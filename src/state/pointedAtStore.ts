import { useCallback, useSyncExternalStore } from 'react';
import { isSamePointedAt, namePointedAt, type PointedAt } from '../view/pointedAt';
import { createStore } from './createStore';

/**
 * What is pointed at, outside React: a move of the pointer wakes only those who ask for what
 * changed, and the chart does not ask.
 */
const store = createStore<PointedAt | undefined>(undefined, isSamePointedAt);

export const readPointedAt = store.read;

/** Those who ask for one mark, pin or card alone, by its name. */
const askers = new Map<string, Set<() => void>>();

/** Points at something, or at nothing. */
export function pointAt(next: PointedAt | undefined): void {
  const [before, after] = [namePointedAt(store.read()), namePointedAt(next)];
  store.write(next);
  if (before === after) return;
  // Of six hundred marks two have something to do: the one left and the one reached.
  for (const name of [before, after]) for (const listener of askers.get(name) ?? []) listener();
}

/** Calls at every change, outside React. */
export const onPointedAt = store.subscribe;

/**
 * A value made from what is pointed at. The component draws again only when that value changes, so
 * `select` must give a primitive or a stable object.
 */
export function usePointedAt<T>(select: (pointedAt: PointedAt | undefined) => T): T {
  return useSyncExternalStore(store.subscribe, () => select(store.read()));
}

/** As `usePointedAt`, for one thing alone: asked only when it begins or ends to be pointed at. */
export function useIsPointedAt<T>(
  target: PointedAt,
  select: (pointedAt: PointedAt | undefined) => T,
): T {
  const name = namePointedAt(target);
  const subscribe = useCallback(
    (listener: () => void) => {
      const known = askers.get(name) ?? new Set();
      askers.set(name, known.add(listener));
      return () => {
        known.delete(listener);
        if (known.size === 0 && askers.get(name) === known) askers.delete(name);
      };
    },
    [name],
  );
  return useSyncExternalStore(subscribe, () => select(store.read()));
}
