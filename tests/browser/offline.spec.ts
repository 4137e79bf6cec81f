import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, expect, type Page, test as plainTest } from '@playwright/test';
import { CASE_IDS } from './caseFiles';
import { copySite, deploySecond, removeSite } from './deployment';
import { waitForFigure } from './openCase';
import { collectProblems } from './pageTest';
import { serveFolder, type StaticHost } from './staticHost';

interface Fixtures {
  /** The built site on a host of its own, deep below a path. */
  site: { readonly folder: string; readonly host: StaticHost };
}

const test = plainTest.extend<Fixtures>({
  site: async ({}, use) => {
    const folder = copySite();
    const host = await serveFolder(folder, '/courses/bone/caseline/');
    await use({ folder, host });
    await host.close();
    removeSite(folder);
  },
});
test.use({ serviceWorkers: 'allow' });
// Every file of the site is fetched once or twice, and nothing hurries it.
test.describe.configure({ timeout: 90_000 });

/** Opens the site for the first time and waits until all of it is kept. */
async function visit(page: Page, host: StaticHost): Promise<void> {
  await page.goto(host.address);
  await waitForFigure(page, 'zhang-2019');
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    while (!navigator.serviceWorker.controller) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  });
}

/** The host is gone, as in a lecture hall without a network: nothing answers but what is kept. */
async function goOffline(context: BrowserContext, host: StaticHost): Promise<void> {
  await context.setOffline(true);
  await host.close();
}

const updateBar = (page: Page) => page.getByRole('complementary', { name: 'A new version' });

test('after the first visit every case, a lesson, another language and each part opens offline, from any path', async ({
  page,
  context,
  site,
}) => {
  const problems = collectProblems(context, new URL(site.host.address).origin);
  await visit(page, site.host);
  await goOffline(context, site.host);
  await page.reload();
  await waitForFigure(page, 'zhang-2019');
  for (const id of CASE_IDS) {
    await page.goto(`${site.host.address}?case=${id}&utm_source=mail`);
    await waitForFigure(page, id);
  }
  await page.goto(`${site.host.address}index.html?case=zhang-2019&step=2`);
  await expect(page.getByRole('figure')).toBeVisible();
  await page.goto(`${site.host.address}?lang=zh`);
  await expect(page.locator('html')).toHaveAttribute('lang', /^zh/);
  await expect(page.getByRole('figure')).toBeVisible();
  await page.goto(`${site.host.address}?embed=1&case=zhang-2019`);
  await waitForFigure(page, 'zhang-2019');
  await page.goto(site.host.address);
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  const schema = await page.evaluate(() =>
    fetch('schema/caseline-1.schema.json').then((answer) => answer.ok),
  );
  expect(schema).toBe(true);
  expect(problems).toEqual([]);
});

test('the first view waits for nothing that is kept, and nothing is asked for twice', async ({
  page,
  site,
}) => {
  await page.goto(site.host.address);
  await waitForFigure(page, 'zhang-2019');
  await page.evaluate(() => navigator.serviceWorker.ready);
  const { asked } = site.host;
  expect(asked.indexOf('service-worker.js')).toBeGreaterThan(asked.indexOf('data/zhang-2019.json'));
  const kept = await page.evaluate(async () => {
    const [name, ...others] = await caches.keys();
    const cache = await caches.open(name ?? '');
    const stored = (await cache.keys()).map(({ url }) => url);
    return { name, others, stored };
  });
  expect(kept.others).toEqual([]);
  expect(kept.name).toContain('/courses/bone/caseline/');
  expect(kept.stored).toContain(site.host.address);
  for (const file of ['data/zhang-2019.json', 'fonts/inter.woff2', 'samples/embed.html']) {
    expect(kept.stored).toContain(site.host.address + file);
  }
  const before = asked.length;
  await page.reload();
  await waitForFigure(page, 'zhang-2019');
  const again = asked.slice(before).filter((path) => path !== 'service-worker.js');
  expect(again).toEqual([]);
});

test('a file that is not of the site is asked of its host, and its 404 is not the page', async ({
  page,
  site,
}) => {
  await visit(page, site.host);
  const missing = await page.goto(`${site.host.address}notes/none.html`);
  expect(missing?.status()).toBe(404);
  await page.goto(`${site.host.address}?case=data/none.json`);
  await expect(page.getByRole('alert')).toContainText('none.json');
});

