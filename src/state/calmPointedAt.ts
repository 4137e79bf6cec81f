import { useSyncExternalStore } from 'react';
import type { PointedAt } from '../view/pointedAt';
import { createStore } from './createStore';
import { onPointedAt, readPointedAt } from './pointedAtStore';

/**
 * ms. Words that change more often than this are not read, and writing them costs the most; an answer
 * within it feels immediate (Nielsen, Usability Engineering, 1993).
 */
const REST = 100;
/** ms to wait for another move beyond that: words written in its frame need no frame of their own. */
const GRACE = 25;

const store = createStore<PointedAt | undefined>(undefined);
let lastWritten = -Infinity;
let waiting: ReturnType<typeof setTimeout> | undefined;

function write(): void {
  clearTimeout(waiting);
  waiting = undefined;
  lastWritten = performance.now();
  store.write(readPointedAt());
}

function follow(): void {
  const rest = lastWritten + REST - performance.now();
  // The first move after a rest is read at once, as is its end; what follows on it, after a rest.
  if (rest <= 0 || !readPointedAt()) write();
  else waiting ??= setTimeout(write, rest + GRACE);
}

function subscribe(listener: () => void): () => void {
  const stops = [store.subscribe(listener), onPointedAt(follow)];
  store.write(readPointedAt());
  return () => {
    for (const stop of stops) stop();
  };
}

/** What is pointed at, for words: the first at once, and then at most ten times a second. */
export function useCalmPointedAt(): PointedAt | undefined {
  return useSyncExternalStore(subscribe, store.read);
}
