import type { Page } from '@playwright/test';
import { addressOf, expectAddress } from './address';
import { boxOf, centreOf } from './boxes';
import { readCaseFile } from './caseFiles';
import { card, cardRow, mark, openCase, pin, plot, readout } from './openCase';
import { expect, test } from './pageTest';

const zhang = readCaseFile('zhang-2019');
const event = (id: string) => zhang.events.find((one) => one.id === id)!;

async function clickMark(page: Page, key: string): Promise<void> {
  const { x, y } = await centreOf(mark(page, key));
  await page.mouse.click(x, y);
}

/** Where the page and the list of cards are scrolled to. */
function scrolls(page: Page): Promise<{ page: number; list: number }> {
  return page.evaluate(() => ({
    page: window.scrollY,
    list: document.querySelector('[data-event-card]')?.closest('aside')?.scrollTop ?? NaN,
  }));
}

/** The test id of what has the focus: a card, the plot, or the tag of anything else. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { activeElement: active } = document;
    const held = active?.closest('[data-event-card]')?.getAttribute('data-event-card');
    return held ?? active?.getAttribute('role') ?? active?.tagName ?? '';
  });
}

test('a click on a mark pins it in the address, and another lets it go', async ({ page }) => {
  await openCase(page, 'zhang-2019');
  await clickMark(page, 'phosphorus:8');
  await expectAddress(page, { observation: 'phosphorus:8', event: null });
  await expect(mark(page, 'phosphorus:8')).toHaveAttribute('data-emphasis', 'pinned');
  await clickMark(page, 'phosphorus:8');
  await expectAddress(page, { observation: null });
  await expect(page.locator('[data-emphasis="pinned"]')).toHaveCount(0);
});

test('a click on a pin pins the event on pin and card, and another lets it go', async ({
  page,
}) => {
  await openCase(page, 'zhang-2019');
  await pin(page, 'pet-ct').click();
  await expectAddress(page, { event: 'pet-ct', observation: null });
  await expect(pin(page, 'pet-ct')).toHaveAttribute('data-emphasis', 'pinned');
  await expect(card(page, 'pet-ct')).toHaveAttribute('data-emphasis', 'pinned');
  await pin(page, 'pet-ct').click();
  await expectAddress(page, { event: null });
  await expect(page.locator('[data-emphasis="pinned"]')).toHaveCount(0);
});

test('a click on a card pins its event, and another lets it go', async ({ page }) => {
  await openCase(page, 'zhang-2019');
  await cardRow(page, 'histology').click();
  await expectAddress(page, { event: 'histology' });
  await expect(pin(page, 'histology')).toHaveAttribute('data-emphasis', 'pinned');
  await cardRow(page, 'histology').click();
  await expectAddress(page, { event: null });
  await expect(page.locator('[data-emphasis="pinned"]')).toHaveCount(0);
});

test('Enter on a card pins its event, and the focus stays on the card', async ({ page }) => {
  await openCase(page, 'zhang-2019');
  await cardRow(page, 'pet-ct').focus();
  await page.keyboard.press('Enter');
  await expectAddress(page, { event: 'pet-ct' });
  expect(await focused(page)).toBe('pet-ct');
});

test('Enter on the plot pins what a key reached, and the focus stays on the plot', async ({
  page,
}) => {
  await openCase(page, 'zhang-2019');
  await plot(page).focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expectAddress(page, { observation: 'phosphorus:0' });
  await expect(mark(page, 'phosphorus:0')).toHaveAttribute('data-emphasis', 'pinned');
  await expect(plot(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expectAddress(page, { observation: null });
});

test('Escape lets go of what was pinned in the figure', async ({ page }) => {
  await openCase(page, 'zhang-2019');
  await clickMark(page, 'phosphorus:3');
  await expectAddress(page, { observation: 'phosphorus:3' });
  await page.keyboard.press('Escape');
  await expectAddress(page, { observation: null });
  await pin(page, 'resection').click();
  await expectAddress(page, { event: 'resection' });
  await page.keyboard.press('Escape');
  await expectAddress(page, { event: null });
});

test('Escape lets go of what was pinned by its card', async ({ page }) => {
  await openCase(page, 'zhang-2019');
  await cardRow(page, 'igg4').click();
  await expectAddress(page, { event: 'igg4' });
  await page.keyboard.press('Escape');
  await expectAddress(page, { event: null });
});

test('pins survive a reload, marked and read', async ({ page }) => {
  await openCase(page, 'zhang-2019');
  await clickMark(page, 'phosphorus:8');
  await pin(page, 'discharge').click();
  await expectAddress(page, { observation: 'phosphorus:8', event: 'discharge' });
  await page.reload();
  await expect(mark(page, 'phosphorus:8')).toHaveAttribute('data-emphasis', 'pinned');
  await expect(pin(page, 'discharge')).toHaveAttribute('data-emphasis', 'pinned');
  await expect(card(page, 'discharge')).toHaveAttribute('data-emphasis', 'pinned');
  await expect(readout(page).locator('[data-readout-day]')).toHaveText('day +3');
  await expect(readout(page).locator('[data-readout-value]')).toContainText('0.70 mmol/L');
});

test('pinned outranks hover, on the thing itself and when another is pointed at', async ({
  page,
}) => {
  await openCase(page, 'zhang-2019', { event: 'pet-ct', observation: 'phosphorus:8' });
  const [here, there] = [mark(page, 'phosphorus:8'), mark(page, 'phosphorus:2')];
  const at = await centreOf(here);
  await page.mouse.move(at.x, at.y);
  await expect(page.locator('[data-crosshair]')).toHaveCount(1);
  await expect(here).toHaveAttribute('data-emphasis', 'pinned');
  const other = await centreOf(there);
  await page.mouse.move(other.x, other.y);
  await expect(there).toHaveAttribute('data-emphasis', 'hover');
  await expect(here).toHaveAttribute('data-emphasis', 'pinned');
  await pin(page, 'pet-ct').hover();
  await expect(there).toHaveAttribute('data-emphasis', 'none');
  await expect(pin(page, 'pet-ct')).toHaveAttribute('data-emphasis', 'pinned');
  await expect(card(page, 'pet-ct')).toHaveAttribute('data-emphasis', 'pinned');
});

test('what is pinned is read again when the pointing ends', async ({ page }) => {
  await openCase(page, 'zhang-2019', { observation: 'phosphorus:8' });
  const said = readout(page).locator('[data-readout-value]');
  await expect(said).toContainText('0.70 mmol/L');
  const other = await centreOf(mark(page, 'phosphorus:2'));
  await page.mouse.move(other.x, other.y);
  await expect(mark(page, 'phosphorus:2')).toHaveAttribute('data-emphasis', 'hover');
  await page.mouse.move(640, 20);
  await expect(said).toContainText('0.70 mmol/L');
});

test('a pinned card is open and the others are closed', async ({ page }) => {
  await openCase(page, 'zhang-2019');
  const { details } = event('laboratory');
  await expect(page.getByText(details)).toHaveCount(0);
  await pin(page, 'laboratory').hover();
  await expect(card(page, 'laboratory')).toHaveAttribute('data-emphasis', 'hover');
  await expect(page.getByText(details)).toHaveCount(0);
  await pin(page, 'laboratory').click();
  await expect(card(page, 'laboratory').getByText(details)).toBeVisible();
  await expect(cardRow(page, 'laboratory')).toHaveAttribute('aria-expanded', 'true');
  await pin(page, 'resection').click();
  await expect(page.getByText(details)).toHaveCount(0);
  await expect(card(page, 'resection').getByText(event('resection').details)).toBeVisible();
});

test.describe('on a low screen', () => {
  test.use({ viewport: { width: 1280, height: 560 } });

  test('pinning scrolls the row of the event into view within its list, and the page not at all', async ({
    page,
  }) => {
    await openCase(page, 'zhang-2019');
    const before = await scrolls(page);
    await pin(page, 'letter-received').click();
    await expectAddress(page, { event: 'letter-received' });
    await expect.poll(async () => (await scrolls(page)).list).toBeGreaterThan(before.list);
    expect((await scrolls(page)).page).toBe(before.page);
    const row = await boxOf(cardRow(page, 'letter-received'));
    expect(row.y).toBeGreaterThanOrEqual(0);
    expect(row.y + row.height).toBeLessThanOrEqual(560);
    expect(['application', 'BODY']).toContain(await focused(page));
  });

  test('a key that reaches an event scrolls its row into view, and the page not at all', async ({
    page,
  }) => {
    await openCase(page, 'zhang-2019');
    await plot(page).focus();
    const before = await scrolls(page);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('End');
    await expect(card(page, 'letter-received')).toHaveAttribute('data-emphasis', 'hover');
    await expect.poll(async () => (await scrolls(page)).list).toBeGreaterThan(before.list);
    expect((await scrolls(page)).page).toBe(before.page);
    await expect(card(page, 'letter-received')).toBeInViewport({ ratio: 0.9 });
    await expect(plot(page)).toBeFocused();
  });

  test('pointing scrolls neither the list nor the page', async ({ page }) => {
    await openCase(page, 'zhang-2019');
    const before = await scrolls(page);
    await pin(page, 'letter-received').hover();
    await expect(card(page, 'letter-received')).toHaveAttribute('data-emphasis', 'hover');
    expect(await scrolls(page)).toEqual(before);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a tap pins a mark, another lets it go, and the page stays where it is', async ({
    page,
  }) => {
    await openCase(page, 'zhang-2019');
    const { x, y } = await centreOf(mark(page, 'phosphorus:8'));
    await page.touchscreen.tap(x, y);
    await expectAddress(page, { observation: 'phosphorus:8' });
    await expect(mark(page, 'phosphorus:8')).toHaveAttribute('data-emphasis', 'pinned');
    expect((await scrolls(page)).page).toBe(0);
    await page.touchscreen.tap(x, y);
    await expectAddress(page, { observation: null });
    expect((await scrolls(page)).page).toBe(0);
  });

  test('a tap pins an event, and the page does not scroll to its card below', async ({ page }) => {
    await openCase(page, 'zhang-2019');
    await pin(page, 'pet-ct').tap();
    await expectAddress(page, { event: 'pet-ct' });
    await expect(card(page, 'pet-ct')).toHaveAttribute('data-emphasis', 'pinned');
    expect((await scrolls(page)).page).toBe(0);
    expect(addressOf(page).get('observation')).toBeNull();
  });

  test('a tap on a card pins its event without moving the page', async ({ page }) => {
    await openCase(page, 'zhang-2019');
    const row = cardRow(page, 'pet-ct');
    await row.scrollIntoViewIfNeeded();
    const before = await scrolls(page);
    await row.tap();
    await expectAddress(page, { event: 'pet-ct' });
    expect((await scrolls(page)).page).toBe(before.page);
  });
});
