// @ts-check
import { appFigure } from './contestants.mjs';
import { watchTasks } from './watchTasks.mjs';

const SERIES = 20;
const TITLE = 'A million values';
const LIMIT = { timeout: 180_000 };

/**
 * A table as a laboratory exports it, one result a row: twenty analytes every five minutes, in order
 * of time.
 *
 * @param {number} rows
 */
export function writeTableOf(rows) {
  const start = Date.UTC(2020, 0, 1);
  const lines = ['date,analyte,value,unit,low,high'];
  for (let row = 0; row < rows; row += 1) {
    const at = new Date(start + Math.floor(row / SERIES) * 300_000).toISOString().slice(0, 16);
    lines.push(`${at},Analyte ${row % SERIES},${(row % 97) / 10 + 1},mmol/L,2,8`);
  }
  return `${lines.join('\n')}\n`;
}

/**
 * From a file to a painted figure, by the ways of the app: what holds the page's thread on the way,
 * and whether the way is shown and can be left.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address of the app
 * @param {string} file
 * @returns {Promise<{ time: number, longest: number, longTasks: number, hasProgress: boolean }>}
 */
export async function measureImport(browser, address, file) {
  const { page, close } = await openApp(browser, address);
  try {
    await page.evaluate(watchTasks);
    const begun = performance.now();
    await chooseFile(page, file);
    const dialog = page.locator('dialog.open-dialog');
    await dialog.getByRole('button', { name: /go on/i }).click(LIMIT);
    const title = dialog.getByRole('textbox', { name: 'Title', exact: true });
    await title.fill(TITLE, LIMIT);
    await dialog.getByRole('button', { name: 'Show the case' }).click(LIMIT);
    const line = page.locator(appFigure(TITLE)).first();
    await line.waitFor({ state: 'attached', ...LIMIT });
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    const time = performance.now() - begun;
    // The rest of the panels, and the observer's news of the last tasks.
    await page.waitForTimeout(1000);
    const { tasks, hasProgress } = await page.evaluate(
      () => /** @type {any} */ (window).benchTasks,
    );
    return { time, longest: Math.max(0, ...tasks), longTasks: tasks.length, hasProgress };
  } finally {
    await close();
  }
}

/**
 * Whether reading stops when it is asked to, within a second, with the case on screen as it was.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address of the app
 * @param {string} file
 */
export async function measureCancel(browser, address, file) {
  const { page, name, close } = await openApp(browser, address);
  try {
    await chooseFile(page, file);
    const dialog = page.locator('dialog.open-dialog');
    await dialog.getByRole('progressbar').waitFor(LIMIT);
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    const first = dialog.getByRole('heading', { level: 2, name: 'Open a case' });
    return await first
      .waitFor({ timeout: 1000 })
      .then(() => page.waitForTimeout(1000))
      .then(() => first.isVisible())
      .then(
        async (isBack) =>
          isBack && (await page.locator('figure.figure').getAttribute('aria-label')) === name,
      )
      .catch(() => false);
  } finally {
    await close();
  }
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 */
async function openApp(browser, address) {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    serviceWorkers: 'block',
    locale: 'en-GB',
    timezoneId: 'UTC',
  });
  const page = await context.newPage();
  await page.goto(address);
  const figure = page.locator('figure.figure');
  await figure.locator('[data-observation]').first().waitFor();
  const name = await figure.getAttribute('aria-label');
  await page.waitForTimeout(1000);
  return { page, name, close: () => context.close() };
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {string} file
 */
async function chooseFile(page, file) {
  await page.getByRole('banner').getByRole('button', { name: 'Open', exact: true }).click();
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a file' }).click();
  await (await choosing).setFiles(file);
}
