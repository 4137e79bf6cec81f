import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Words } from '../words/en';
import { createOpening } from './createOpening';
import type { Opening, OpeningState } from './opening';

/** An opening that begins with an input, if one is given, and ends with the component. */
export function useOpening(
  input: File | string | undefined,
  words: Words,
): { readonly opening: Opening } & OpeningState {
  const [opening] = useState(() => createOpening(words));
  const { store, open, stop } = opening;
  useEffect(() => {
    if (input !== undefined) open(input);
    return stop;
  }, [input, open, stop]);
  return { opening, ...useSyncExternalStore(store.subscribe, store.read) };
}
