import { createStore, type Store } from './createStore';

const stores = new Map<string, Store<string>>();

/** The pasted codes of a case, as long as the page is open: a dialog closed by mistake loses none. */
export function wallCodesOf(caseId: string): Store<string> {
  const known = stores.get(caseId);
  if (known) return known;
  const store = createStore('');
  stores.set(caseId, store);
  return store;
}
