import type { Page } from '@playwright/test';
import { addressOf } from './address';
import { card, mark, marks, openCase, pin, readout } from './openCase';
import {
  action,
  chooseFile,
  dropFile,
  expectFigure,
  goOn,
  openDialog,
  openStep,
  pasteText,
  readValues,
  showCase,
} from './opening';
import { LABORATORY_TABLE, SMALL_TITLE, SMALL_VALUES, writeSmallCase } from './openingFiles';
import { expect, test } from './pageTest';

/** The chart of the small case: marks, values, censored one, range and events. */
async function expectSmallCase(page: Page): Promise<void> {
  await expectFigure(page, SMALL_TITLE);
  await expect(marks(page)).toHaveCount(4);
  expect(await readValues(page, 4)).toEqual(SMALL_VALUES);
  await expect(readout(page)).toContainText('within the reference range');
  await expect(readout(page).locator('[data-readout-day]')).toHaveText('day +14');
  await expect(readout(page).locator('[data-readout-date]')).toHaveText('18 May 2021');
  const drawing = page.locator('figure svg').first();
  for (const bound of ['0.8', '1.5']) await expect(drawing).toContainText(bound);
  for (const id of ['operation', 'visit']) {
    await expect(pin(page, id)).toBeVisible();
    await expect(card(page, id)).toBeVisible();
  }
}

test.describe('in a zone a day ahead', () => {
  test.use({ timezoneId: 'Pacific/Apia' });

  test('a case file is opened by choosing it, by dropping it anywhere, and by pasting it', async ({
    page,
  }) => {
    const file = { name: 'anything.txt', text: writeSmallCase() };
    await openCase(page, 'zhang-2019');
    await chooseFile(page, file);
    await expectSmallCase(page);
    expect(addressOf(page).get('local')).not.toBeNull();
    await openCase(page, 'zhang-2019');
    await dropFile(page.locator('footer'), file);
    await expectSmallCase(page);
    await page.getByRole('combobox', { name: 'Case' }).selectOption('zhang-2019');
    await expect(mark(page, 'phosphorus:0')).toBeVisible();
    await pasteText(page, file.text);
    await expectSmallCase(page);
  });
});

test('a text pasted in the dialog is opened, and pasting in it opens nothing by itself', async ({
  page,
}) => {
  await openCase(page, 'zhang-2019');
  await action(page, 'Open').click();
  const field = openDialog(page).getByRole('textbox', { name: /^Or paste/ });
  await field.focus();
  await pasteText(page, writeSmallCase());
  await expect(field).toHaveValue(writeSmallCase());
  await expect(openStep(page, 'Open a case')).toBeVisible();
  await openDialog(page).getByRole('button', { name: 'Open what is pasted' }).click();
  await expectSmallCase(page);
});

test('an address of this site that holds a case is shown, one that holds a table asks how to read it', async ({
  page,
}) => {
  await page.route('**/shelf/small.json', (route) => route.fulfill({ body: writeSmallCase() }));
  await page.route('**/shelf/lab.csv', (route) => route.fulfill({ body: LABORATORY_TABLE }));
  await page.goto('./?case=shelf/small.json');
  await expectSmallCase(page);
  await page.goto('./?case=shelf/lab.csv');
  await expect(openStep(page, 'How to read lab.csv')).toBeVisible();
  await openDialog(page).getByRole('button', { name: /A-17/ }).click();
  await goOn(page);
  await showCase(page, 'From an address');
  expect(await readValues(page, 3)).toEqual(['0.41 mmol/L', 'below 0.3 mmol/L', '0.86 mmol/L']);
});

test('an address of this site that holds a FHIR bundle leads to its choice of analytes', async ({
  page,
}) => {
  await page.goto('./?case=samples/fhir-r4-sample.json');
  await showCase(page, 'From a bundle');
  const list = page.getByRole('list', { name: /^Phosphate \(Serum\) \(mmol\/L\)/ });
  await expect(list.getByRole('listitem')).toHaveCount(7);
  await expect(page.locator('[data-event]')).toHaveCount(5);
});

test('closing the dialog leaves the case on screen and where it was', async ({ page }) => {
  await openCase(page, 'zhang-2019', { observation: 'phosphorus:3' });
  const before = page.url();
  await chooseFile(page, { name: 'lab.csv', text: LABORATORY_TABLE });
  await expect(openStep(page, 'How to read lab.csv')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(openDialog(page)).toHaveCount(0);
  await expect(mark(page, 'phosphorus:3')).toHaveAttribute('data-emphasis', 'pinned');
  expect(page.url()).toBe(before);
});
