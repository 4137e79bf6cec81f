/**
 * Says for as long as this page is open which version it runs, by a lock with the address of its
 * script: the service worker then keeps that version's files, whatever other tabs agree to. Let go
 * while the page is put aside, because the browser could not bring it back with a lock.
 */
export function holdVersion(): void {
  const { locks } = navigator as { locks?: LockManager };
  const entry = document.querySelector<HTMLLinkElement>('link[data-entry]')?.href;
  if (!locks || entry === undefined) return;
  let letGo: (() => void) | undefined;
  const hold = () => {
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    // Refused in a frame whose host gives it no origin; no worker keeps anything there either.
    locks.request(`caseline ${entry}`, { mode: 'shared' }, () => held).catch(() => undefined);
  };
  hold();
  window.addEventListener('pagehide', () => letGo?.());
  window.addEventListener('pageshow', (shown) => {
    if (shown.persisted) hold();
  });
}
