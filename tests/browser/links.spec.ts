import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { mark, marks, openCase } from './openCase';
import { action, chooseFile, expectFigure, readValues } from './opening';
import { SMALL_TITLE, SMALL_VALUES, writeSmallCase } from './openingFiles';
import { collectProblems, expect, test } from './pageTest';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

/** What a button of the dialog to share puts on the clipboard. */
async function copied(page: Page, name: string): Promise<string> {
  const copy = page.getByRole('dialog').getByRole('button', { name, exact: true });
  await expect(copy).toBeEnabled();
  await page.evaluate(() => navigator.clipboard.writeText(''));
  await copy.click();
  const read = () => page.evaluate(() => navigator.clipboard.readText());
  await expect.poll(read).not.toBe('');
  return read();
}

async function copiedCase(page: Page): Promise<string> {
  return copied(page, 'Copy link with the case in it');
}

/** The case file within a link. */
function unpacked(link: string): string {
  return inflateRawSync(Buffer.from(link.split('.').at(-1) ?? '', 'base64url')).toString();
}

function datesIn(text: string): string[] {
  return text.match(/\d{4}-\d{2}-\d{2}/g) ?? [];
}

function daysApart(dates: string[], others: string[]): number[] {
  expect(others).toHaveLength(dates.length);
  const dayOf = (date = '') => Date.parse(`${date}T00:00Z`) / 86_400_000;
  return dates.map((date, index) => dayOf(others[index]) - dayOf(date));
}

function packed(bytes: Buffer): string {
  const letters = deflateRawSync(bytes, { level: 9 }).toString('base64url');
  return `#case=1.${crc32(letters).toString(16).padStart(8, '0')}.${letters}`;
}

async function openAndShare(page: Page): Promise<void> {
  await page.goto('./');
  await chooseFile(page, { name: 'small.json', text: writeSmallCase() });
  await expectFigure(page, SMALL_TITLE);
  await action(page, 'Share').click();
}

test('a link with the case in it shows the same chart in another browser, which is asked nothing', async ({
  page,
  browser,
  baseURL,
}) => {
  await openAndShare(page);
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('The link holds the whole case');
  const link = await copiedCase(page);
  await expect(dialog).toContainText(
    `It is ${link.length.toLocaleString('en-GB')} characters long`,
  );
  const context = await browser.newContext({
    ...(baseURL ? { baseURL } : {}),
    timezoneId: 'Pacific/Apia',
  });
  const problems = collectProblems(context, new URL(link).origin);
  const other = await context.newPage();
  await other.goto(link);
  await expectFigure(other, SMALL_TITLE);
  expect(await readValues(other, 4)).toEqual(SMALL_VALUES);
  await expect(other.locator('[data-event]')).toHaveCount(2);
  await other.reload();
  await expectFigure(other, SMALL_TITLE);
  expect(problems).toEqual([]);
  await context.close();
});

test('a link to the view gives the address of a shipped case as it stands, and says so of one that has none', async ({
  page,
}) => {
  await openCase(page, 'zhang-2019', { observation: 'phosphorus:3', axis: 'dates' });
  await action(page, 'Share').click();
  const link = await copied(page, 'Copy link');
  expect(link).toBe(page.url());
  await page.goto('about:blank');
  await page.goto(link);
  await expect(mark(page, 'phosphorus:3')).toHaveAttribute('data-emphasis', 'pinned');
  await openAndShare(page);
  await expect(page.getByRole('dialog')).toContainText(
    'to anybody else this link leads to nothing',
  );
});

test('with other dates no date of the original goes out, neither moved nor counted', async ({
  page,
}) => {
  await openAndShare(page);
  const dialog = page.getByRole('dialog');
  expect(unpacked(await copiedCase(page))).toContain('2021-05-06');
  await dialog.getByText(/^Change what goes out/).click();
  await dialog.getByRole('radio', { name: /^Move all/ }).check();
  const shifts = daysApart(datesIn(writeSmallCase()), datesIn(unpacked(await copiedCase(page))));
  expect(new Set(shifts).size, 'one shift for all').toBe(1);
  expect(shifts[0]).not.toBe(0);
  await dialog.getByRole('radio', { name: /^As days/ }).check();
  const counted = unpacked(await copiedCase(page));
  expect(counted).toContain('"day":-7');
  expect(datesIn(counted)).toEqual([]);
});

test('a link that is cut, changed, newer, or inflates too far says so, loads nothing and offers the other cases', async ({
  page,
}) => {
  await openAndShare(page);
  const { hash } = new URL(await copiedCase(page));
  const flipped = hash.at(-9) === 'A' ? 'B' : 'A';
  const damaged = /cut short or changed/;
  const rows: [fragment: string, told: RegExp][] = [
    [hash.slice(0, -7), damaged],
    [hash.toLowerCase(), damaged],
    [hash.slice(0, -9) + flipped + hash.slice(-8), damaged],
    ['#case=', damaged],
    [hash.replace('#case=1.', '#case=2.'), /newer version of Caseline/],
    [packed(Buffer.alloc(200 * 1024 * 1024, 32)), /more than 32 MB packed into the link/],
    [packed(Buffer.from('{"format":"caseline/1"}')), /not a valid case file/],
  ];
  for (const [fragment, told] of rows) {
    // From another page, so that the link is loaded and not gone to within one.
    await page.goto('about:blank');
    await page.goto(`./${fragment}`);
    const alert = page.getByRole('alert');
    await expect(alert, fragment.slice(0, 40)).toContainText(told);
    await expect(alert).toContainText(/Ask for the whole link|Choose another case/);
    await expect(marks(page)).toHaveCount(0);
  }
  await page
    .getByRole('main')
    .getByRole('button', { name: /^A man of 60/ })
    .click();
  await expect(mark(page, 'phosphorus:3')).toBeVisible();
});
