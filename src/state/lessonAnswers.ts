import { useCallback, useSyncExternalStore } from 'react';
import { createStore } from './createStore';

const store = createStore<ReadonlyMap<string, string>>(new Map());

/**
 * What a reader answered to a question, kept while the page is open, so that going back through a
 * lesson loses nothing. It leaves the browser with nobody.
 *
 * @param key the same for the same question
 */
export function useAnswer(key: string): [string | undefined, (answer: string) => void] {
  const answer = useSyncExternalStore(store.subscribe, () => store.read().get(key));
  const write = useCallback(
    (next: string) => {
      store.write(new Map(store.read()).set(key, next));
    },
    [key],
  );
  return [answer, write];
}
