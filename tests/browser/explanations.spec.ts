import type { Page } from '@playwright/test';
import { addressOf, expectAddress } from './address';
import { boxOf, middle } from './boxes';
import { openCase, readout } from './openCase';
import { expect, test } from './pageTest';

function explanation(page: Page) {
  return page.getByRole('note');
}

/** Clicks words of the drawing where they stand. */
async function clickWords(page: Page, words: string): Promise<void> {
  const { x, y } = middle(await boxOf(page.locator('figure svg text', { hasText: words }).first()));
  await page.mouse.click(x, y);
}

test('the words “Illustration, not data” in the plot explain themselves, and pin nothing', async ({
  page,
}) => {
  await openCase(page, 'zhang-2019');
  await clickWords(page, 'Illustration, not data');
  await expect(explanation(page)).toBeVisible();
  await expect(explanation(page)).toContainText(/not measurements/);
  await expect(explanation(page)).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Escape');
  await expect(explanation(page)).toBeHidden();
  await expectAddress(page, { observation: null, event: null });
});

test('a simulated case explains that no patient stands behind it', async ({ page }) => {
  await openCase(page, 'simulated-persistent');
  await clickWords(page, 'Illustration, not data');
  await expect(explanation(page)).toContainText(/No patient/);
});

test('the assumed range explains itself in the shown unit, with its source', async ({ page }) => {
  await openCase(page, 'zhang-2019');
  await clickWords(page, 'assumed range');
  await expect(explanation(page)).toContainText('0.85 to 1.51 mmol/L');
  await expect(explanation(page)).toContainText('WS/T 404.6');
  await page.keyboard.press('Escape');
  await expect(explanation(page)).toBeHidden();
  await page.getByRole('button', { name: 'mg/dL' }).click();
  await clickWords(page, 'assumed range');
  await expect(explanation(page)).toContainText('mg/dL');
  await expect(explanation(page)).not.toContainText('mmol/L');
});

test('a basis in the readout explains itself, and Escape leaves what is pinned', async ({
  page,
}) => {
  await openCase(page, 'zhang-2019', { observation: 'phosphorus:3' });
  await readout(page).getByRole('button', { name: 'reconstructed' }).click();
  await expect(explanation(page)).toBeVisible();
  await expect(explanation(page)).toContainText('Not a measurement');
  await page.keyboard.press('Escape');
  await expect(explanation(page)).toBeHidden();
  expect(addressOf(page).get('observation')).toBe('phosphorus:3');
});

test('the status in the readout explains the range it is told by', async ({ page }) => {
  await openCase(page, 'hindawi-2023-case-2', { observation: 'calcium:4' });
  await readout(page).getByRole('button', { name: /below/ }).click();
  await expect(explanation(page)).toContainText('8.7 to 10.7 mg/dL');
  await expect(explanation(page)).toContainText("the report's Table 1");
});

test('an explanation opens by key and gives the focus back', async ({ page }) => {
  await openCase(page, 'zhang-2019', { observation: 'phosphorus:3' });
  const basis = readout(page).getByRole('button', { name: 'reconstructed' });
  await basis.focus();
  await page.keyboard.press('Enter');
  await expect(explanation(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(explanation(page)).toBeHidden();
  await expect(basis).toBeFocused();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a tap on the illustration opens its explanation within the screen', async ({ page }) => {
    await openCase(page, 'zhang-2019');
    const words = page.locator('figure svg text', { hasText: 'Illustration, not data' }).first();
    const { x, y } = middle(await boxOf(words));
    await page.touchscreen.tap(x, y);
    await expect(explanation(page)).toBeVisible();
    await expect(explanation(page)).toBeInViewport({ ratio: 1 });
  });
});
