import type { Frame, Page } from '@playwright/test';
import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readCaseFile } from './caseFiles';
import { findBarriers } from './findBarriers';
import { expect, test } from './pageTest';

const CASES = ['zhang-2019', 'hindawi-2023-case-2', 'simulated-persistent'] as const;
const DIST = process.env.CASELINE_DIST ?? resolve(import.meta.dirname, '../../dist');

/** The frames of a page with embedded cases, each once its figure stands. */
async function openFrames(page: Page): Promise<Frame[]> {
  for (const [place, id] of CASES.entries()) {
    const element = page.locator('caseline-figure').nth(place);
    await element.scrollIntoViewIfNeeded();
    const figure = element.locator('iframe').contentFrame().getByRole('figure');
    await expect(figure).toHaveAccessibleName(readCaseFile(id).title);
  }
  return page.frames().slice(1);
}

/** A host with one frame of the app at an address, which keeps what it is told. */
async function openHost(page: Page, query: string, style: string): Promise<Frame> {
  await page.route('**/host.html', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>A host</title>' }),
  );
  await page.goto('./host.html');
  await page.evaluate(
    ([search, css]) => {
      const told: unknown[] = [];
      Object.assign(window, { told });
      window.addEventListener('message', ({ data }) => told.push(data));
      const before = document.createElement('button');
      before.textContent = 'Before';
      const after = document.createElement('button');
      after.textContent = 'After';
      const frame = document.createElement('iframe');
      frame.src = `./?embed=1&${search}`;
      frame.title = 'A figure';
      frame.style.cssText = `display: block; border: 0; ${css}`;
      const rest = document.createElement('div');
      rest.style.height = '3000px';
      document.body.append(before, frame, after, rest);
    },
    [query, style] as const,
  );
  await expect(page.frameLocator('iframe').locator('.embed')).toBeVisible();
  return page.frames()[1]!;
}

const readTold = (page: Page) =>
  page.evaluate(() => (window as unknown as { told: Record<string, unknown>[] }).told);

test('three cases stand on one page, each as high as its content, at any width', async ({
  page,
}) => {
  for (const width of [1000, 390, 320]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('./samples/embed.html');
    const frames = await openFrames(page);
    expect(frames).toHaveLength(3);
    for (const frame of frames) {
      await expect
        .poll(() =>
          frame.evaluate(() => {
            const { scrollHeight, scrollWidth } = document.documentElement;
            return [scrollHeight - innerHeight, scrollWidth - innerWidth];
          }),
        )
        .toEqual([0, 0]);
    }
    const own = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(own).toBe(0);
  }
});

test('the element stays as it is reviewed', async ({ page }) => {
  await page.setViewportSize({ width: 1000, height: 900 });
  await page.goto('./samples/embed.html');
  await openFrames(page);
  const first = page.locator('caseline-figure').first();
  await first.scrollIntoViewIfNeeded();
  await expect(first.locator('iframe')).toHaveScreenshot('embed.png');
});

test('the element follows its attributes, and nobody but its own frame', async ({ page }) => {
  await page.goto('./samples/embed.html');
  await openFrames(page);
  const first = page.locator('caseline-figure').first();
  const heightOf = () => first.evaluate((element) => element.clientHeight);
  const before = await heightOf();
  await page.evaluate(() => {
    window.postMessage({ type: 'caseline:height', version: 1, height: 1234 }, '*');
  });
  const [, second] = page.frames().slice(1);
  await second!.evaluate(() => {
    window.parent.postMessage({ type: 'caseline:height', version: 1, height: 900 }, '*');
  });
  await expect
    .poll(() =>
      page
        .locator('caseline-figure')
        .nth(1)
        .evaluate((one) => one.clientHeight),
    )
    .toBe(900);
  expect(await heightOf()).toBe(before);
  const entries = await page.evaluate(() => history.length);
  await first.evaluate((element) => {
    element.setAttribute('case', 'simulated-supplements');
    element.setAttribute('theme', 'dark');
    element.setAttribute('label', 'Another case');
  });
  const frame = first.locator('iframe');
  await expect(frame).toHaveAttribute('title', 'Another case');
  const inside = frame.contentFrame();
  await expect(inside.getByRole('figure')).toHaveAccessibleName(
    readCaseFile('simulated-supplements').title,
  );
  await expect(inside.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await page.evaluate(() => history.length)).toBe(entries);
});

