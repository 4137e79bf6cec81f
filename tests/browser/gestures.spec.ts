import type { Locator, Page } from '@playwright/test';
import { addressOf, expectAddress, expectWindow } from './address';
import { boxOf, centreOf, dayScale, middle } from './boxes';
import { keyedObservations, readCaseFile } from './caseFiles';
import { wayBetween } from './fingers';
import { mark, marks, openCase } from './openCase';
import { expect, test } from './pageTest';

const zhang = readCaseFile('zhang-2019');

/** Where days stand in the plot, and a height of it that is empty before day 0. */
async function readPlot(page: Page) {
  const x = await dayScale(
    { day: -4, mark: mark(page, 'phosphorus:4') },
    { day: 8, mark: mark(page, 'phosphorus:11') },
  );
  const low = await centreOf(mark(page, 'phosphorus:4'));
  return { x, y: low.y - 40 };
}

async function drag(page: Page, from: { x: number; y: number }, to: { x: number; y: number }) {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  for (const { x, y } of wayBetween(from, to, 8)) await page.mouse.move(x, y);
  await page.mouse.up();
}

function handle(page: Page, name: 'Window begins' | 'Window ends'): Locator {
  return page.getByRole('slider', { name });
}

/** The whole course is shown: every mark is drawn, and the choice of windows says so. */
async function expectWholeCourse(page: Page): Promise<void> {
  await expect(
    page.getByRole('group', { name: 'Window' }).getByRole('button', { name: 'All' }),
  ).toHaveAttribute('aria-pressed', 'true');
  await expect(marks(page)).toHaveCount(keyedObservations(zhang).length);
}

test('a drag over the plot selects a window', async ({ page }) => {
  await openCase(page, 'zhang-2019');
  const { x, y } = await readPlot(page);
  await drag(page, { x: x(-10), y }, { x: x(9), y });
  await expectWindow(page, -10, 9, 0.3);
  await expect(mark(page, 'phosphorus:0')).toHaveCount(0);
  await expectAddress(page, { observation: null, event: null });
});

test('a drag to the left selects the same window as one to the right', async ({ page }) => {
  await openCase(page, 'zhang-2019');
  const { x, y } = await readPlot(page);
  await drag(page, { x: x(9), y }, { x: x(-10), y });
  await expectWindow(page, -10, 9, 0.3);
});

test('a drag that ends outside the figure selects up to the edge of the plot', async ({ page }) => {
  await openCase(page, 'zhang-2019', { from: '-10', to: '20' });
  const { x, y } = await readPlot(page);
  await drag(page, { x: x(5), y }, { x: x(20) + 200, y: y + 60 });
  await expectWindow(page, 5, 20, 0.3);
});

test('a drag that begins on a mark selects a window and pins nothing', async ({ page }) => {
  await openCase(page, 'zhang-2019');
  const { x } = await readPlot(page);
  const start = await centreOf(mark(page, 'phosphorus:3'));
  await drag(page, start, { x: x(9), y: start.y });
  await expectWindow(page, -8, 9, 0.3);
  await expectAddress(page, { observation: null, event: null });
});

test('a double click shows the whole course', async ({ page }) => {
  await openCase(page, 'zhang-2019', { from: '-10', to: '10' });
  const { x, y } = await readPlot(page);
  await page.mouse.dblclick(x(-6), y);
  await expectWholeCourse(page);
});

test('the wheel with Ctrl zooms around the pointer', async ({ page }) => {
  await openCase(page, 'zhang-2019');
  const before = await centreOf(mark(page, 'phosphorus:8'));
  const other = await centreOf(mark(page, 'phosphorus:4'));
  await page.mouse.move(before.x, before.y);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -240);
  await page.keyboard.up('Control');
  await expect
    .poll(async () => before.x - (await centreOf(mark(page, 'phosphorus:4'))).x)
    .toBeGreaterThan((before.x - other.x) * 1.1);
  const after = await centreOf(mark(page, 'phosphorus:8'));
  expect(Math.abs(after.x - before.x)).toBeLessThan(1);
});

