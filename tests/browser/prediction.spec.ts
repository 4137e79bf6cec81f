import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { boxOf, type Point } from './boxes';
import { findBarriers } from './findBarriers';
import { layFingers, wayBetween } from './fingers';
import type { CaseId } from './caseFiles';
import { openCase } from './openCase';
import { expect, test } from './pageTest';

const surface = (page: Page) => page.getByRole('slider', { name: /^Your prediction of/ });
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const line = (page: Page) => page.locator('.prediction-line');
const code = (page: Page) => page.locator('[data-prediction-code]');

async function openPrediction(page: Page, id: CaseId): Promise<void> {
  await openCase(page, id);
  await button(page, 'Teach').click();
  await button(page, /^Predict, then reveal/).click();
  await expect(surface(page)).toBeVisible();
}

/** Places within the surface, each as a share of its width and height. */
async function placesOn(area: Locator, ...shares: [number, number][]): Promise<Point[]> {
  const { x, y, width, height } = await boxOf(area);
  return shares.map(([across, down]) => ({ x: x + across * width, y: y + down * height }));
}

async function drawByMouse(page: Page, places: Point[], steps: number): Promise<void> {
  const [first, ...rest] = places;
  await page.mouse.move(first!.x, first!.y);
  await page.mouse.down();
  for (const { x, y } of rest) await page.mouse.move(x, y, { steps });
  await page.mouse.up();
}

/** The days that were drawn, as the panel says them. */
const drawn = (page: Page) => page.locator('.prediction-drawn');

test.describe('drawing with a pointer', () => {
  test('a mouse draws in pieces, and neither selects a window nor pins', async ({ page }) => {
    await openPrediction(page, 'zhang-2019');
    await drawByMouse(page, await placesOn(surface(page), [0.02, 0.7], [0.2, 0.4]), 12);
    await expect(line(page)).toHaveAttribute('d', /^M[^M]*L[^M]*$/);
    await drawByMouse(page, await placesOn(surface(page), [0.5, 0.35], [0.8, 0.3]), 12);
    await expect(line(page)).toHaveAttribute('d', /^M[^M]*M[^M]*$/);
    expect(new URL(page.url()).searchParams.get('from')).toBeNull();
    expect(new URL(page.url()).searchParams.get('observation')).toBeNull();
    await button(page, 'Undo').click();
    await expect(line(page)).toHaveAttribute('d', /^M[^M]*$/);
    await button(page, 'Clear all').click();
    await expect(line(page)).toHaveCount(0);
    await expect(drawn(page)).toHaveText('Nothing is drawn yet.');
  });

  test('a slow and a fast stroke along one way are one curve', async ({ page }) => {
    await openPrediction(page, 'zhang-2019');
    const curves: number[][] = [];
    for (const steps of [1, 60]) {
      await drawByMouse(page, await placesOn(surface(page), [0.05, 0.7], [0.9, 0.2]), steps);
      const path = await line(page).getAttribute('d');
      curves.push(path?.match(/[\d.]+/g)?.map(Number) ?? []);
      await button(page, 'Clear all').click();
    }
    const [fast, slow] = curves;
    expect(fast!.length).toBeGreaterThan(100);
    expect(slow).toHaveLength(fast!.length);
    // The pixels of a slow hand are whole, and values are rounded to half a hundredth.
    slow!.forEach((pixel, index) => expect(Math.abs(pixel - fast![index]!)).toBeLessThan(2));
  });

  test('a pen draws', async ({ page }) => {
    await openPrediction(page, 'hindawi-2023-case-2');
    const session = await page.context().newCDPSession(page);
    const [from, to] = await placesOn(surface(page), [0.05, 0.7], [0.7, 0.3]);
    const send = (type: string, { x, y }: Point, buttons: number) =>
      session.send('Input.dispatchMouseEvent', {
        type: type as 'mousePressed',
        x,
        y,
        button: buttons > 0 ? 'left' : 'none',
        buttons,
        clickCount: 1,
        pointerType: 'pen',
        force: 0.5,
      });
    await send('mousePressed', from!, 1);
    for (const place of wayBetween(from!, to!, 20)) await send('mouseMoved', place, 1);
    await send('mouseReleased', to!, 0);
    await expect(line(page)).toHaveAttribute('d', /^M.*L/);
  });

  test('a tap is a point', async ({ page }) => {
    await openPrediction(page, 'zhang-2019');
    const [place] = await placesOn(surface(page), [0.4, 0.4]);
    await page.mouse.click(place!.x, place!.y);
    await expect(page.locator('.prediction-point')).toHaveCount(1);
    await expect(drawn(page)).toHaveText(/^Drawn: one point, on ≈? ?day \+\d+\.$/);
  });
});

