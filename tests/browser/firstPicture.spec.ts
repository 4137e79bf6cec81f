import type { Locator, Page } from '@playwright/test';
import { readCaseFile } from './caseFiles';
import { findBarriers } from './findBarriers';
import { waitForFigure } from './openCase';
import { expect, test } from './pageTest';

const SCREENS = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
] as const;
const CONTRACT =
  '[data-observation], [data-event], [data-event-card], [data-emphasis], [data-readout], [data-readout-value], [data-explain]';

const picture = (page: Page) => page.locator('#first-picture');
const shownFigure = (page: Page) => page.locator('figure').filter({ visible: true });

/** Keeps the app away until it is let come, so that the page is as it is first painted. */
async function holdApp(page: Page): Promise<() => void> {
  let letCome = () => {};
  const held = new Promise<void>((resolve) => {
    letCome = resolve;
  });
  await page.route(/assets\/index-[^/]+\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  return letCome;
}

/** Opens the page without the app, once its first picture is painted in its own type. */
async function openHeld(page: Page, address = './'): Promise<() => void> {
  const letCome = await holdApp(page);
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForFunction(() => performance.getEntriesByName('first-paint').length > 0);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return letCome;
}

interface PlacedText {
  text: string;
  x: number;
  y: number;
}

/** Every text of a figure's drawing and where it begins. */
function textsOf(figure: Locator): Promise<PlacedText[]> {
  return figure.evaluate((element) =>
    [...element.querySelectorAll('svg text')].map((text) => {
      const { x, y } = text.getBoundingClientRect();
      return { text: text.textContent, x, y };
    }),
  );
}

/** How many pixels of two pictures differ so much that it can be seen. */
function countDiffering(page: Page, pictures: readonly Buffer[]): Promise<number> {
  return page.evaluate(
    async (files) => {
      const [a, b] = await Promise.all(
        files.map(async (file) => {
          const image = new Image();
          image.src = `data:image/png;base64,${file}`;
          await image.decode();
          const canvas = new OffscreenCanvas(image.width, image.height);
          const ink = canvas.getContext('2d')!;
          ink.drawImage(image, 0, 0);
          return ink.getImageData(0, 0, image.width, image.height).data;
        }),
      );
      if (a!.length !== b!.length) return Infinity;
      let count = 0;
      for (let at = 0; at < a!.length; at += 4) {
        if ([0, 1, 2].some((part) => Math.abs(a![at + part]! - b![at + part]!) > 8)) count += 1;
      }
      return count;
    },
    pictures.map((one) => one.toString('base64')),
  );
}

for (const viewport of SCREENS) {
  test.describe(`the first picture at ${viewport.width} px`, () => {
    test.use({ viewport });

    test('is the live page to the pixel, with every text at its place', async ({ page }) => {
      const letCome = await openHeld(page);
      await expect(picture(page)).toBeVisible();
      const still = await page.screenshot({ fullPage: true });
      const texts = await textsOf(shownFigure(page));
      letCome();
      await waitForFigure(page, 'zhang-2019');
      await expect(picture(page)).toHaveCount(0);
      const liveTexts = await textsOf(shownFigure(page));
      expect(texts.length).toBeGreaterThan(30);
      expect(texts.map(({ text }) => text)).toEqual(liveTexts.map(({ text }) => text));
      for (const [index, { text, x, y }] of texts.entries()) {
        expect(x, text).toBeCloseTo(liveTexts[index]!.x, 1);
        expect(y, text).toBeCloseTo(liveTexts[index]!.y, 1);
      }
      const live = await page.screenshot({ fullPage: true });
      expect(await countDiffering(page, [still, live])).toBeLessThan(50);
    });

    test('gives its place to a page that is whole, and nothing moves, nor does it take the focus', async ({
      page,
    }) => {
      await page.addInitScript(() => {
        const report = { shifts: [] as number[], texts: -1, pictures: 0 };
        Object.assign(window, { takeover: report });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            report.shifts.push((entry as PerformanceEntry & { value: number }).value);
          }
        }).observe({ type: 'layout-shift', buffered: true });
        new MutationObserver(() => {
          if (document.getElementById('first-picture')) report.pictures = 1;
          else if (report.pictures > 0 && report.texts < 0) {
            report.texts = document.querySelectorAll('#root figure svg text').length;
          }
        }).observe(document, { childList: true, subtree: true });
      });
      const letCome = await openHeld(page);
      await page.evaluate(() => {
        scrollTo(0, 40);
      });
      const heldWidth = await page.evaluate(() => document.documentElement.clientWidth);
      letCome();
      await waitForFigure(page, 'zhang-2019');
      await page.waitForLoadState('networkidle');
      const seen = await page.evaluate(() => ({
        takeover: Reflect.get(window, 'takeover') as { shifts: number[]; texts: number },
        texts: document.querySelectorAll('#root figure svg text').length,
        scrolled: scrollY,
        width: document.documentElement.clientWidth,
        focused: document.activeElement?.localName,
      }));
      expect(seen.takeover.shifts).toEqual([]);
      expect(seen.takeover.texts).toBe(seen.texts);
      expect(seen.width).toBe(heldWidth);
      expect(seen.scrolled).toBe(40);
      expect(seen.focused).toBe('body');
    });
  });
}

