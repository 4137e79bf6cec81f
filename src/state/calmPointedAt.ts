import { useSyncExternalStore } from 'react';
import { namePointedAt, type PointedAt } from '../view/pointedAt';
import { createStore } from './createStore';
import { onPointedAt, readPointedAt, usePointedAt } from './pointedAtStore';

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

/** What is pointed at, for what need not follow each move: the first at once, and then now and then. */
export function useCalmPointedAt(): PointedAt | undefined {
  return useSyncExternalStore(subscribe, store.read);
}

/**
 * What is pointed at, for words: another value or event at once, and another place beside it ten
 * times a second at most. So are values that lie closer than a move of the pointer is long.
 */
export function useReadPointedAt(
  isAmongMany: (pointedAt: PointedAt) => boolean,
): PointedAt | undefined {
  const calm = useCalmPointedAt();
  const name = usePointedAt((pointedAt) =>
    pointedAt && !isAmongMany(pointedAt) ? namePointedAt(pointedAt) : '',
  );
  return name !== '' && name !== namePointedAt(calm) ? readPointedAt() : calm;
}
