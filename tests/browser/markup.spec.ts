import type { Page } from '@playwright/test';
import { card, mark, pin } from './openCase';
import { chooseFile } from './opening';
import { smallCase, writeSmallCase } from './openingFiles';
import { expect, test } from './pageTest';

const IMAGE = '<img src=x onerror="window.broken=1">';
const SCRIPT = '</title><script>window.broken=1</script>';

/** Nothing of the texts has become an element, and none of it has run. */
async function expectNoMarkup(page: Page): Promise<void> {
  expect(await page.evaluate(() => 'broken' in window)).toBe(false);
  await expect(page.locator('img[src="x"], body script:not([src])')).toHaveCount(0);
}

async function isAsWideAsTheScreen(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);
}

test('markup in a case is text in the headline, figure, cards, tooltips, table and title of the page', async ({
  page,
}) => {
  const [series] = smallCase().series as Record<string, unknown>[];
  const [operation] = smallCase().events as Record<string, unknown>[];
  await page.goto('./');
  await chooseFile(page, {
    name: `${IMAGE}.json`,
    text: writeSmallCase({
      title: SCRIPT,
      claim: IMAGE,
      series: [{ ...series, name: IMAGE }],
      events: [{ ...operation, title: SCRIPT, summary: IMAGE, details: SCRIPT }],
      source: { citation: SCRIPT, licence: IMAGE },
    }),
  });
  await expect(page.getByRole('figure', { name: SCRIPT, exact: true })).toBeVisible();
  await expect(page).toHaveTitle(`${SCRIPT} · Caseline`);
  await mark(page, 'phosphate:0').hover();
  await expect(page.locator('[data-readout]')).toContainText(IMAGE);
  await pin(page, 'operation').hover();
  await expect(card(page, 'operation')).toContainText(SCRIPT);
  await pin(page, 'operation').click();
  await expect(card(page, 'operation')).toContainText(IMAGE);
  await expect(page.locator('figure svg').first()).toContainText(IMAGE);
  await expectNoMarkup(page);
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  await expect(page.getByRole('table')).toContainText(SCRIPT);
  await expectNoMarkup(page);
  // The same from a table, whose preview and form show it before there is a case.
  await chooseFile(page, {
    name: `${IMAGE}.csv`,
    text: `date,analyte,value,unit\n2021-03-12,${IMAGE},1,mmol/L\n2021-03-13,"${SCRIPT}",2,mmol/L\n`,
  });
  await expect(page.getByRole('dialog')).toContainText(SCRIPT);
  await page.getByRole('button', { name: /go on/i }).click();
  await expect(page.getByRole('checkbox', { name: `Show ${SCRIPT}` })).toBeVisible();
  await expectNoMarkup(page);
});

test('only addresses of the web become links', async ({ page }) => {
  for (const doi of ['javascript:alert(1)', 'data:text/html,x', '//example.org/x']) {
    await page.goto('./');
    await chooseFile(page, {
      name: 'doi.json',
      text: writeSmallCase({ source: { citation: 'Invented', doi } }),
    });
    await expect(page.getByRole('figure', { name: 'Phosphate around an operation' })).toBeVisible();
    const links = await page
      .locator('a')
      .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href));
    const origin = new URL(page.url()).origin;
    expect(
      links.filter((link) => !link.startsWith(origin) && !link.startsWith('https://doi.org/10.')),
    ).toEqual([]);
  }
});

for (const width of [1280, 390]) {
  test(`a title of 10,000 characters leaves the page ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.goto('./');
    const title = 'W'.repeat(10_000);
    const [operation] = smallCase().events as Record<string, unknown>[];
    await chooseFile(page, {
      name: 'long.json',
      text: writeSmallCase({ title, events: [{ ...operation, title }] }),
    });
    await expect(mark(page, 'phosphate:0')).toBeVisible();
    expect(await isAsWideAsTheScreen(page)).toBe(true);
    await pin(page, 'operation').click();
    expect(await isAsWideAsTheScreen(page)).toBe(true);
    await page.getByRole('button', { name: 'Table', exact: true }).click();
    await expect(page.getByRole('table')).toBeVisible();
    expect(await isAsWideAsTheScreen(page)).toBe(true);
  });
}
