import type { Page } from '@playwright/test';
import { mark, marks, openCase, readout } from './openCase';
import { chooseFile, expectFigure, openDialog, openStep, readValues } from './opening';
import { smallCase, SMALL_TITLE, writeSmallCase } from './openingFiles';
import { expect, test } from './pageTest';

const observed = (value: unknown, time: unknown = { date: '2021-05-06' }) => {
  const [series] = smallCase().series as Record<string, unknown>[];
  const code = { system: 'http://loinc.org', code: '14879-1' };
  return writeSmallCase({ series: [{ ...series, code, observations: [{ time, value }] }] });
};
const small = writeSmallCase();
const [operation] = smallCase().events as Record<string, unknown>[];
const period = { start: { date: '2021-05-09' }, end: { date: '2021-05-04' } };
const backwards = { ...operation, id: 'stay', title: 'Stay', time: undefined, period };

/** A row of what is refused: a name, the bytes, and what the message must say. */
type Refused = readonly [name: string, text: string | Buffer, ...told: RegExp[]];

const files: readonly Refused[] = [
  ['empty.csv', '', /an empty file/],
  ['spaces.json', ' \n \t ', /an empty file/],
  ['page.json', '<!doctype html><title>Sign in</title>', /a web page/, /Download the file itself/],
  ['cut.json', small.slice(0, 400), /line \d+, column \d+/, /the end of the file after/],
  ['book.csv', Buffer.from('PK\u0003\u0004rest'), /an Excel workbook/, /Save it as CSV UTF-8/],
  ['nul.csv', Buffer.from('date,value\u0000\u0000'), /bytes that are no text/],
  ['newer.json', writeSmallCase({ format: 'caseline/2' }), /made for a newer version/],
  [
    'misspelt.json',
    small.replace('"observations"', '"obervations"'),
    /Did you mean "observations"/,
  ],
  ['proto.json', small.replace('"low"', '"__proto__"'), /series\W+0\W+referenceRange/, /__proto__/],
  ['constructor.json', writeSmallCase({ constructor: 1 }), /the unknown key "constructor"/],
  ['deep.json', '['.repeat(20_000) + ']'.repeat(20_000), /nested too deep/],
  ['text.json', observed('3,1'), /observations\W+0\W+value/, /"?3,1"?/, /a number/],
  ['endless.json', observed(1).replace('"value": 1', '"value": 1e999'), /a finite number/],
  ['negative.json', observed(-2), /-2/, /a value of 0 or more/],
  ['february.json', observed(1, { date: '2020-02-30' }), /2020-02-30/, /a day that exists/],
  ['month.json', observed(1, { date: '2020-21' }), /2020-21/, /a day that exists/],
  [
    'stay.json',
    writeSmallCase({ events: [operation, backwards] }),
    /Stay|stay|events\W+1/,
    /2021-05-04/,
  ],
  ['twice.json', writeSmallCase({ events: [operation, operation] }), /events\W+1/, /events\W+0/],
  ['nowhere.json', writeSmallCase({ anchor: { event: 'operatoin' } }), /such as "operation"/],
  [
    'old.json',
    '{"resourceType":"Bundle","type":"collection","entry":[{"resource":{"resourceType":"Observation","status":"final","code":{},"context":{"reference":"Encounter/1"}}}]}',
    /STU3/,
  ],
  ['bundle.xml', '<Bundle xmlns="http://hl7.org/fhir"></Bundle>', /FHIR as XML/, /FHIR R4 as JSON/],
];

/** The page is as it was and lives: the pinned value, the address, and the keys that read. */
async function expectUntouched(page: Page, address: string): Promise<void> {
  expect(page.url()).toBe(address);
  await expect(mark(page, 'phosphorus:3')).toHaveAttribute('data-emphasis', 'pinned');
  expect((await readValues(page, 2))[1]).toMatch(/mmol\/L/);
}

for (const [half, some] of [
  ['first', files.slice(0, 11)],
  ['second', files.slice(11)],
] as const) {
  test(`what cannot be opened is refused with file, place, found, expected and next step (${half} half)`, async ({
    page,
  }) => {
    await openCase(page, 'zhang-2019', { observation: 'phosphorus:3' });
    const address = page.url();
    const count = await marks(page).count();
    const alert = openDialog(page).getByRole('alert');
    for (const [name, text, ...told] of some) {
      await chooseFile(page, { name, text });
      await expect(openStep(page, `${name} could not be opened`), name).toBeVisible();
      await expect(alert.getByRole('listitem').first(), name).toHaveText(
        /: found .+, expected .+\./,
      );
      await expect
        .soft(alert, name)
        .toContainText(/Mend|Download|[Ss]ave|Look|Did you|Load|Choose|Ask/);
      for (const words of told) await expect.soft(alert, name).toContainText(words);
      await expect(alert).toContainText('The case on screen is as it was.');
      await expect(marks(page)).toHaveCount(count);
      await openDialog(page).getByRole('button', { name: 'Open something else' }).click();
    }
    await page.keyboard.press('Escape');
    await expectUntouched(page, address);
    expect(await page.evaluate(() => Object.keys(Object.prototype))).toEqual([]);
  });
}

test('a file of 100 MB is refused by its size at once, and the page stays live', async ({
  page,
}) => {
  await openCase(page, 'zhang-2019', { observation: 'phosphorus:3' });
  const address = page.url();
  await page.evaluate(() => {
    const piece = new Blob([' '.repeat(1024 * 1024)]);
    const parts = ['{"format": "caseline/1",', ...Array.from({ length: 100 }, () => piece)];
    const transfer = new DataTransfer();
    transfer.items.add(new File(parts, 'large.json'));
    document.body.dispatchEvent(
      new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }),
    );
  });
  await expect(openStep(page, 'large.json could not be opened')).toBeVisible();
  const alert = openDialog(page).getByRole('alert');
  await expect(alert).toContainText(/found 10[01] MB, expected at most 32 MB/);
  await page.keyboard.press('Escape');
  await expectUntouched(page, address);
});

test('what is only strange is shown with a notice that lists it', async ({ page }) => {
  await openCase(page, 'zhang-2019');
  await chooseFile(page, { name: 'high.json', text: observed(310) });
  await expectFigure(page, SMALL_TITLE);
  const notices = page.getByRole('status', { name: 'Notices' });
  await expect(notices).toContainText('310');
  await expect(notices).toContainText('check the value and its unit');
  expect(await readValues(page, 1)).toEqual(['310 mmol/L']);
  await expect(readout(page)).toContainText('above the reference range');
});