test('the wheel with Ctrl goes out again', async ({ page }) => {
  await openCase(page, 'zhang-2019', { from: '-10', to: '10' });
  const { x } = await centreOf(mark(page, 'phosphorus:8'));
  const { y } = await readPlot(page);
  const length = () => Number(addressOf(page).get('to')) - Number(addressOf(page).get('from'));
  await page.mouse.move(x, y);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, 240);
  await page.keyboard.up('Control');
  await expect.poll(length).toBeGreaterThan(22);
});

test.describe('on a low screen', () => {
  test.use({ viewport: { width: 1280, height: 480 } });

  test('the wheel alone scrolls the page and leaves the window as it is', async ({ page }) => {
    await openCase(page, 'zhang-2019');
    const { x, y } = await centreOf(mark(page, 'phosphorus:4'));
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, 120);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(60);
    await expectAddress(page, { from: null, to: null });
  });
});

test('the handles of the overview are dragged one by one', async ({ page }) => {
  await openCase(page, 'zhang-2019', { from: '-10', to: '10' });
  const [begin, end] = [handle(page, 'Window begins'), handle(page, 'Window ends')];
  const perDay = (middle(await boxOf(end)).x - middle(await boxOf(begin)).x) / 20;
  const first = middle(await boxOf(begin));
  await drag(page, first, { x: first.x - 8 * perDay, y: first.y });
  await expect.poll(() => Number(addressOf(page).get('from'))).toBeLessThan(-14);
  expect(Number(addressOf(page).get('to'))).toBeCloseTo(10, 1);
  const from = addressOf(page).get('from');
  const last = middle(await boxOf(end));
  await drag(page, last, { x: last.x + 20 * perDay, y: last.y });
  await expect.poll(() => Number(addressOf(page).get('to'))).toBeGreaterThan(22);
  await expectAddress(page, { from });
});

test('the middle of the overview moves the window and keeps its length', async ({ page }) => {
  await openCase(page, 'zhang-2019', { from: '-10', to: '10' });
  const [a, b] = [
    middle(await boxOf(handle(page, 'Window begins'))),
    middle(await boxOf(handle(page, 'Window ends'))),
  ];
  const centre = { x: (a.x + b.x) / 2, y: a.y };
  await drag(page, centre, { x: centre.x + (b.x - a.x) / 2, y: centre.y });
  await expect.poll(() => Number(addressOf(page).get('from'))).toBeGreaterThan(-4);
  const address = addressOf(page);
  expect(Number(address.get('to')) - Number(address.get('from'))).toBeCloseTo(20, 1);
});

test('the handles of the overview follow the keys and say where they stand', async ({ page }) => {
  await openCase(page, 'zhang-2019', { from: '-10', to: '10' });
  const begin = handle(page, 'Window begins');
  await begin.focus();
  await expect(begin).toHaveAttribute('aria-valuetext', /day −10/);
  await page.keyboard.press('ArrowRight');
  await expectWindow(page, -9, 10, 0.01);
  await expect(begin).toHaveAttribute('aria-valuetext', /day −9/);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expectWindow(page, -11, 10, 0.01);
  const end = handle(page, 'Window ends');
  await end.focus();
  await page.keyboard.press('PageUp');
  await expectWindow(page, -11, 17, 0.01);
  await page.keyboard.press('PageDown');
  await expectWindow(page, -11, 10, 0.01);
  await expect(end).toBeFocused();
});

test('the handles of the overview do not pass each other', async ({ page }) => {
  await openCase(page, 'zhang-2019', { from: '-10', to: '10' });
  await handle(page, 'Window begins').focus();
  await page.keyboard.press('End');
  await expect.poll(() => Number(addressOf(page).get('from'))).toBeGreaterThan(-10);
  const address = addressOf(page);
  expect(Number(address.get('from'))).toBeLessThan(Number(address.get('to')));
});
