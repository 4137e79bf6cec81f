import { expect, type Page } from '@playwright/test';

/** What the address says now. */
export function addressOf(page: Page): URLSearchParams {
  return new URL(page.url()).searchParams;
}

/** Waits until the address has these keys with these values; `null` for a key that is not there. */
export async function expectAddress(page: Page, keys: Record<string, string | null>) {
  await expect
    .poll(() => {
      const address = addressOf(page);
      return Object.fromEntries(Object.keys(keys).map((key) => [key, address.get(key)]));
    })
    .toEqual(keys);
}

/** Waits until the window of the address lies around these days, within a tolerance in days. */
export async function expectWindow(page: Page, from: number, to: number, tolerance = 0.25) {
  await expect
    .poll(() => {
      const address = addressOf(page);
      const [start, end] = [address.get('from'), address.get('to')];
      if (start === null || end === null) return 'no window in the address';
      const isNear = (text: string, day: number) => Math.abs(Number(text) - day) <= tolerance;
      return isNear(start, from) && isNear(end, to) ? 'as asked' : `${start} to ${end}`;
    }, `window of ${from} to ${to}`)
    .toBe('as asked');
}

export function historyLength(page: Page): Promise<number> {
  return page.evaluate(() => window.history.length);
}
