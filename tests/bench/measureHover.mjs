// @ts-check
import { workBetween } from './openVisit.mjs';

const WARM_UP = 10;
const FRAME = 1000 / 60;
/** What takes longer is cut off, and told by the moves that were made. */
const LIMIT = 20_000;

/**
 * The page's thread per move of a pointer, in ms: moves from left to right across the plot and up
 * and down in it, one a frame, each after the one before has been dealt with.
 *
 * @param {import('./openVisit.mjs').Visit} visit
 * @param {string} plot selector
 * @param {number} [moves]
 * @returns {Promise<import('./openVisit.mjs').Work>}
 */
export async function measureHover({ page, cdp, mainThread }, plot, moves = 120) {
  const box = await page.locator(plot).first().boundingBox();
  if (!box) throw new Error(`There is no ${plot} to point at`);
  const move = async (/** @type {number} */ along) => {
    await cdp.send('Input.dispatchMouseEvent', {
      type: 'mouseMoved',
      x: box.x + box.width * (0.08 + 0.84 * along),
      y: box.y + box.height * (0.5 + 0.3 * Math.sin(10 * along)),
    });
  };
  for (let at = 0; at < WARM_UP; at += 1) {
    await move(at / WARM_UP / 10);
    await page.waitForTimeout(FRAME);
  }
  await page.waitForTimeout(500);
  const before = await mainThread();
  const begun = performance.now();
  let done = 0;
  while (done < moves && performance.now() - begun < LIMIT) {
    const due = begun + (done + 1) * FRAME;
    await move(done / moves);
    done += 1;
    const rest = due - performance.now();
    if (rest > 0) await new Promise((resolve) => setTimeout(resolve, rest));
  }
  await page.waitForTimeout(50);
  return workBetween(before, await mainThread(), done);
}
