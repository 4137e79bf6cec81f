import { readFileSync } from 'node:fs';
import { openCase } from './openCase';
import { chooseFile, openDialog, openStep } from './opening';
import { expect, test } from './pageTest';

const publicFile = (path: string) =>
  readFileSync(new URL(`../../public/${path}`, import.meta.url), 'utf8');

/** As a laboratory exports it, with two subjects, so that there is something to ask. */
const EXPORT = `sep=;
Patient;Collected;Analyte;Result;Unit;Range;Flag
A-17;03.02.2020 07:10;Phosphate;0,45;mmol/l;0,85-1,51;L
A-17;05.02.2020 07:05;Phosphate;<0,3;mmol/l;0,85-1,51;LL
B-02;05.02.2020 07:30;Phosphate;1,10;mmol/l;0,85-1,51;
A-17;07.02.2020 06:55;Phosphate;0,62;mmol/l;0,85-1,51;L
A-17;07.02.2020 06:55;Calcium;2,02;mmol/l;2,20-2,65;L
A-17;12.02.2020 07:20;Phosphate;hemolysed;mmol/l;0,85-1,51;
`;

test.beforeEach(async ({ page }) => {
  await openCase(page, 'zhang-2019');
});

test('the ways in look as they did', async ({ page }) => {
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(openStep(page, 'Open a case')).toBeVisible();
  await expect(openDialog(page)).toHaveScreenshot('open-ways.png');
});

test('the step that says how a table is read looks as it did', async ({ page }) => {
  await chooseFile(page, { name: 'export.csv', text: EXPORT });
  await expect(openStep(page, 'How to read export.csv')).toBeVisible();
  await expect(openDialog(page)).toHaveScreenshot('open-table.png');
});

test('the findings of a bundle look as they did', async ({ page }) => {
  await chooseFile(page, { name: 'bundle.json', text: publicFile('samples/fhir-r4-sample.json') });
  await expect(openStep(page, 'Make a case of it')).toBeVisible();
  await expect(openDialog(page)).toHaveScreenshot('open-findings.png');
});

test('what goes out when a case is shared looks as it did', async ({ page }) => {
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(page.getByText(/characters long/)).toBeVisible();
  await expect(page.locator('dialog[open]')).toHaveScreenshot('share.png');
});

test('the sheet beside the chart looks as it did', async ({ page }) => {
  await page.getByRole('button', { name: 'Edit' }).click();
  await expect(page.getByRole('heading', { name: 'Edit this case' })).toBeVisible();
  await expect(page.locator('main')).toHaveScreenshot('edit.png');
});