test('a frame tells its height and nothing else, whatever is done in it, and only on change', async ({
  page,
}) => {
  const frame = await openHost(page, 'case=zhang-2019', 'width: 700px; height: 900px');
  await expect.poll(async () => (await readTold(page)).length).toBeGreaterThan(0);
  await frame.getByRole('application').focus();
  for (const key of ['ArrowRight', 'ArrowRight', 'Enter', 'ArrowDown', 'Escape']) {
    await page.keyboard.press(key);
  }
  await frame.getByRole('button', { name: 'Events (12)' }).click();
  await frame.locator('[data-event-card="pet-ct"] button').first().click();
  await page.locator('iframe').evaluate((element) => {
    element.style.height = '300px';
  });
  await page.locator('iframe').evaluate((element) => {
    element.style.width = '360px';
  });
  await expect.poll(async () => (await readTold(page)).length).toBeGreaterThan(1);
  const told = await readTold(page);
  for (const message of told) {
    expect(Object.keys(message).sort()).toEqual(['height', 'type', 'version']);
    expect([message.type, message.version]).toEqual(['caseline:height', 1]);
    expect(Number.isInteger(message.height)).toBe(true);
  }
  const heights = told.map(({ height }) => height);
  expect(heights.filter((height, place) => height === heights[place - 1])).toEqual([]);
});

test('a frame takes no focus, no storage, no history and no title from its host', async ({
  page,
}) => {
  const frame = await openHost(page, 'case=zhang-2019', 'width: 700px; height: 900px');
  const entries = await page.evaluate(() => history.length);
  await expect(frame.getByRole('figure')).toBeVisible();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await frame.getByRole('button', { name: 'Events (12)' }).click();
  await frame.locator('[data-event-card="pet-ct"] button').first().click();
  await expect(frame.locator('[data-event="pet-ct"]')).toHaveAttribute('data-emphasis', 'pinned');
  await frame.locator('[data-observation="phosphorus:3"]').click({ force: true });
  expect(await page.evaluate(() => [history.length, document.title])).toEqual([entries, 'A host']);
  const kept = await frame.evaluate(async () => [
    localStorage.length,
    sessionStorage.length,
    (await indexedDB.databases()).length,
    (await caches.keys()).length,
    document.cookie,
  ]);
  expect(kept).toEqual([0, 0, 0, 0, '']);
  const open = frame.getByRole('link', { name: 'Open in Caseline' });
  await expect(open).toHaveAttribute('target', '_blank');
  const { search } = new URL((await open.getAttribute('href'))!);
  expect(search).toBe('?case=zhang-2019&event=pet-ct&observation=phosphorus:3');
});