for (const viewport of [
  { width: 320, height: 640 },
  { width: 800, height: 1000 },
  { width: 1920, height: 1080 },
]) {
  test(`at ${viewport.width} px one picture is shown, within the width of the page`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await openHeld(page);
    await expect(shownFigure(page)).toHaveCount(1);
    const scrollWidth = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(scrollWidth).toBeLessThanOrEqual(viewport.width);
    const box = (await shownFigure(page).locator('.surface svg').boundingBox())!;
    expect(box.width).toBeGreaterThan(viewport.width / 2);
  });
}

test('what tests and embedders find parts of the page by is not in the picture, nor is anything twice', async ({
  page,
}) => {
  await openHeld(page);
  await expect(picture(page).locator(CONTRACT)).toHaveCount(0);
  const ids = await page.evaluate(() => [...document.querySelectorAll('[id]')].map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
  const drawn = ids.filter((id) => !['first-picture', 'root'].includes(id));
  expect(drawn.length).toBeGreaterThan(0);
  for (const id of drawn) expect(id).toMatch(/^still-/);
  await expect(picture(page).locator('[style], style, script')).toHaveCount(0);
  // It cannot be reached while the page behind it is on its way.
  await expect(picture(page)).toHaveAttribute('inert');
  await expect(picture(page)).toHaveAttribute('aria-hidden', 'true');
});

for (const address of [
  './?case=zhang-2019',
  './?case=hindawi-2023-case-2',
  './?case=zhang-2019&embed=1',
  './?embed=1',
  './?step=1',
  './?local=abc',
  './?compare=zhang-2019',
  './?lang=zh',
  './?unit=mg%2FdL',
  './?event=resection',
  './?axis=dates',
  './#case=abc',
]) {
  test(`is not painted at ${address}`, async ({ page }) => {
    await openHeld(page, address);
    await expect(picture(page)).toHaveCount(0);
    await expect(shownFigure(page)).toHaveCount(0);
    await expect(page.locator('html')).not.toHaveAttribute('data-picture');
  });
}

test('is there where a link brings a key that is not ours', async ({ page }) => {
  await openHeld(page, './?utm_source=mail');
  await expect(picture(page)).toBeVisible();
});

test.describe('to a reader of Chinese', () => {
  test.use({ locale: 'zh-CN' });

  test('is not painted, as it is in English', async ({ page }) => {
    await openHeld(page);
    await expect(picture(page)).toHaveCount(0);
  });

  test('is painted where English was chosen', async ({ page }) => {
    await page.addInitScript(() => localStorage.setItem('caseline-display', 'language=en'));
    await openHeld(page);
    await expect(picture(page)).toBeVisible();
  });
});

test('is not painted where another language was chosen', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('caseline-display', 'language=zh'));
  await openHeld(page);
  await expect(picture(page)).toHaveCount(0);
});

test('is dark from the first where dark was chosen, and in the contrast and movement chosen', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.addInitScript(() =>
    localStorage.setItem('caseline-display', 'theme=dark&contrast=more&motion=less'),
  );
  await openHeld(page);
  const html = page.locator('html');
  await expect(html).toHaveAttribute('data-theme', 'dark');
  await expect(html).toHaveAttribute('data-contrast', 'more');
  await expect(html).toHaveAttribute('data-motion', 'less');
  await expect(html).toHaveCSS('background-color', 'rgb(0, 0, 0)');
});

test('goes where the case cannot be had, and the page says so', async ({
  page,
  allowedProblems,
}) => {
  allowedProblems.push(/404/);
  await page.route('**/data/zhang-2019.json', (route) => route.fulfill({ status: 404 }));
  await page.goto('./');
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(picture(page)).toHaveCount(0);
});

test('stays, to be read, where the app does not arrive', async ({ page, allowedProblems }) => {
  allowedProblems.push(/Failed to (?:load|fetch)/, /request failed/);
  await page.route(/assets\/index-[^/]+\.js$/, (route) => route.abort());
  await page.goto('./');
  const figure = page.getByRole('figure', { name: readCaseFile('zhang-2019').title });
  await expect(figure).toBeVisible();
  await expect(picture(page)).not.toHaveAttribute('inert');
});

test('gives way to what is dropped before the case has come', async ({ page }) => {
  await page.route('**/data/zhang-2019.json', () => undefined);
  await page.goto('./');
  await expect(page.locator('#root header')).toBeAttached();
  await page.evaluate(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(['time,value\n0,1'], 'one.csv', { type: 'text/csv' }));
    for (const kind of ['dragenter', 'dragover', 'drop']) {
      const drop = new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer: transfer });
      document.body.dispatchEvent(drop);
    }
  });
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect(picture(page)).toHaveCount(0);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('is the page of the case, to be read', async ({ page, allowedProblems }) => {
    // A script that is fetched ahead is refused where none may run.
    allowedProblems.push(/request failed: .*index-[^/]+\.js \(csp\)/);
    await page.goto('./');
    const { title } = readCaseFile('zhang-2019');
    const figure = page.getByRole('figure', { name: title });
    await expect(figure.filter({ visible: true })).toHaveCount(1);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Phosphorus');
    await expect(page.getByText('For teaching; not for the care of a patient')).toBeVisible();
  });
});

test('has no barrier of its own while it stands', async ({ page }) => {
  await openHeld(page);
  expect(await findBarriers(page)).toEqual([]);
});
