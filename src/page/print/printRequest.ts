import { useSyncExternalStore } from 'react';
import { createStore } from '../../state/createStore';

/** The case as it is on screen, or the same without its values, to draw on. */
export type PrintForm = 'full' | 'handout';

export interface PrintRequest {
  readonly form: PrintForm;
  /** With an error where nothing could be printed. */
  readonly settle: (error?: Error) => void;
}

const store = createStore<PrintRequest | undefined>(undefined);

/** What is to be printed; absent again once it was. */
export const writePrintRequest = store.write;

export function usePrintRequest(): PrintRequest | undefined {
  return useSyncExternalStore(store.subscribe, store.read);
}
