import { useSyncExternalStore } from 'react';
import { createStore } from './createStore';

/** The cases of a comparison that stand out: those that were pressed, and one that is hovered. */
interface SingledOut {
  readonly kept: readonly string[];
  readonly hovered?: string;
}

/** Outside React, so that singling out wakes the legend and one element, and not the chart. */
const store = createStore<SingledOut>({ kept: [] });

/** Singles a case out, or lets it go. What is hovered yields, so that letting go can be seen. */
export function toggleSingled(letter: string): void {
  const { kept } = store.read();
  store.write({
    kept: kept.includes(letter) ? kept.filter((one) => one !== letter) : [...kept, letter],
  });
}

/** Singles a case out as long as the pointer is on it. */
export function hoverSingled(letter: string | undefined): void {
  const { kept } = store.read();
  store.write(letter === undefined ? { kept } : { kept, hovered: letter });
}

export function releaseSingled(): void {
  store.write({ kept: [] });
}

/** True of a case that was pressed. */
export function useIsKept(letter: string): boolean {
  return useSyncExternalStore(store.subscribe, () => store.read().kept.includes(letter));
}

/** The letters that stand out with spaces between; none where all cases are alike. */
export function useLitLetters(): string | undefined {
  return useSyncExternalStore(store.subscribe, () => {
    const { kept, hovered } = store.read();
    const lit = hovered === undefined ? kept : [hovered];
    return lit.length === 0 ? undefined : lit.join(' ');
  });
}
