import type { Page } from '@playwright/test';
import { addressOf, expectAddress, expectWindow } from './address';
import { keyedObservations, readCaseFile } from './caseFiles';
import { card, mark, marks, openCase, pin, plot, readout } from './openCase';
import { expect, test } from './pageTest';
import { expectSaid } from './saidValue';

const zhang = readCaseFile('zhang-2019');
const hindawi = readCaseFile('hindawi-2023-case-2');

async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

function hovered(page: Page) {
  return page.locator('[data-observation][data-emphasis="hover"]');
}

test('the plot is the first tab stop of the figure, and Tab leaves it', async ({ page }) => {
  await openCase(page, 'zhang-2019');
  const figure = page.getByRole('figure');
  const isInFigure = () => figure.evaluate((element) => element.contains(document.activeElement));
  let stops = 0;
  while (!(await isInFigure())) {
    await press(page, 'Tab');
    stops += 1;
    expect(stops, 'tab stops before the figure').toBeLessThan(40);
  }
  await expect(plot(page)).toBeFocused();
  await press(page, 'ArrowRight', 'Tab');
  await expect(plot(page)).not.toBeFocused();
  await press(page, 'Shift+Tab');
  await expect(plot(page)).toBeFocused();
});

test('arrows go through the values in order of time, Home and End to the ends', async ({
  page,
}) => {
  await openCase(page, 'zhang-2019');
  await plot(page).focus();
  for (const observation of keyedObservations(zhang)) {
    await press(page, 'ArrowRight');
    await expect(mark(page, observation.key)).toHaveAttribute('data-emphasis', 'hover');
    await expect(hovered(page)).toHaveCount(1);
    expectSaid(await readout(page).locator('[data-readout-value]').innerText(), observation);
  }
  await press(page, 'ArrowRight');
  await expect(mark(page, 'phosphorus:12')).toHaveAttribute('data-emphasis', 'hover');
  await press(page, 'ArrowLeft');
  await expect(mark(page, 'phosphorus:11')).toHaveAttribute('data-emphasis', 'hover');
  await press(page, 'Home');
  await expect(mark(page, 'phosphorus:0')).toHaveAttribute('data-emphasis', 'hover');
  await press(page, 'End');
  await expect(mark(page, 'phosphorus:12')).toHaveAttribute('data-emphasis', 'hover');
});

test('up and down go to the next series, then to the events, and back', async ({ page }) => {
  await openCase(page, 'hindawi-2023-case-2');
  await plot(page).focus();
  await press(page, 'Home', 'ArrowDown');
  await expect(page.locator('[data-observation^="calcium:"][data-emphasis="hover"]')).toHaveCount(
    1,
  );
  await press(page, 'ArrowDown', 'Home');
  await expect(card(page, hindawi.events[0]!.id)).toHaveAttribute('data-emphasis', 'hover');
  await press(page, 'ArrowUp');
  await expect(page.locator('[data-observation^="calcium:"][data-emphasis="hover"]')).toHaveCount(
    1,
  );
  await press(page, 'ArrowUp');
  await expect(
    page.locator('[data-observation^="phosphorus:"][data-emphasis="hover"]'),
  ).toHaveCount(1);
});

test('arrows go through all events, those of the history included', async ({ page }) => {
  await openCase(page, 'zhang-2019');
  await plot(page).focus();
  await press(page, 'Home', 'ArrowDown', 'Home');
  const reached: (string | null)[] = [];
  while (reached.length < zhang.events.length) {
    const here = page.locator('[data-event][data-emphasis="hover"]');
    await expect(here).toHaveCount(1);
    reached.push(await here.getAttribute('data-event'));
    await press(page, 'ArrowRight');
  }
  expect(reached).toEqual(zhang.events.map(({ id }) => id));
});

test('a value outside the window comes into it when an arrow reaches it', async ({ page }) => {
  await openCase(page, 'hindawi-2023-case-2');
  await expect(mark(page, 'calcium:9')).toHaveCount(0);
  await plot(page).focus();
  await press(page, 'Home', 'ArrowDown', 'End');
  await expect(mark(page, 'calcium:9')).toHaveAttribute('data-emphasis', 'hover');
  await expect(readout(page).locator('[data-readout-value]')).toHaveText('9.7 mg/dL');
  await expect(page.locator('[data-crosshair]')).toHaveCount(1);
});

test('Page down and Page up move by one window', async ({ page }) => {
  await openCase(page, 'zhang-2019', { from: '-10', to: '10' });
  await plot(page).focus();
  await press(page, 'PageDown');
  await expectWindow(page, 10, 30, 0.01);
  await press(page, 'PageUp', 'PageUp');
  await expectWindow(page, -30, -10, 0.01);
});

