import type { Page } from '@playwright/test';
import { expect, test } from './pageTest';

test.use({ viewport: { width: 1280, height: 720 } });

async function open(page: Page, query: string): Promise<void> {
  await page.goto(`./?${query}`);
  await expect(page.getByRole('figure')).toBeVisible();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

/** A way of teaching, from the menu. */
async function teach(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Teach', exact: true }).click();
  await page.getByRole('button', { name }).click();
  await page.mouse.move(0, 0);
}

test('a step of a lesson looks as it did', async ({ page }) => {
  await open(page, 'case=zhang-2019&step=6&part=3');
  await expect(page.getByRole('img', { name: /12 of 15 at one week/ })).toBeVisible();
  await expect(page).toHaveScreenshot('lesson.png');
});

test('a prediction looks as it did', async ({ page }) => {
  await open(page, 'case=hindawi-2023-case-2&step=4');
  const box = (await page.locator('.plot-focus').boundingBox())!;
  const at = (day: number, value: number) =>
    [box.x + (box.width * (day + 7)) / 98, box.y + box.height * (1 - value / 5)] as const;
  await page.mouse.move(...at(4, 2));
  await page.mouse.down();
  for (let day = 5; day <= 80; day += 5) {
    await page.mouse.move(...at(day, Math.min(3.4, 2 + day * 0.04)));
  }
  await page.mouse.up();
  await page.mouse.move(0, 0);
  await expect(page).toHaveScreenshot('prediction.png');
});

test('read-outs of a recovery look as they did', async ({ page }) => {
  await open(page, 'case=hindawi-2023-case-2');
  await teach(page, 'Recovery read-outs');
  await page.getByRole('button', { name: /^Time to range/ }).click();
  await page.mouse.move(0, 0);
  await expect(page.locator('main')).toHaveScreenshot('recovery.png');
});

test('three cases on one figure look as they did', async ({ page }) => {
  await open(page, 'case=zhang-2019&compare=hindawi-2023-case-2,simulated-persistent');
  await expect(page.locator('[data-observation^="simulated-persistent/"]').first()).toBeAttached();
  await expect(page.locator('main')).toHaveScreenshot('comparison.png');
});
