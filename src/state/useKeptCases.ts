import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react';
import type { ShareWords } from '../words/enShare';
import { createStore } from './createStore';
import {
  keepCase,
  type KeptList,
  listKept,
  removeAllKept,
  removeKept,
  type Stored,
} from './keptCases';
import type { KeptCase } from './keptRecord';

/** Absent until storage has answered. */
const store = createStore<Stored<KeptList> | undefined>(undefined);

/** What can be done to the kept cases; the list follows. */
export interface KeptActions {
  readonly keep: (kept: KeptCase) => Promise<Stored<undefined>>;
  readonly remove: (key: string) => Promise<Stored<undefined>>;
  readonly removeAll: () => Promise<Stored<undefined>>;
}

/** The kept cases of this browser, asked for anew whenever a component begins to show them. */
export function useKeptCases(
  words: ShareWords['storage'],
): { readonly list: Stored<KeptList> | undefined } & KeptActions {
  const list = useSyncExternalStore(store.subscribe, store.read);
  useEffect(() => {
    // Another tab may have changed them since they were last shown.
    store.write(undefined);
    void refresh(words);
  }, [words]);
  const andRefresh = useCallback(
    async (change: Promise<Stored<undefined>>) => {
      const changed = await change;
      await refresh(words);
      return changed;
    },
    [words],
  );
  const actions = useMemo(
    () => ({
      keep: (kept: KeptCase) => andRefresh(keepCase(kept, words)),
      remove: (key: string) => andRefresh(removeKept(key, words)),
      removeAll: () => andRefresh(removeAllKept(words)),
    }),
    [andRefresh, words],
  );
  return { list, ...actions };
}

async function refresh(words: ShareWords['storage']): Promise<void> {
  const list = await listKept(words);
  const told = store.read();
  // What was removed as damaged is told for as long as the list is shown, whatever is done to it.
  const notes = told?.ok && list.ok ? [...told.value.notes, ...list.value.notes] : undefined;
  store.write(notes && list.ok ? { ok: true, value: { ...list.value, notes } } : list);
}
