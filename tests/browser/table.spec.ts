import type { Page } from '@playwright/test';
import { CASE_IDS, type CaseId, keyedObservations, readCaseFile } from './caseFiles';
import { openCase, plot, readout } from './openCase';
import { expect, test } from './pageTest';

interface Told {
  day: string;
  date: string;
  /** Value with unit, or the event's title. */
  what: string;
}

async function openTable(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  await expect(page.getByRole('table')).toBeVisible();
}

/** The cells of every row: day, date, what, finding, status, basis. */
function readRows(page: Page): Promise<string[][]> {
  return page
    .getByRole('table')
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.querySelectorAll('td, th')].map((cell) => cell.textContent)),
    );
}

/** What the readout says of every value and every event, by the keys. */
async function readAll(page: Page, id: CaseId): Promise<Told[]> {
  const { series, events } = readCaseFile(id);
  const told: Told[] = [];
  const readRow = async (items: { title?: string }[]) => {
    await page.keyboard.press('Home');
    for (const { title } of items) {
      const of = (part: string) => readout(page).locator(`[data-readout-${part}]`).innerText();
      told.push({
        day: await of('day'),
        date: await of('date'),
        what: title ?? (await of('value')),
      });
      await page.keyboard.press('ArrowRight');
    }
    await page.keyboard.press('ArrowDown');
  };
  await plot(page).focus();
  for (const one of series) await readRow(one.observations.map(() => ({})));
  await readRow(events);
  return told;
}

for (const id of CASE_IDS) {
  test(`the table of ${id} has every value and event, in the words of the readout`, async ({
    page,
  }) => {
    const file = readCaseFile(id);
    await openCase(page, id);
    const told = await readAll(page, id);
    expect(told).toHaveLength(keyedObservations(file).length + file.events.length);
    await openTable(page);
    const rows = await readRows(page);
    expect(rows).toHaveLength(told.length);
    const left = [...rows];
    for (const { day, date, what } of told) {
      const place = left.findIndex(
        ([rowDay, rowDate, title, finding]) =>
          rowDay === day &&
          rowDate === date &&
          (title === what || finding === what || finding?.startsWith(`${what}. `) === true),
      );
      expect(place, `${what}, ${day}, ${date}`).toBeGreaterThanOrEqual(0);
      left.splice(place, 1);
    }
  });
}

test('the table goes in order of time: earliest bound first, then the one that ends first', async ({
  page,
}) => {
  await openCase(page, 'zhang-2019');
  await openTable(page);
  const rows = await readRows(page);
  const said = rows.map(([, , title, finding]) =>
    title === 'Serum phosphorus' ? /\d\.\d+/.exec(finding!)![0] : title,
  );
  expect(said).toEqual([
    'Weakness begins',
    'Wheelchair-bound',
    'Admission',
    '0.45',
    'Laboratory',
    '0.45',
    'Bone scan',
    '0.40',
    'PET/CT',
    '0.45',
    '0.40',
    '0.40',
    'Resection',
    '0.50',
    '0.60',
    'Histology',
    '0.70',
    'IgG4 disease',
    '0.75',
    '0.90',
    '1.00',
    'Discharge',
    'Follow-up',
    '1.10',
    'Letter received',
  ]);
});

test('values that may lie at two times keep the order of their source', async ({ page }) => {
  await openCase(page, 'hindawi-2023-case-2');
  await openTable(page);
  const rows = await readRows(page);
  for (const series of readCaseFile('hindawi-2023-case-2').series) {
    const values = rows.filter(([, , title]) => title === series.name).map((row) => row[3]);
    expect(values).toEqual(series.observations.map(({ value }) => `${value} ${series.unit}`));
  }
});

test('the table says the basis of values and of days, and repeats that it is an illustration', async ({
  page,
}) => {
  await openCase(page, 'zhang-2019');
  await openTable(page);
  await expect(page.getByRole('table')).toContainText('Illustration, not data');
  const rows = await readRows(page);
  const resection = rows.find(([, , title]) => title === 'Resection');
  const laboratory = rows.find(([, , title]) => title === 'Laboratory');
  const value = rows.find(([, , title]) => title === 'Serum phosphorus');
  expect(resection?.[5]).toBe('printed; day computed');
  expect(laboratory?.[5]).toBe('printed; day reconstructed');
  expect(value?.[5]).toBe('reconstructed');
  expect(value?.[4]).toContain('below the assumed range');
});

test('the way back to the chart keeps what was chosen', async ({ page }) => {
  await openCase(page, 'zhang-2019', { unit: 'mg/dL', observation: 'phosphorus:3' });
  const address = page.url();
  await openTable(page);
  await expect(page.getByRole('figure')).toHaveCount(0);
  await page.getByRole('button', { name: 'Chart', exact: true }).click();
  await expect(page.locator('[data-observation="phosphorus:3"]')).toHaveAttribute(
    'data-emphasis',
    'pinned',
  );
  expect(page.url()).toBe(address);
});
