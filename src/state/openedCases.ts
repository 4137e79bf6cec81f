import type { LoadedCase } from '../exchange/fetchCase';

const opened = new Map<string, LoadedCase>();

/** Holds a case for as long as the page is open, under a key for the address. */
export function addOpenedCase(key: string, loaded: LoadedCase): void {
  opened.set(key, loaded);
}

export function openedCase(key: string): LoadedCase | undefined {
  return opened.get(key);
}

/** A new key for a case of this browser: short, and unlikely to be another's. */
export function createLocalKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(5));
  return Array.from(bytes, (byte) => (byte % 36).toString(36)).join('') + Date.now().toString(36);
}
