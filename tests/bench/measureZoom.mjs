// @ts-check
import { workBetween } from './openVisit.mjs';
import { watchZoom } from './watchZoom.mjs';

/** What a step may take until it counts as one that never came, and what follows it. */
const LIMIT = 3000;
const PAUSE = 60;
/** Of the wheel, in pixels; eleven of them leave of four days more than the one that must stay. */
const NOTCH = 80;
/** How much of the window a step inwards leaves, as in the app. */
const LEFT = 1.0015 ** -NOTCH;

/**
 * Steps of a zoom, half of them inwards and half outwards: by the wheel with Ctrl over the middle of
 * the app's plot, by the page's own API elsewhere.
 *
 * @param {import('./openVisit.mjs').Visit} visit
 * @param {import('./contestants.mjs').Contestant} contestant
 * @param {string} figure selector of its line
 * @param {number} steps
 * @returns {Promise<{ frames: number[], never: number, longTasks: number, work: import('./openVisit.mjs').Work }>}
 */
export async function measureZoom(visit, { name, plot }, figure, steps) {
  const { page, mainThread } = visit;
  await page.evaluate(watchZoom, figure);
  const zoom = name === 'app' ? await wheelOver(visit, plot) : showWindows(page);
  // The first step loads what only gestures need, and leaves room for the last one outwards.
  await zoom('in');
  await page.waitForTimeout(1000);
  const tasksBefore = await page.evaluate(() => /** @type {any} */ (window).benchZoom.longTasks());
  const before = await mainThread();
  /** @type {number[]} */
  const frames = [];
  let never = 0;
  for (let at = 0; at < steps; at += 1) {
    await zoom(at < steps / 2 ? 'in' : 'out');
    const took = await page.evaluate(
      (limit) => /** @type {any} */ (window).benchZoom.end(limit),
      LIMIT,
    );
    await page.waitForTimeout(PAUSE);
    if (took === undefined) never += 1;
    else frames.push(took);
  }
  const work = workBetween(before, await mainThread(), steps);
  const tasks = await page.evaluate(() => /** @type {any} */ (window).benchZoom.longTasks());
  return { frames, never, longTasks: tasks - tasksBefore, work };
}

/**
 * @param {import('./openVisit.mjs').Visit} visit
 * @param {string} plot
 * @returns {Promise<(way: 'in' | 'out') => Promise<void>>}
 */
async function wheelOver({ page, cdp }, plot) {
  const box = await page.locator(plot).first().boundingBox();
  if (!box) throw new Error(`There is no ${plot} to turn the wheel over`);
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await cdp.send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...at });
  return async (way) => {
    await cdp.send('Input.dispatchMouseEvent', {
      type: 'mouseWheel',
      ...at,
      deltaX: 0,
      deltaY: way === 'in' ? -NOTCH : NOTCH,
      // Ctrl.
      modifiers: 2,
    });
  };
}

/**
 * @param {import('@playwright/test').Page} page
 * @returns {(way: 'in' | 'out') => Promise<void>}
 */
function showWindows(page) {
  let depth = 0;
  return async (way) => {
    depth += way === 'in' ? 1 : -1;
    await page.evaluate((part) => {
      const { bench, benchZoom } = /** @type {any} */ (window);
      const last = bench.whole[1];
      benchZoom.begin();
      bench.showWindow((last * (1 - part)) / 2, (last * (1 + part)) / 2);
    }, LEFT ** depth);
  };
}
