import type { Page } from '@playwright/test';
import { boxOf } from './boxes';
import { openCase, plot, readout } from './openCase';
import { expect, test } from './pageTest';
import { screenProblems } from './screenProblems';
import { openStage, STAGE_NAMES } from './stages';

const SCREENS = [
  { width: 320, height: 640, isTouched: true },
  { width: 390, height: 844, isTouched: true },
  { width: 844, height: 390, isTouched: true },
  { width: 768, height: 1024, isTouched: true },
  // 1280 by 1024 at 400 %.
  { width: 320, height: 256, isTouched: false },
  { width: 1280, height: 800, isTouched: false },
  { width: 1920, height: 1080, isTouched: false },
  { width: 2560, height: 1440, isTouched: false },
];

for (const { width, height, isTouched } of SCREENS) {
  test.describe(`${width} by ${height}${isTouched ? ', by finger' : ''}`, () => {
    test.use({ viewport: { width, height }, hasTouch: isTouched, isMobile: isTouched });

    for (const name of STAGE_NAMES) {
      test(`${name}: nothing is cut, covered, or too small to hit`, async ({ page }) => {
        await openStage(page, name);
        expect(await screenProblems(page, isTouched ? 44 : 24)).toEqual([]);
      });
    }
  });
}

/** How much of the window is held by what does not move with the page, from 0 to 1. */
function heldShare(page: Page): Promise<number> {
  return page.evaluate(() => {
    const isHeld = (element: Element) => {
      const { position } = getComputedStyle(element);
      return position === 'fixed' || position === 'sticky';
    };
    const held = [...document.querySelectorAll('body *')].filter(
      (element) => isHeld(element) && element.checkVisibility(),
    );
    const heights = held.map((element) => {
      const { top, bottom, width } = element.getBoundingClientRect();
      const isWide = width > window.innerWidth / 2;
      return isWide ? Math.max(0, Math.min(bottom, window.innerHeight) - Math.max(top, 0)) : 0;
    });
    return heights.reduce((sum, height) => sum + height, 0) / window.innerHeight;
  });
}

for (const [width, height] of [
  [320, 256],
  [320, 640],
  [390, 844],
  [844, 390],
] as const) {
  test.describe(`a low or narrow screen of ${width} by ${height}`, () => {
    test.use({ viewport: { width, height }, hasTouch: true, isMobile: true });

    test('the readout is in view while a value is read, and leaves most of the screen', async ({
      page,
    }) => {
      await openCase(page, 'zhang-2019');
      await plot(page).focus();
      await page.keyboard.press('Home');
      await plot(page).evaluate((element) => {
        element.scrollIntoView({ block: 'center', behavior: 'instant' });
      });
      await expect(readout(page)).toBeInViewport({ ratio: 1 });
      await expect(readout(page).locator('[data-readout-value]')).toBeInViewport({ ratio: 1 });
      expect(await heldShare(page)).toBeLessThan(0.4);
    });

    test('a lesson leaves most of the screen to its text and its figure', async ({ page }) => {
      await openStage(page, 'a step of the lesson');
      expect(await heldShare(page)).toBeLessThan(0.4);
      await plot(page).focus();
      await page.keyboard.press('Home');
      await expect(readout(page).locator('[data-readout-value]')).toBeInViewport({ ratio: 1 });
      expect(await heldShare(page)).toBeLessThan(0.55);
    });
  });
}

test('on a phone the figure comes before the controls, the cards and all that is beside it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openCase(page, 'zhang-2019');
  const figure = await boxOf(page.getByRole('figure'));
  expect(figure.y).toBeLessThan(844 / 3);
  for (const later of ['.controls', '.cards', '[data-readout]', '.footer']) {
    expect((await boxOf(page.locator(later))).y, later).toBeGreaterThan(figure.y);
  }
});

test('2560 px are used, without a stretched figure or a line that is lost on the way', async ({
  page,
}) => {
  await page.setViewportSize({ width: 2560, height: 1440 });
  await openCase(page, 'zhang-2019');
  const figure = await boxOf(page.getByRole('figure'));
  const ground = await boxOf(plot(page));
  expect(figure.width).toBeGreaterThan(1400);
  expect(ground.width / ground.height).toBeLessThan(3.2);
  // What stands above each other begins and ends at one line.
  const head = await boxOf(page.locator('.brand'));
  expect(Math.abs(head.x - figure.x)).toBeLessThan(2);
  const lines = await page.evaluate(() =>
    [...document.querySelectorAll('p, li, dd, td')].flatMap((block) => {
      const range = document.createRange();
      range.selectNodeContents(block);
      const tops = new Set([...range.getClientRects()].map(({ top }) => Math.round(top / 8)));
      const length = block.textContent.length / Math.max(1, tops.size);
      const isSeen = block.checkVisibility() && block.clientWidth > 1;
      return length > 200 && isSeen ? [block.textContent.slice(0, 60)] : [];
    }),
  );
  expect(lines).toEqual([]);
});

test('what a hovering pointer is on is never hidden by the words about it', async ({ page }) => {
  await page.setViewportSize({ width: 700, height: 480 });
  await openCase(page, 'zhang-2019');
  for (const id of ['follow-up', 'resection', 'pet-ct']) {
    const shape = page.locator(`[data-event="${id}"]`);
    await shape.evaluate((element) => {
      element.scrollIntoView({ block: 'end', behavior: 'instant' });
    });
    const box = await boxOf(shape);
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.move(box.x + box.width / 2 + 1, box.y + box.height / 2);
    await expect(shape, id).toHaveAttribute('data-emphasis', 'hover');
    await expect(readout(page)).not.toHaveClass(/idle/);
  }
});
