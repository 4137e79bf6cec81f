import { useSyncExternalStore } from 'react';
import { createStore } from './createStore';

/** Where the writer of a lesson is; a step by its place in the lesson, and a part within it. */
export interface WriterPlace {
  readonly section: 'steps' | 'about';
  readonly open?: { readonly step: number; readonly part: number };
  /** The step that was open before the list of them. */
  readonly left?: number;
  /** A step that was just made: its title is still to be written. */
  readonly isNew?: boolean;
}

const START: WriterPlace = { section: 'steps' };

/** Outside React, so that the writer comes back to its step from a preview. */
const places = createStore<ReadonlyMap<string, WriterPlace>>(new Map());

/** @param key of the case, as `writeSourceKey` gives it */
export function useWriterPlace(key: string): WriterPlace {
  return useSyncExternalStore(places.subscribe, places.read).get(key) ?? START;
}

export function openWriterPlace(key: string, place: WriterPlace): void {
  places.write(new Map([...places.read(), [key, place]]));
}