test.describe('drawing with a finger', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('draws and does not scroll, also straight up; a second finger changes nothing', async ({
    page,
  }) => {
    await openPrediction(page, 'zhang-2019');
    const fingers = await layFingers(page);
    const before = await page.evaluate(() => window.scrollY);
    const [from, corner, to] = await placesOn(surface(page), [0.1, 0.8], [0.3, 0.8], [0.3, 0.2]);
    await fingers.down(from!);
    for (const place of [...wayBetween(from!, corner!, 10), ...wayBetween(corner!, to!, 10)]) {
      await fingers.move(place);
    }
    const path = await line(page).getAttribute('d');
    await fingers.down(to!, from!);
    await fingers.move(to!, corner!);
    await fingers.up();
    expect(path).toMatch(/^M[^M]*L/);
    await expect(line(page)).toHaveAttribute('d', path!);
    expect(await page.evaluate(() => window.scrollY)).toBe(before);
  });

  test('finds what is asked above the figure and the button that commits just below it', async ({
    page,
  }) => {
    await openPrediction(page, 'zhang-2019');
    const heading = await boxOf(page.getByRole('heading', { level: 1 }));
    const area = await boxOf(surface(page));
    const commit = await boxOf(button(page, /^Commit/));
    expect(heading.y).toBeLessThan(area.y);
    expect(commit.y).toBeGreaterThan(area.y + area.height);
    expect(commit.height).toBeGreaterThanOrEqual(44);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(390);
  });
});

test('by keyboard alone a course is set day by day, committed, explained and taken back', async ({
  page,
}) => {
  await openPrediction(page, 'hindawi-2023-case-2');
  await surface(page).focus();
  await page.keyboard.press('Home');
  await expect(surface(page)).toHaveAttribute('aria-valuetext', 'day 0: nothing drawn');
  for (const key of ['ArrowUp', 'ArrowRight', 'ArrowUp', 'ArrowUp', 'ArrowRight', 'ArrowUp']) {
    await page.keyboard.press(key);
  }
  await expect(surface(page)).toHaveAttribute('aria-valuetext', /^day \+2: \d\.\d mg\/dL$/);
  await expect(drawn(page)).toHaveText('Drawn from day 0 to day +2.');
  while (!(await button(page, /^Commit/).evaluate((own) => own === document.activeElement))) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('heading', { name: 'Your prediction and what happened' }),
  ).toBeFocused();
  await expect(page.locator('[data-prediction-score]')).toHaveText(/of \d values? met$/);
  await page.keyboard.press('Tab');
  await page.keyboard.type('The tumour was left behind.');
  await page.reload();
  await button(page, 'Teach').click();
  await button(page, /^Predict, then reveal/).click();
  await expect(page.getByLabel('Why did you expect that?')).toHaveValue(
    'The tumour was left behind.',
  );
  await expect(surface(page)).toHaveCount(0);
});

test('typed numbers are drawn, and what was drawn stands in the fields', async ({ page }) => {
  await openPrediction(page, 'zhang-2019');
  await page.getByText('Type values instead').click();
  const field = (day: string) =>
    page.getByRole('textbox', { name: `Value on ${day}`, exact: true });
  await field('day +3').fill('0.7');
  await field('day +4').fill('0,9');
  await field('day +6').focus();
  await expect(line(page)).toHaveAttribute('d', /^M.*L/);
  await drawByMouse(page, await placesOn(surface(page), [0.05, 0.7], [0.3, 0.2]), 10);
  await expect(field('day +8')).toHaveValue(/^\d\.\d\d$/);
});

