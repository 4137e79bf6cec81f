import type { Page } from '@playwright/test';
import { findBarriers } from './findBarriers';
import { openCase } from './openCase';
import { expect, test } from './pageTest';

const NAMES = [
  'Unequal dates, equally spaced',
  'Time runs backwards',
  'The y axis is cut and does not say so',
  'The reference range is missing',
  'The unit is missing',
  'Two units are mixed in one line',
] as const;

/** Opens the stage with its faults in the order of their names. */
async function breakChart(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Math.random = () => 0;
  });
  await openCase(page, 'zhang-2019');
  await page.getByRole('button', { name: 'Teach' }).click();
  await page.getByRole('button', { name: /^Break this chart/ }).click();
  await expect(page.getByRole('heading', { name: 'What is wrong with this chart?' })).toBeFocused();
}

async function answer(page: Page, name: string): Promise<void> {
  await page.getByRole('group', { name: 'What is wrong' }).getByRole('button', { name }).click();
  await expect(page.getByRole('status').getByRole('heading', { level: 3 })).toBeFocused();
}

/** The labels of the time axis as they stand on the screen, from left to right. */
async function axisLabels(page: Page): Promise<string[]> {
  const labels = await page.locator('.surface text.tick').all();
  const placed = await Promise.all(
    labels.map(async (label) => ({
      text: (await label.textContent()) ?? '',
      x: (await label.boundingBox())?.x ?? NaN,
    })),
  );
  return placed.sort((a, b) => a.x - b.x).map(({ text }) => text);
}

for (const size of [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
]) {
  test.describe(`at ${size.width} px`, () => {
    test.use({ viewport: size });

    test('each fault is asked, named and undone without a barrier, its mark in sight', async ({
      page,
    }) => {
      await breakChart(page);
      for (const name of NAMES) {
        const figure = page.getByRole('figure', { name: /^Drawn wrong on purpose: / });
        const mark = figure.locator('svg [data-fault-mark] text');
        await expect(mark).toBeInViewport();
        await expect(page).toHaveTitle(/^Drawn wrong on purpose: /);
        expect(await findBarriers(page)).toEqual([]);
        await answer(page, name);
        await expect(
          page.getByRole('heading', { name: `Yes, that is it. ${name}.` }),
        ).toBeVisible();
        expect(await findBarriers(page)).toEqual([]);
        await page.getByRole('button', { name: 'Show it as it should be' }).click();
        await expect(mark).toHaveCount(0);
        await page.getByRole('button', { name: 'Break it another way' }).click();
      }
      expect(new URL(page.url()).searchParams.get('fault')).toBeNull();
    });

    test('nothing is wider than the screen', async ({ page }) => {
      await breakChart(page);
      const overflow = () =>
        page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(await overflow()).toBeLessThanOrEqual(0);
      await answer(page, 'I see nothing wrong');
      expect(await overflow()).toBeLessThanOrEqual(0);
    });
  });
}

test('time runs backwards on the axis, and a drag still selects what it covers', async ({
  page,
}) => {
  await breakChart(page);
  await answer(page, NAMES[0]);
  await page.getByRole('button', { name: 'Break it another way' }).click();
  expect((await axisLabels(page)).slice(0, 3)).toEqual(['+56', '+49', '+42']);
  const at = async (label: string) => {
    const box = await page.locator('.surface text.tick', { hasText: label }).boundingBox();
    return (box?.x ?? 0) + (box?.width ?? 0) / 2;
  };
  const plot = await page.locator('.plot-focus').boundingBox();
  const y = (plot?.y ?? 0) + (plot?.height ?? 0) - 20;
  await page.mouse.move(await at('+42'), y);
  await page.mouse.down();
  await page.mouse.move(await at('+14'), y, { steps: 4 });
  await page.mouse.up();
  await expect(page).toHaveURL(/from=(13|14)/);
  await expect(page).toHaveURL(/to=4[12]/);
});

test('each measurement stands one step from the last, and the pointer reads its true day', async ({
  page,
}) => {
  await breakChart(page);
  const xs: number[] = [];
  for (let index = 0; index < 12; index += 1) {
    const box = await page.locator(`[data-observation="phosphorus:${index}"]`).boundingBox();
    xs.push((box?.x ?? 0) + (box?.width ?? 0) / 2);
  }
  const steps = xs.slice(1).map((x, index) => x - (xs[index] ?? 0));
  expect(Math.max(...steps) - Math.min(...steps)).toBeLessThan(1);
  await page.locator('[data-observation="phosphorus:2"]').hover();
  await expect(page.locator('[data-readout-day]')).toHaveText('day −13');
});

test('the whole exercise goes by keyboard, and closing it brings the chart back', async ({
  page,
}) => {
  await breakChart(page);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: `Yes, that is it. ${NAMES[0]}.` })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'Show it as it should be' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await page.getByRole('button', { name: 'Close', exact: true }).press('Enter');
  await expect(page.getByRole('figure', { name: 'A man of 60 with osteomalacia' })).toBeVisible();
  await expect(page).toHaveTitle(/^A man of 60/);
});