test('keys go into the frame and out of it, and Escape closes the nearest thing', async ({
  page,
}) => {
  const frame = await openHost(page, 'case=zhang-2019', 'width: 700px; height: 900px');
  await expect(frame.getByRole('figure')).toBeVisible();
  await page.getByRole('button', { name: 'Before' }).focus();
  await page.keyboard.press('Tab');
  const events = frame.getByRole('button', { name: 'Events (12)' });
  await expect(events).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(frame.locator('[data-event-card="pet-ct"]')).toBeVisible();
  await expect(events).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(frame.locator('[data-event-card]')).toHaveCount(0);
  for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press('Tab');
  await expect(frame.getByRole('application')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(frame.locator('[data-readout-value]')).toBeVisible();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  for (let presses = 0; presses < 12; presses += 1) {
    if (await page.getByRole('button', { name: 'After' }).evaluate((one) => one.matches(':focus')))
      break;
    await page.keyboard.press('Tab');
  }
  await expect(page.getByRole('button', { name: 'After' })).toBeFocused();
});

test('the wheel over a figure that stands whole scrolls the host', async ({ page }) => {
  await page.goto('./samples/embed.html');
  await openFrames(page);
  await page.evaluate(() => scrollTo(0, 0));
  const first = page.locator('caseline-figure').first();
  const box = (await first.boundingBox())!;
  await page.mouse.move(box.x + 300, box.y + 200);
  await page.mouse.wheel(0, 240);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(200);
});

test('a frame of 300 pixels shows the value that is read, and the rest by scrolling', async ({
  page,
}) => {
  for (const width of [320, 600, 1280]) {
    const frame = await openHost(
      page,
      'case=zhang-2019&observation=phosphorus:8',
      `width: ${width}px; height: 300px`,
    );
    const value = frame.locator('[data-readout-value]');
    await expect(value).toBeVisible();
    const end = await value.evaluate((element) => element.getBoundingClientRect().bottom);
    expect(end).toBeLessThanOrEqual(300);
    await frame.getByRole('button', { name: 'Events (12)' }).click();
    const sheet = await frame
      .locator('.embed-sheet')
      .evaluate((element) => element.getBoundingClientRect().bottom);
    expect(sheet).toBeLessThanOrEqual(300);
  }
});

test('a lesson, a case that is not there and a case of another browser are told in the frame', async ({
  page,
  allowedProblems,
}) => {
  allowedProblems.push(/404/);
  const lesson = await openHost(page, 'case=zhang-2019&step=4', 'width: 500px; height: 500px');
  await expect(lesson.getByRole('heading')).toHaveText('A step of a lesson');
  await expect(lesson.getByRole('link')).toHaveAttribute('href', /\?case=zhang-2019&step=4$/);
  expect(await lesson.locator('body').innerText()).not.toContain(readCaseFile('zhang-2019').title);
  const missing = await openHost(page, 'case=none', 'width: 500px; height: 500px');
  await expect(missing.getByRole('alert')).toContainText('none.json');
  await expect(missing.getByRole('banner')).toHaveCount(0);
  const local = await openHost(page, 'local=abc', 'width: 500px; height: 500px');
  await expect(local.getByRole('alert')).toContainText('one browser only');
});

const LOOKS = {
  light: {},
  dark: { colorScheme: 'dark' },
  'forced colours': { forcedColors: 'active' },
} as const;

for (const [name, look] of Object.entries(LOOKS)) {
  test(`a frame has no barriers and the landmarks of a page: ${name}`, async ({ page }) => {
    await page.emulateMedia(look);
    for (const width of [390, 1000]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto('./?embed=1&case=zhang-2019&event=pet-ct');
      await expect(page.getByRole('figure')).toBeVisible();
      await page.getByRole('button', { name: 'Events (12)' }).click();
      expect(await findBarriers(page)).toEqual([]);
      await expect(page.getByRole('main')).toHaveCount(1);
      await expect(page.getByRole('banner')).toHaveCount(0);
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      await expect(page.getByRole('contentinfo')).toContainText('For teaching');
    }
    await page.goto('./samples/embed.html');
    await openFrames(page);
    expect(await findBarriers(page)).toEqual([]);
  });
}

test('the items of a frame are named by value and unit, in order of time', async ({ page }) => {
  const frame = await openHost(page, 'case=zhang-2019', 'width: 700px; height: 900px');
  const { series } = readCaseFile('zhang-2019');
  const tree = await frame.getByRole('list', { name: /^Serum phosphorus/ }).ariaSnapshot();
  const values = [...tree.matchAll(/Serum phosphorus, .*?(\d\.\d\d) mmol\/L/g)].map(
    ([, value]) => value,
  );
  expect(values).toEqual(series[0]!.observations.map(({ value }) => value.toFixed(2)));
});

test('the script for other pages is at most 3 kB', () => {
  expect(statSync(join(DIST, 'caseline-figure.js')).size).toBeLessThanOrEqual(3000);
});
