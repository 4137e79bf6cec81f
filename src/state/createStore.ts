/** A value outside React with those who listen for it. */
export interface Store<T> {
  readonly read: () => T;
  /** Silent where nothing changed. */
  readonly write: (next: T) => void;
  /** @returns how to stop listening */
  readonly subscribe: (listener: () => void) => () => void;
}

/** A store with a first value; `isSame` says what counts as no change. */
export function createStore<T>(first: T, isSame: (a: T, b: T) => boolean = Object.is): Store<T> {
  let value = first;
  const listeners = new Set<() => void>();
  return {
    read: () => value,
    write: (next) => {
      if (isSame(value, next)) return;
      value = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
