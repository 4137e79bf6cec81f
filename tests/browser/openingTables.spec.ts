import { card, openCase, pin, readout } from './openCase';
import {
  chooseFile,
  expectFigure,
  goOn,
  openDialog,
  openStep,
  pasteText,
  readValues,
  showCase,
} from './opening';
import {
  EVENT_TABLE,
  GB18030_TABLE,
  LABORATORY_TABLE,
  UNCLEAR_DATES,
  WIDE_TABLE,
} from './openingFiles';
import { expect, test } from './pageTest';

test('a table of a laboratory asks whose rows, lists what is left out, takes events from a second table, and is remembered', async ({
  page,
}) => {
  await openCase(page, 'zhang-2019');
  const dialog = openDialog(page);
  await chooseFile(page, { name: 'lab.csv', text: LABORATORY_TABLE });
  await expect(openStep(page, 'How to read lab.csv')).toBeVisible();
  await expect(dialog).toContainText('The table names 2 subjects. Whose rows are read?');
  await expect(dialog.getByRole('button', { name: /go on/i })).toBeDisabled();
  await dialog.getByRole('button', { name: 'A-17 (7 rows)' }).click();
  await expect(dialog).not.toContainText('Whose rows are read?');
  const preview = dialog.getByRole('region', { name: 'As it will be read' });
  await expect(preview).toContainText('<0.3');
  await expect(preview).toContainText('left out: the row is about another subject');
  await expect(preview).toContainText('“30.02.2021 07:40” is no day of the calendar');
  await expect(dialog.getByRole('status')).toHaveText('6 of 8 entries were read, 2 left out.');
  await dialog.getByText('What was left out (2)').click();
  await expect(dialog.locator('.left-out')).toContainText('row 7');
  await goOn(page);

  await chooseEventTable();
  await expect(dialog.getByRole('combobox', { name: 'Day 0' })).toContainText('Operation');
  await dialog
    .getByRole('combobox', { name: 'Day 0' })
    .selectOption({ label: 'Operation, 16 March 2021' });
  await showCase(page, 'As a laboratory exports it');
  expect(await readValues(page, 3)).toEqual(['0.41 mmol/L', 'below 0.3 mmol/L', '0.86 mmol/L']);
  await expect(readout(page).locator('[data-readout-day]')).toHaveText('day +3, 07:20');
  await expect(readout(page)).toContainText('within the reference range');
  expect(await readValues(page, 2, 1)).toEqual(['2.24 mmol/L', '2.31 mmol/L']);
  const drawing = page.locator('figure svg').first();
  for (const bound of ['0.8', '1.5', '2.15', '2.55']) await expect(drawing).toContainText(bound);
  await expect(pin(page, 'operation')).toBeVisible();
  await expect(card(page, 'operation')).toContainText('day 0');
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  await expect(page.getByRole('table')).toContainText('hemolysed');
  await page.getByRole('button', { name: 'Chart', exact: true }).click();

  // The next table with these columns, about one patient, has nothing to ask.
  const rows = LABORATORY_TABLE.split('\r\n');
  const next = [...rows.slice(0, 2), rows[2], rows[5]].join('\r\n');
  await chooseFile(page, { name: 'next.csv', text: next });
  await expect(openStep(page, 'How to read next.csv')).toBeVisible();
  await expect(dialog).toContainText('Read as the last table with these columns.');
  await expect(dialog).not.toContainText('only you can know');
  await goOn(page);
  await showCase(page, 'The next one');

  async function chooseEventTable() {
    const chooser = page.waitForEvent('filechooser');
    await dialog.getByRole('button', { name: 'Add a table of events' }).click();
    await (
      await chooser
    ).setFiles({ name: 'events.csv', mimeType: 'text/csv', buffer: Buffer.from(EVENT_TABLE) });
    await expect(openStep(page, 'How to read events.csv')).toBeVisible();
    await dialog.getByRole('button', { name: 'Add these events' }).click();
    await expect(openStep(page, 'Make a case of it')).toBeVisible();
  }
});

test('cells pasted from a spreadsheet, one analyte a column, become a chart', async ({ page }) => {
  await openCase(page, 'zhang-2019');
  await pasteText(page, WIDE_TABLE);
  await expect(openStep(page, 'How to read pasted text')).toBeVisible();
  await expect(openDialog(page)).not.toContainText('only you can know');
  await goOn(page);
  await showCase(page, 'Pasted');
  expect(await readValues(page, 3)).toEqual(['0.41 mmol/L', 'below 0.3 mmol/L', '0.86 mmol/L']);
  await expect(readout(page)).toContainText('no reference range given');
  expect(await readValues(page, 2, 1)).toEqual(['2.24 mmol/L', '2.31 mmol/L']);
});

for (const [answer, first, last] of [
  ['3 April 2020', '3 April 2020', '5 April 2020'],
  ['4 March 2020', '4 March 2020', '4 May 2020'],
] as const) {
  test(`03/04/2020 is asked about with both readings, and ${answer} is kept to`, async ({
    page,
  }) => {
    await openCase(page, 'zhang-2019');
    await chooseFile(page, { name: 'unclear.csv', text: UNCLEAR_DATES });
    const dialog = openDialog(page);
    const question = dialog.getByRole('group', {
      name: /“03\/04\/2020” in row 2 can be read two ways/,
    });
    await expect(question.getByRole('button')).toHaveText([
      '03/04/2020 is 3 April 2020',
      '03/04/2020 is 4 March 2020',
    ]);
    await expect(dialog.getByRole('button', { name: /go on/i })).toBeDisabled();
    await question.getByRole('button', { name: answer }).click();
    await goOn(page);
    await showCase(page, 'Dates that were asked about');
    const date = readout(page).locator('[data-readout-date]');
    await readValues(page, 1);
    await expect(date).toHaveText(first);
    await readValues(page, 2);
    await expect(date).toHaveText(last);
  });
}

test('a table that is not UTF-8 is shown in each encoding it can be, and read in the one that is chosen', async ({
  page,
}) => {
  await openCase(page, 'zhang-2019');
  await chooseFile(page, { name: '磷.csv', text: GB18030_TABLE });
  await expect(openStep(page, 'Which of these reads right?')).toBeVisible();
  const chinese = openDialog(page).locator('section').filter({ hasText: 'Chinese (GB18030)' });
  await expect(chinese).toContainText('日期,项目,数值,单位');
  await chinese.getByRole('button').click();
  await expect(openStep(page, 'How to read 磷.csv')).toBeVisible();
  await goOn(page);
  await showCase(page, '磷');
  await expectFigure(page, '磷');
  expect(await readValues(page, 2)).toEqual(['0.41 mmol/L', '0.86 mmol/L']);
  await expect(readout(page)).toContainText('磷');
  await expect(page.getByRole('main')).not.toContainText('�');
});
