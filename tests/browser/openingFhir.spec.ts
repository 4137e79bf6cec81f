import { readFileSync } from 'node:fs';
import { openCase, readout } from './openCase';
import { chooseFile, openDialog, openStep, readValues, showCase } from './opening';
import { twoPatients } from './openingFiles';
import { expect, test } from './pageTest';

const sample = readFileSync(
  new URL('../../public/samples/fhir-r4-sample.json', import.meta.url),
  'utf8',
);

test('the sample bundle says what it holds and what is left out, and becomes its chart', async ({
  page,
}) => {
  await openCase(page, 'zhang-2019');
  await chooseFile(page, { name: 'sample.json', text: sample });
  const dialog = openDialog(page);
  await expect(openStep(page, 'Make a case of it')).toBeVisible();
  const phosphate = dialog.getByRole('listitem').filter({ hasText: 'Phosphate (Serum)' });
  await expect(phosphate).toContainText('7 values, 1 without a value');
  await expect(phosphate).toContainText('mmol/L');
  await expect(dialog.getByRole('combobox', { name: /^Reference range of Phosphate/ })).toHaveValue(
    'found',
  );
  await expect(dialog.getByRole('listitem').filter({ hasText: 'Phosphate (Urine)' })).toContainText(
    '1 value',
  );
  await dialog.getByText(/^What was left out/).click();
  await expect(dialog.locator('.left-out')).toContainText('entered in error');
  await showCase(page, 'The sample');
  const list = page.getByRole('list', { name: /^Phosphate \(Serum\) \(mmol\/L\)/ });
  const names = await list
    .getByRole('img')
    .evaluateAll((items) => items.map((item) => item.getAttribute('aria-label') ?? ''));
  expect(names.map((name) => name.split(', ')[1])).toEqual([
    '0.52 mmol/L',
    '0.41 mmol/L',
    'below 0.3 mmol/L',
    '0.48 mmol/L',
    '0.71 mmol/L',
    '0.96 mmol/L',
    '1.12 mmol/L',
  ]);
  expect(await readValues(page, 3)).toEqual(['0.52 mmol/L', '0.41 mmol/L', 'below 0.3 mmol/L']);
  await expect(readout(page)).toContainText('reported critically below the reference range');
  await expect(page.getByRole('list', { name: /Urine/ })).toHaveCount(0);
  await expect(page.getByRole('main')).not.toContainText('11.2');
});

test('a bundle about two patients asks whose results, and shows those alone', async ({ page }) => {
  await openCase(page, 'zhang-2019');
  await chooseFile(page, { name: 'two.json', text: twoPatients() });
  await expect(openStep(page, 'Whose results?')).toBeVisible();
  const choices = openDialog(page).getByRole('listitem').getByRole('button');
  await expect(choices).toHaveCount(2);
  await choices.filter({ hasText: '3 resources' }).click();
  const dialog = openDialog(page);
  await dialog.getByText(/^What was left out/).click();
  await expect(dialog.locator('.left-out')).toContainText('entered in error');
  await showCase(page, 'One of two');
  expect(await readValues(page, 2)).toEqual(['0.41 mmol/L', 'below 0.3 mmol/L']);
  await expect(readout(page)).toContainText('2 March 2021');
  await expect(page.getByRole('main')).not.toContainText('1.31');
});
