import type { Page } from '@playwright/test';
import { readout } from './openCase';
import { openStay, panelNames } from './manySeries';
import { expect, test } from './pageTest';

const FIRST = ['Sodium', 'Potassium', 'Lactate', 'Glucose', 'Heart rate', 'Pressure'];
const picker = (page: Page) => page.getByRole('button', { name: /^Series shown/ });
const box = (page: Page, name: string) =>
  page.getByRole('checkbox', { name: new RegExp(`^${name}`) });
const names = (page: Page) => expect.poll(() => panelNames(page));

test('of eight series six have panels, and another takes the place of one by key', async ({
  page,
}) => {
  await openStay(page, 40);
  await names(page).toEqual(FIRST);
  await picker(page).focus();
  await page.keyboard.press('Enter');
  await expect(box(page, 'Sodium')).toBeFocused();
  await expect(page.getByText('The figure holds 6 series at once.')).toBeVisible();
  await box(page, 'Oxygen').press('Space');
  await expect(box(page, 'Oxygen')).toHaveAttribute('aria-disabled', 'true');
  await expect(box(page, 'Oxygen')).not.toBeChecked();
  await box(page, 'Lactate').press('Space');
  await box(page, 'Oxygen').press('Space');
  await names(page).toEqual(['Sodium', 'Potassium', 'Glucose', 'Heart rate', 'Pressure', 'Oxygen']);
  expect(new URL(page.url()).searchParams.get('panels')).toBe(
    'sodium,potassium,glucose,heart-rate,pressure,oxygen',
  );
  await page.keyboard.press('Escape');
  await expect(picker(page)).toBeFocused();
  await expect(picker(page)).toHaveAccessibleName('Series shown: 6 of 8');
  await page.goBack();
  await page.goBack();
  await names(page).toEqual(FIRST);
  expect(page.url()).not.toContain('panels=');
});

test('the last panel stays', async ({ page }) => {
  await openStay(page, 40, { panels: 'glucose' });
  await names(page).toEqual(['Glucose']);
  await picker(page).click();
  await expect(box(page, 'Glucose')).toHaveAttribute('aria-disabled', 'true');
  await box(page, 'Glucose').press('Space');
  await expect(box(page, 'Glucose')).toBeChecked();
  await expect(page.getByText('so this one stays')).toBeVisible();
});

test('a pinned value brings its series in and says so, until the series is taken out', async ({
  page,
}) => {
  await openStay(page, 40, { observation: 'oxygen:3' });
  await names(page).toEqual([...FIRST.slice(0, 5), 'Oxygen']);
  await expect(page.getByText('Pressure makes room for it')).toBeVisible();
  await expect(readout(page)).toContainText('Oxygen');
  await picker(page).click();
  await box(page, 'Oxygen').click();
  await names(page).toEqual(FIRST.slice(0, 5));
  expect(page.url()).not.toContain('observation=');
});

test('an unknown series falls back to the panels of the case and says so', async ({ page }) => {
  await openStay(page, 40, { panels: 'mercury' });
  await names(page).toEqual(FIRST);
  await expect(page.getByText('“mercury”')).toBeVisible();
});

test('on a phone the list stays on the screen and is easy to touch', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openStay(page, 40);
  await picker(page).click();
  const choice = page.locator('.panel-choice').first();
  const bounds = (await choice.boundingBox())!;
  expect(bounds.height).toBeGreaterThanOrEqual(44);
  expect(bounds.x).toBeGreaterThanOrEqual(0);
  expect(bounds.x + bounds.width).toBeLessThanOrEqual(390);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

test('long series come one a frame under axes that stand, and all of them come', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const seen: { drawn: number; height: number }[] = [];
    const look = () => {
      const figure = document.querySelector('figure svg');
      const drawn = document.querySelectorAll('figure g.dense');
      if (figure) seen.push({ drawn: drawn.length, height: figure.clientHeight });
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
    Object.assign(window, { seen });
  });
  await openStay(page, 5000);
  const drawn = page.locator('figure g.dense');
  await expect(drawn).toHaveCount(6);
  const frames = await page.evaluate(
    () => (window as unknown as { seen: { drawn: number; height: number }[] }).seen,
  );
  const steps = frames.map((one, n) => one.drawn - (frames[n - 1]?.drawn ?? 0));
  expect(Math.max(...steps)).toBe(1);
  expect(Math.min(...steps)).toBe(0);
  const standing = frames.map(({ height }) => height).filter((height) => height > 0);
  expect(new Set(standing).size).toBe(1);
});
