// @ts-check

/**
 * What a page and its workers hold after their garbage is collected, in bytes: objects of scripts,
 * objects of the browser for them, and the buffers of typed arrays.
 *
 * @param {import('./openVisit.mjs').Visit} visit
 * @returns {Promise<number>}
 */
export async function measureHeap({ page, cdp }) {
  let bytes = await heapOf((method) => cdp.send(/** @type {'Runtime.getHeapUsage'} */ (method)));
  for (const ask of await attachWorkers(page, cdp)) bytes += await heapOf(ask);
  return bytes;
}

/** @typedef {(method: string) => Promise<any>} Ask */

/** @param {Ask} ask */
async function heapOf(ask) {
  // What one collection lets go of, the next one finds.
  await ask('HeapProfiler.collectGarbage');
  await ask('HeapProfiler.collectGarbage');
  const {
    usedSize,
    embedderHeapUsedSize = 0,
    backingStorageSize = 0,
  } = await ask('Runtime.getHeapUsage');
  return usedSize + embedderHeapUsedSize + backingStorageSize;
}

/**
 * A way to ask each worker that lives.
 *
 * @param {import('@playwright/test').Page} page
 * @param {import('@playwright/test').CDPSession} cdp
 * @returns {Promise<Ask[]>}
 */
async function attachWorkers(page, cdp) {
  /** @type {Ask[]} */
  const asks = [];
  if (page.workers().length === 0) return asks;
  let last = 0;
  /** @type {Map<number, (result: unknown) => void>} */
  const waiting = new Map();
  cdp.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result } = JSON.parse(message);
    waiting.get(id)?.(result);
  });
  cdp.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    if (targetInfo.type !== 'worker') return;
    asks.push((method) => {
      last += 1;
      const message = JSON.stringify({ id: last, method });
      const answer = new Promise((resolve) => waiting.set(last, resolve));
      return cdp.send('Target.sendMessageToTarget', { message, sessionId }).then(() => answer);
    });
  });
  await cdp.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false });
  await page.waitForTimeout(200);
  if (asks.length < page.workers().length) throw new Error('A worker cannot be asked for its heap');
  return asks;
}
