import type { Page } from '@playwright/test';
import { addressOf } from './address';
import { mark, openCase, readout } from './openCase';
import { action, chooseFile, expectFigure, readValues } from './opening';
import { SMALL_TITLE, SMALL_VALUES, writeSmallCase } from './openingFiles';
import { expect, test } from './pageTest';

async function openSmallCase(page: Page): Promise<void> {
  await page.goto('./');
  await chooseFile(page, { name: 'small.json', text: writeSmallCase() });
  await expectFigure(page, SMALL_TITLE);
}

async function keep(page: Page): Promise<void> {
  await action(page, 'Keep').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Keep in this browser' }).click();
  await expect(dialog.getByRole('status')).toHaveText(`“${SMALL_TITLE}” is kept.`);
  await dialog.getByRole('button', { name: 'Close' }).click();
}

/** Loads the page again, and tells whether it asked before it was left. */
async function reloadAndTell(page: Page): Promise<boolean> {
  let hasAsked = false;
  page.once('dialog', (dialog) => {
    hasAsked = dialog.type() === 'beforeunload';
    void dialog.accept();
  });
  await page.reload();
  page.removeAllListeners('dialog');
  return hasAsked;
}

async function changeFirstValue(page: Page, to: string): Promise<void> {
  await action(page, 'Edit').click();
  await page.getByRole('textbox', { name: 'Value at 2021-04-27' }).fill(to);
  await page.keyboard.press('Tab');
}

test('a kept case is the same page at the same address, keeps its edits, and can be removed', async ({
  page,
}) => {
  await openSmallCase(page);
  await keep(page);
  const address = page.url();
  expect(await reloadAndTell(page)).toBe(false);
  await expectFigure(page, SMALL_TITLE);
  expect(page.url()).toBe(address);
  expect(await readValues(page, 4)).toEqual(SMALL_VALUES);

  await changeFirstValue(page, '0.62');
  await expect(mark(page, 'phosphate:0')).toBeVisible();
  const hasStored = () =>
    page.evaluate(
      (key) =>
        new Promise<boolean>((resolve) => {
          const opening = indexedDB.open('caseline-kept-cases');
          opening.onsuccess = () => {
            const database = opening.result;
            const asked = database.transaction('cases').objectStore('cases').get(key);
            asked.onsuccess = () => {
              database.close();
              resolve((asked.result as { text: string }).text.includes('0.62'));
            };
          };
        }),
      addressOf(page).get('local') ?? '',
    );
  await expect.poll(hasStored).toBe(true);
  expect(await reloadAndTell(page)).toBe(false);
  await expectFigure(page, SMALL_TITLE);
  expect(await readValues(page, 1)).toEqual(['0.62 mmol/L']);
  await expect(readout(page)).toContainText('edited, was 0.41 mmol/L');

  await action(page, 'Keep').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: `Remove ${SMALL_TITLE}` }).click();
  await dialog.getByRole('button', { name: 'Yes, remove' }).click();
  await expect(dialog.getByRole('status')).toHaveText(`“${SMALL_TITLE}” was removed.`);
  await expect(dialog).toContainText('No cases are kept.');
  await page.goto('about:blank');
  await page.goto(address);
  await expect(page.getByRole('alert')).toContainText('This case is not kept in this browser.');
});

test('leaving asks where a case would be lost: opened or edited, and neither kept nor saved', async ({
  page,
}) => {
  await openCase(page, 'zhang-2019');
  await mark(page, 'phosphorus:3').click();
  expect(await reloadAndTell(page)).toBe(false);
  await openSmallCase(page);
  await mark(page, 'phosphate:1').click();
  expect(await reloadAndTell(page)).toBe(true);
  await expect(page.getByRole('alert')).toContainText('This case was open in a browser only.');
});

test('storage that is forbidden says so and stands in the way of nothing', async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('storage is forbidden', 'SecurityError');
    };
    IDBFactory.prototype.open = refuse;
    Object.defineProperty(window, 'localStorage', { get: refuse });
    Object.defineProperty(window, 'sessionStorage', { get: refuse });
  });
  await openSmallCase(page);
  await action(page, 'Keep').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Keep in this browser' }).click();
  await expect(dialog.getByRole('status')).toContainText('Save the case as a file instead.');
  await dialog.getByRole('button', { name: 'Close' }).click();
  expect(await readValues(page, 4)).toEqual(SMALL_VALUES);
  await changeFirstValue(page, '0.62');
  expect(await readValues(page, 1)).toEqual(['0.62 mmol/L']);
});
