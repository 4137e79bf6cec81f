import type { Page } from '@playwright/test';
import { openStay } from './manySeries';
import { readout } from './openCase';
import { expect, test } from './pageTest';

/** 200,000 values in eight series. */
const LENGTH = 25_000;

const field = (page: Page) => page.getByRole('textbox', { name: /^Go to/ });
const go = async (page: Page, text: string) => {
  await field(page).fill(text);
  await field(page).press('Enter');
};

test('a typed day moves the window to it, points at its value and is announced', async ({
  page,
}) => {
  await openStay(page, LENGTH, { from: '0', to: '2' });
  await go(page, '40');
  await expect(readout(page).locator('[data-readout-day]')).toHaveText(/^day \+40/);
  await expect(page.locator('[aria-live="polite"][aria-atomic="true"]')).toContainText('day +40');
  expect(page.url()).toContain('from=39');
  await go(page, '11 May 2019');
  await expect(readout(page).locator('[data-readout-day]')).toHaveText(/^day \+1(?!\d)/);
});

test('what cannot be one day is answered in words', async ({ page }) => {
  await openStay(page, LENGTH);
  const before = page.url();
  await go(page, '11/05/2019');
  await expect(page.getByRole('alert')).toContainText('2019-05-11 = 11 May 2019');
  await expect(field(page)).toHaveAttribute('aria-invalid', 'true');
  await go(page, '900');
  await expect(page.getByRole('alert')).toContainText('lies outside the course');
  expect(page.url()).toBe(before);
});

test('in the table it leads to the row, which is marked and announced', async ({ page }) => {
  await openStay(page, LENGTH);
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  await expect(page.getByRole('table')).toHaveAttribute('aria-rowcount', String(8 * LENGTH + 2));
  await go(page, '40');
  const row = page.locator('tr[data-gone-to]');
  await expect(row).toBeInViewport();
  await expect(row).toContainText('day +40');
  // 41 days of 288 values of eight series, the event and the header stand before it.
  await expect(row).toHaveAttribute('aria-rowindex', String(41 * 288 * 8 + 3));
  await expect(page.locator('[aria-live="polite"][aria-atomic="true"]')).toContainText(
    'of 200,001',
  );
});

test('a window of many values is told once it stays, with its count and its extremes', async ({
  page,
}) => {
  await openStay(page, LENGTH, { from: '0', to: '20', panels: 'sodium' });
  await page.getByRole('figure').getByRole('application').focus();
  await page.keyboard.press('PageDown');
  const said = page.locator('[aria-live="polite"][aria-atomic="true"]');
  await expect(said).toContainText(/Sodium, 5,7\d\d values, lowest about 3.*highest about 11/);
});

test('200,000 rows open with those in sight, and scroll to their end and back', async ({
  page,
}) => {
  await openStay(page, LENGTH);
  await expect(page.locator('figure g.dense')).toHaveCount(6);
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  await expect(page.getByRole('table')).toBeVisible();
  const frame = page.locator('.table-frame');
  await frame.evaluate((element) => {
    element.scrollTop = element.scrollHeight;
  });
  await expect(page.getByRole('row').last()).toHaveAttribute('aria-rowindex', '200002');
  const rows = await page.getByRole('row').count();
  expect(rows).toBeLessThan(80);
  await frame.evaluate((element) => {
    element.scrollTop = 0;
  });
  await expect(page.getByRole('row').nth(1)).toHaveAttribute('aria-rowindex', '2');
});
