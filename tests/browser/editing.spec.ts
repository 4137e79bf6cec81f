import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { centreOf } from './boxes';
import { mark, marks, openCase, pin, readout } from './openCase';
import { action, chooseFile, expectFigure, readValues } from './opening';
import { SMALL_TITLE, SMALL_VALUES, writeSmallCase } from './openingFiles';
import { expect, test } from './pageTest';

async function edit(page: Page): Promise<void> {
  await page.goto('./');
  await chooseFile(page, { name: 'small.json', text: writeSmallCase() });
  await expectFigure(page, SMALL_TITLE);
  await action(page, 'Edit').click();
  await expect(page.getByRole('heading', { name: 'Edit this case' })).toBeFocused();
}

test('a changed value moves its mark and says what it was; undo and redo go back and forth; nonsense is refused beside it', async ({
  page,
}) => {
  await edit(page);
  const field = page.getByRole('textbox', { name: 'Value at 2021-04-27' });
  const height = async () => Math.round((await centreOf(mark(page, 'phosphate:0'))).y);
  // What is pointed at is drawn larger, which moves the middle of a triangle by less than a pixel.
  const isAt = (place: number) => expect.poll(async () => Math.abs((await height()) - place));
  const before = await height();
  await field.fill('1.41');
  await page.keyboard.press('Tab');
  await expect.poll(height).toBeLessThan(before - 20);
  const after = await height();
  expect(await readValues(page, 1)).toEqual(['1.41 mmol/L']);
  await expect(readout(page)).toContainText('edited, was 0.41 mmol/L');

  await page.getByRole('button', { name: 'Undo' }).click();
  await isAt(before).toBeLessThanOrEqual(1);
  await expect(field).toHaveValue('0.41');
  await page.getByRole('button', { name: 'Redo' }).click();
  await isAt(after).toBeLessThanOrEqual(1);
  await page.keyboard.press('ControlOrMeta+z');
  await isAt(before).toBeLessThanOrEqual(1);
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await isAt(after).toBeLessThanOrEqual(1);

  await field.fill('3,1');
  await page.keyboard.press('Tab');
  const sheet = page.getByRole('region', { name: 'Edit this case' });
  await expect(sheet.getByRole('alert')).toBeVisible();
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  expect(await height()).toBe(after);
  await expect(marks(page)).toHaveCount(4);
  await field.fill('-2');
  await page.keyboard.press('Tab');
  await expect(sheet.getByRole('alert')).toBeVisible();
  expect(await height()).toBe(after);
});

test('a value and an event can be added and appear in order of time', async ({ page }) => {
  await edit(page);
  const value = page.getByRole('form', { name: 'Add a value' });
  await value.getByRole('textbox', { name: 'Time', exact: true }).fill('2021-05-10');
  await value.getByRole('textbox', { name: 'Value', exact: true }).fill('>0.9');
  await value.getByRole('button', { name: 'Add' }).click();
  await expect(marks(page)).toHaveCount(5);
  const said = [...SMALL_VALUES.slice(0, 3), 'above 0.9 mmol/L', ...SMALL_VALUES.slice(3)];
  expect(await readValues(page, 5)).toEqual(said);
  await page.getByRole('button', { name: 'Events', exact: true }).click();
  const event = page.getByRole('form', { name: 'Add an event' });
  await event.getByRole('textbox', { name: 'Title' }).fill('Second visit');
  await event.getByRole('textbox', { name: 'Time', exact: true }).fill('2021-05-18');
  await event.getByRole('button', { name: 'Add' }).click();
  await expect(pin(page, 'second-visit')).toBeVisible();
});

test('an edited case saved as a file opens to the same page, and is the same bytes when saved again', async ({
  page,
}) => {
  await edit(page);
  await page.getByRole('textbox', { name: 'Value at 2021-04-27' }).fill('1.41');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Undo' })).not.toHaveAttribute(
    'aria-disabled',
    'true',
  );
  const first = await save(page);
  expect(first.name).toBe('small-case.json');
  await openCase(page, 'zhang-2019');
  await chooseFile(page, { name: first.name, text: first.bytes });
  await expectFigure(page, SMALL_TITLE);
  expect(await readValues(page, 4)).toEqual(['1.41 mmol/L', ...SMALL_VALUES.slice(1)]);
  await readValues(page, 1);
  await expect(readout(page)).toContainText('edited, was 0.41 mmol/L');
  const second = await save(page);
  expect(second.bytes.equals(first.bytes)).toBe(true);
});

async function save(page: Page): Promise<{ name: string; bytes: Buffer }> {
  await action(page, 'Share').click();
  const download = page.waitForEvent('download');
  await page.getByRole('dialog').getByRole('button', { name: 'Save as a file' }).click();
  const saved = await download;
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  return { name: saved.suggestedFilename(), bytes: await readFile(await saved.path()) };
}