test('an illustration is never scored; printed values are, with their interval', async ({
  page,
}) => {
  await openPrediction(page, 'zhang-2019');
  await drawByMouse(page, await placesOn(surface(page), [0.02, 0.7], [0.5, 0.3]), 10);
  await button(page, /^Commit/).click();
  await expect(page.getByText(/^Not scored\./)).toBeVisible();
  await expect(page.locator('[data-prediction-score]')).toHaveCount(0);
  await openPrediction(page, 'hindawi-2023-case-2');
  await drawByMouse(page, await placesOn(surface(page), [0.02, 0.7], [0.4, 0.2]), 10);
  await button(page, /^Commit/).click();
  await expect(page.getByText(/came into range after day \+4 and by day \+84/)).toBeVisible();
});

test('the page that is saved holds line, text and code, and stands alone', async ({
  page,
  browser,
}) => {
  await openPrediction(page, 'zhang-2019');
  await drawByMouse(page, await placesOn(surface(page), [0.02, 0.7], [0.5, 0.3]), 10);
  await button(page, /^Commit/).click();
  await page.getByLabel('Why did you expect that?').fill('Hormone gone, <b>phosphate</b> kept.');
  const download = page.waitForEvent('download');
  await button(page, 'Save as a page').click();
  const saved = await download;
  expect(saved.suggestedFilename()).toBe('prediction-zhang-2019.html');
  const alone = await browser.newPage();
  await alone.setContent(readFileSync(await saved.path(), 'utf8'));
  await expect(alone.getByText('Hormone gone, <b>phosphate</b> kept.')).toBeVisible();
  await expect(alone.getByText('Illustration, not data.').first()).toBeVisible();
  await expect(alone.getByText(await code(page).innerText())).toBeVisible();
  await expect(alone.locator('svg.wall-figure .wall-curve path').first()).toBeVisible();
  await alone.close();
});

for (const [name, viewport] of [
  ['a wide screen', { width: 1280, height: 720 }],
  ['a phone', { width: 390, height: 844 }],
] as const) {
  test(`axe finds no barrier while drawing and after the reveal on ${name}`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await openPrediction(page, 'hindawi-2023-case-2');
    expect(await findBarriers(page)).toEqual([]);
    await drawByMouse(page, await placesOn(surface(page), [0.05, 0.7], [0.5, 0.3]), 10);
    await button(page, /^Commit/).click();
    await expect(page.locator('.qr-picture path')).toBeAttached();
    expect(await findBarriers(page)).toEqual([]);
  });
}

test('a code that one student shows stands on the wall of the class, and the truth when asked', async ({
  page,
}) => {
  await openPrediction(page, 'hindawi-2023-case-2');
  await drawByMouse(page, await placesOn(surface(page), [0.02, 0.7], [0.6, 0.3]), 10);
  await button(page, /^Commit/).click();
  const shown = await code(page).innerText();
  await button(page, 'Class wall').click();
  const dialog = page.getByRole('dialog', { name: 'Class wall' });
  await dialog
    .getByLabel('Codes', { exact: true })
    .fill(`Anna: ${shown.toLowerCase()}\nBen: CL1-AAAAA`);
  await expect(dialog.locator('.wall-curves [data-curve]')).toHaveCount(1);
  await expect(dialog.getByText(/^Line 2, Ben/)).toBeVisible();
  const before = await dialog.locator('[data-observation]').count();
  await dialog.getByRole('button', { name: 'Show what happened' }).click();
  expect(await dialog.locator('[data-observation]').count()).toBeGreaterThan(before);
  await dialog.getByRole('button', { name: 'Anna' }).click();
  await expect(dialog.locator('.wall-curve.singled')).toHaveCount(1);
  expect(await findBarriers(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(button(page, 'Class wall')).toBeFocused();
});
