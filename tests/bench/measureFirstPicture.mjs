// @ts-check
import { gzipSync } from 'node:zlib';
import { openVisit, paint } from './openVisit.mjs';

/**
 * When the figure was painted of a page that nothing was kept of, in ms since the navigation began.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {string} origin
 * @param {{ path: string, figure: string }} address
 */
export async function measureFirstPicture(browser, origin, { path, figure }) {
  const visit = await openVisit(browser, origin);
  try {
    return await paint(visit, origin + path, figure);
  } finally {
    await visit.close();
  }
}

/**
 * The bytes of all scripts that a page loads without a click, each packed by gzip -9.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 */
export async function measureBytes(browser, address) {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    /** @type {import('@playwright/test').Response[]} */
    const scripts = [];
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script') scripts.push(response);
    });
    await page.goto(address);
    await page.waitForLoadState('networkidle');
    // What the app fetches for its life offline comes seconds later.
    await page.waitForTimeout(4000);
    const bodies = await Promise.all(scripts.map((script) => script.body()));
    return bodies.reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0);
  } finally {
    await context.close();
  }
}
