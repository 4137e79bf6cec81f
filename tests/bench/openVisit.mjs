// @ts-check
import { watchPaint } from './watchPaint.mjs';

/**
 * What the page's thread did, in ms: by its own clock, which stands while other programs have the
 * processor, and by the length of its tasks on the wall clock.
 *
 * @typedef {{ cpu: number, tasks: number }} Work
 */

/**
 * A page in a context of its own, with nothing kept from others.
 *
 * @typedef {object} Visit
 * @property {import('@playwright/test').Page} page
 * @property {import('@playwright/test').CDPSession} cdp
 * @property {() => Promise<Work>} mainThread of the page's thread, ever growing
 * @property {() => Promise<void>} close
 */

/** How long a page may take to paint, in ms. */
const LIMIT = 60_000;
/** A page is idle when its thread worked less than so many ms in a while. */
const IDLE_WORK = 5;
const IDLE_WHILE = 300;

/**
 * Opens a page of the server that has nothing in it, so that what is measured next starts in a
 * process that runs.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {string} origin
 * @returns {Promise<Visit>}
 */
export async function openVisit(browser, origin) {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    // It would answer in place of the server.
    serviceWorkers: 'block',
    locale: 'en-GB',
    timezoneId: 'UTC',
  });
  const page = await context.newPage();
  await page.goto(`${origin}/blank/`);
  const cdp = await context.newCDPSession(page);
  await cdp.send('Performance.enable');
  const mainThread = async () => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    const read = (/** @type {string} */ wanted) =>
      1000 * (metrics.find(({ name }) => name === wanted)?.value ?? NaN);
    return { cpu: read('ThreadTime'), tasks: read('TaskDuration') };
  };
  return { page, cdp, mainThread, close: () => context.close() };
}

/**
 * Goes to a page and waits until its figure is painted.
 *
 * @param {Visit} visit
 * @param {string} address
 * @param {string} figure
 * @returns {Promise<number>} when, in ms since the navigation began
 */
export async function paint({ page }, address, figure) {
  /** @type {(at: number) => void} */
  let tell = () => undefined;
  /** @type {Promise<number>} */
  const painted = new Promise((resolve) => {
    tell = resolve;
  });
  await page.exposeFunction('benchPainted', (/** @type {number} */ at) => tell(at));
  await page.addInitScript(watchPaint, figure);
  await page.goto(address, { waitUntil: 'commit' });
  const late = new Promise((_resolve, reject) => {
    page.once('pageerror', ({ message }) => reject(new Error(`the page failed: ${message}`)));
    setTimeout(
      () => reject(new Error(`${address}: no figure in ${LIMIT / 1000} s`)),
      LIMIT,
    ).unref();
  });
  return Promise.race([painted, late]);
}

/**
 * @param {Work} from
 * @param {Work} to
 * @param {number} [parts]
 * @returns {Work}
 */
export function workBetween(from, to, parts = 1) {
  return { cpu: (to.cpu - from.cpu) / parts, tasks: (to.tasks - from.tasks) / parts };
}

/**
 * Waits until the page's thread has nothing more to do.
 *
 * @param {Visit} visit
 * @returns {Promise<Work>} the thread's work until then
 */
export async function settle({ page, mainThread }) {
  let before = await mainThread();
  for (const end = performance.now() + LIMIT; performance.now() < end;) {
    await page.waitForTimeout(IDLE_WHILE);
    const now = await mainThread();
    if (now.cpu - before.cpu < IDLE_WORK) return now;
    before = now;
  }
  return before;
}