test('plus comes closer, minus goes wider, 0 shows the whole course', async ({ page }) => {
  await openCase(page, 'zhang-2019', { from: '-10', to: '10' });
  await plot(page).focus();
  const length = () => {
    const address = addressOf(page);
    return Number(address.get('to')) - Number(address.get('from'));
  };
  await press(page, '+');
  await expect.poll(length).toBeLessThan(19);
  await press(page, '-', '-');
  await expect.poll(length).toBeGreaterThan(21);
  await press(page, '0');
  await expect(marks(page)).toHaveCount(keyedObservations(zhang).length);
  await expect(
    page.getByRole('group', { name: 'Window' }).getByRole('button', { name: 'All' }),
  ).toHaveAttribute('aria-pressed', 'true');
});

test('Escape lets go of the pin first and ends the pointing next', async ({ page }) => {
  await openCase(page, 'zhang-2019');
  await plot(page).focus();
  await press(page, 'Home', 'Enter', 'ArrowRight');
  await expectAddress(page, { observation: 'phosphorus:0' });
  await expect(mark(page, 'phosphorus:1')).toHaveAttribute('data-emphasis', 'hover');
  await press(page, 'Escape');
  await expectAddress(page, { observation: null });
  await expect(mark(page, 'phosphorus:1')).toHaveAttribute('data-emphasis', 'hover');
  await press(page, 'Escape');
  await expect(hovered(page)).toHaveCount(0);
  await expect(plot(page)).toBeFocused();
});

test('one polite live region says each reached value once, with its unit', async ({ page }) => {
  await openCase(page, 'zhang-2019');
  await expect(page.locator('[aria-live]')).toHaveCount(1);
  await expect(page.locator('[aria-live]')).toHaveAttribute('aria-live', 'polite');
  await page.evaluate(() => {
    const region = document.querySelector('[aria-live]');
    if (!region) throw new Error('no live region');
    const said: string[] = [];
    Object.assign(window, { said });
    new MutationObserver(() => said.push(region.textContent)).observe(region, {
      subtree: true,
      childList: true,
      characterData: true,
    });
  });
  await plot(page).focus();
  const observations = keyedObservations(zhang).slice(0, 4);
  for (const { key } of observations) {
    await press(page, 'ArrowRight');
    await expect(mark(page, key)).toHaveAttribute('data-emphasis', 'hover');
  }
  const said = await page.evaluate(() => (window as unknown as { said: string[] }).said);
  expect(said).toHaveLength(observations.length);
  expect(said.map((text) => /about \d\.\d+ mmol\/L, illustrative/.exec(text)?.[0])).toEqual(
    observations.map(({ value }) => `about ${value.toFixed(2)} mmol/L, illustrative`),
  );
});

test('the live region says a reached event by its title', async ({ page }) => {
  await openCase(page, 'zhang-2019');
  await plot(page).focus();
  await press(page, 'Home', 'ArrowDown', 'End');
  await expect(page.locator('[aria-live]')).toContainText('Letter received');
  await expect(pin(page, 'letter-received')).toHaveAttribute('data-emphasis', 'hover');
});

test('pointing with the mouse says nothing to the live region', async ({ page }) => {
  await openCase(page, 'zhang-2019');
  await pin(page, 'resection').hover();
  await expect(pin(page, 'resection')).toHaveAttribute('data-emphasis', 'hover');
  await expect(page.locator('[aria-live]')).toHaveText('');
});

test('the question mark opens the list of keys, which keeps the focus until Escape gives it back', async ({
  page,
}) => {
  await openCase(page, 'zhang-2019', { observation: 'phosphorus:3' });
  await plot(page).focus();
  await press(page, '?');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  for (const name of ['Enter', 'Escape', 'Home', '?']) await expect(dialog).toContainText(name);
  for (let tab = 0; tab < 5; tab += 1) {
    await press(page, 'Tab');
    const isOutside = await page.evaluate(() => {
      const { activeElement: active } = document;
      return active !== document.body && active?.closest('dialog') === null;
    });
    expect(isOutside, 'focus on something behind the dialog').toBe(false);
  }
  await press(page, 'Escape');
  await expect(dialog).toHaveCount(0);
  await expect(plot(page)).toBeFocused();
  await expectAddress(page, { observation: 'phosphorus:3' });
});

test('the button for the keys opens the list and has the focus again after it closes', async ({
  page,
}) => {
  await openCase(page, 'zhang-2019');
  const button = page.getByRole('button', { name: 'Keys' });
  await button.click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(button).toBeFocused();
  await button.click();
  await expect(page.getByRole('dialog')).toBeVisible();
});