test('a new version waits and asks; the address stays when it is taken', async ({ page, site }) => {
  await visit(page, site.host);
  deploySecond(site.folder);
  await page.goto(`${site.host.address}?case=zhang-2019&event=pet-ct`);
  await waitForFigure(page, 'zhang-2019');
  await expect(page.locator('html')).not.toHaveAttribute('data-deployed');
  await expect(updateBar(page)).toContainText('A new version of Caseline is ready');
  // It takes no focus from what the reader does.
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  await updateBar(page).getByRole('button', { name: 'Later' }).click();
  await expect(updateBar(page)).toHaveCount(0);
  await page.reload();
  await expect(page.locator('html')).not.toHaveAttribute('data-deployed');
  await updateBar(page).getByRole('button', { name: 'Use it now' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-deployed', 'second');
  await waitForFigure(page, 'zhang-2019');
  expect(new URL(page.url()).search).toBe('?case=zhang-2019&event=pet-ct');
  await expect(updateBar(page)).toHaveCount(0);
});

test('a tab that has not agreed finds all of its own version, though another tab has', async ({
  page,
  context,
  site,
}) => {
  const problems = collectProblems(context, new URL(site.host.address).origin);
  await visit(page, site.host);
  await page.reload();
  await waitForFigure(page, 'zhang-2019');
  // Its version is held once the page is idle.
  await expect
    .poll(() => page.evaluate(async () => (await navigator.locks.query()).held?.length))
    .toBe(1);
  deploySecond(site.folder);
  const other = await context.newPage();
  await other.goto(site.host.address);
  await updateBar(other).getByRole('button', { name: 'Use it now' }).click();
  await expect(other.locator('html')).toHaveAttribute('data-deployed', 'second');
  await expect
    .poll(() => other.evaluate(async () => (await navigator.locks.query()).held?.length))
    .toBe(2);
  await page.bringToFront();
  await expect(page.locator('html')).not.toHaveAttribute('data-deployed');
  await expect(updateBar(page)).toBeVisible();
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Table' }).click();
  await expect(page.getByRole('table')).toBeVisible();
  expect(problems).toEqual([]);
  // What nobody runs any more is dropped when the next page starts.
  await page.close();
  await other.reload();
  await expect.poll(() => other.evaluate(async () => (await caches.keys()).length)).toBe(1);
});

test('half a deployment is not kept', async ({ page, site }) => {
  await visit(page, site.host);
  const before = await page.evaluate(() => caches.keys());
  deploySecond(site.folder);
  rmSync(join(site.folder, 'data/zhang-2019.json'));
  await page.reload();
  await waitForFigure(page, 'zhang-2019');
  await expect
    .poll(() => site.host.asked.filter((path) => path === 'data/zhang-2019.json').length)
    .toBeGreaterThan(1);
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    while (registration.installing) await new Promise((resolve) => setTimeout(resolve, 50));
  });
  expect(await page.evaluate(() => caches.keys())).toEqual(before);
  await expect(updateBar(page)).toHaveCount(0);
});

test('without a service worker a part that is gone is told, and loading again keeps the address', async ({
  browser,
  site,
}) => {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(`${site.host.address}?case=zhang-2019&event=pet-ct`);
  await waitForFigure(page, 'zhang-2019');
  deploySecond(site.folder);
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(page.getByRole('alert')).toContainText('did not arrive');
  await page.getByRole('button', { name: 'Load again' }).click();
  await waitForFigure(page, 'zhang-2019');
  await expect(page.locator('html')).toHaveAttribute('data-deployed', 'second');
  expect(new URL(page.url()).search).toBe('?case=zhang-2019&event=pet-ct');
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await context.close();
});

test('edits that are not kept are asked about before the new version comes', async ({
  page,
  site,
}) => {
  await visit(page, site.host);
  deploySecond(site.folder);
  await page.reload();
  await waitForFigure(page, 'zhang-2019');
  await page.getByRole('button', { name: 'Edit' }).click();
  const value = page.getByRole('textbox', { name: /^Value at/ }).first();
  await value.fill('0.55');
  await value.press('Tab');
  await expect(updateBar(page)).toBeVisible();
  const questions: string[] = [];
  page.on('dialog', (dialog) => {
    questions.push(dialog.type());
    void dialog.dismiss();
  });
  await updateBar(page).getByRole('button', { name: 'Use it now' }).click();
  await expect.poll(() => questions).toEqual(['beforeunload']);
  await expect(page.locator('html')).not.toHaveAttribute('data-deployed');
  await expect(value).toHaveValue('0.55');
  await expect(updateBar(page).getByRole('button', { name: 'Use it now' })).toBeVisible();
  await expect(updateBar(page)).toContainText('is ready', { timeout: 8000 });
});
