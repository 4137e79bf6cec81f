import type { Page } from '@playwright/test';
import { addressOf } from './address';
import { readCaseFile, readCaseText } from './caseFiles';
import { waitForFigure } from './openCase';
import { expect, test } from './pageTest';

/** The page says what could not be shown and where, and offers the shipped cases. */
async function expectErrorPage(page: Page, ...told: (string | RegExp)[]): Promise<void> {
  const alert = page.getByRole('alert');
  await expect(alert).toBeVisible();
  await expect(alert.getByRole('heading', { level: 1 })).toBeVisible();
  for (const words of told) await expect(alert).toContainText(words);
  await expect(page.getByRole('figure')).toHaveCount(0);
  await expect(page.getByText('For teaching; not for the care of a patient')).toBeVisible();
}

/** One click leads from the error to a case. */
async function expectWayOut(page: Page): Promise<void> {
  await page
    .getByRole('main')
    .getByRole('button', { name: readCaseFile('hindawi-2023-case-2').title })
    .click();
  await waitForFigure(page, 'hindawi-2023-case-2');
  expect(addressOf(page).get('case')).toBe('hindawi-2023-case-2');
  await expect(page.getByRole('alert')).toHaveCount(0);
}

function serveZhang(page: Page, body: string) {
  return page.route('**/data/zhang-2019.json', (route) =>
    route.fulfill({ body, contentType: 'application/json' }),
  );
}

test('while a case is loading the page says so', async ({ page }) => {
  let arrive: () => void = () => undefined;
  const arrival = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route('**/data/zhang-2019.json', async (route) => {
    await arrival;
    await route.continue();
  });
  // By its name: the bare address shows the picture of the case that the build has drawn.
  await page.goto('./?case=zhang-2019');
  const loading = page.getByRole('status').filter({ hasText: 'Loading' });
  await expect(loading).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
  arrive();
  await waitForFigure(page, 'zhang-2019');
  await expect(loading).toHaveCount(0);
});

test('a case that does not exist is named with its address, and others are one click away', async ({
  page,
  allowedProblems,
}) => {
  allowedProblems.push(/404/);
  await page.goto('./?case=no-such-case');
  await expectErrorPage(page, 'no-such-case.json');
  await expectWayOut(page);
});

test('a server that cannot be reached is said so, and others are one click away', async ({
  page,
  allowedProblems,
}) => {
  allowedProblems.push(/ERR_CONNECTION_FAILED/);
  await page.route('**/data/zhang-2019.json', (route) => route.abort('connectionfailed'));
  await page.goto('./');
  await expectErrorPage(page, 'zhang-2019.json', /could not be reached/);
  await expectWayOut(page);
});

test('a server that fails is named with its answer', async ({ page, allowedProblems }) => {
  allowedProblems.push(/503/);
  await page.route('**/data/zhang-2019.json', (route) => route.fulfill({ status: 503 }));
  await page.goto('./');
  await expectErrorPage(page, 'zhang-2019.json', '503');
  await expectWayOut(page);
});

test('a broken file is told with line and column', async ({ page }) => {
  const text = readCaseText('zhang-2019');
  const cut = text.slice(0, text.indexOf('"claim"'));
  await serveZhang(page, cut);
  await page.goto('./');
  const line = cut.split('\n').length;
  await expectErrorPage(page, 'zhang-2019.json', `line ${line}, column`);
  await expectWayOut(page);
});

test('a wrong key is told with its place and the key that was meant', async ({ page }) => {
  await serveZhang(page, readCaseText('zhang-2019').replace('"referenceRange"', '"refernceRange"'));
  await page.goto('./');
  await expectErrorPage(
    page,
    'zhang-2019.json',
    '"refernceRange"',
    '"referenceRange"',
    /series\W+0/,
  );
  await expectWayOut(page);
});

test('an empty file and a web page are told as what they are', async ({ page }) => {
  await serveZhang(page, '');
  await page.goto('./');
  await expectErrorPage(page, 'zhang-2019.json', 'empty');
  await page.unroute('**/data/zhang-2019.json');
  await serveZhang(page, '<!doctype html><title>Sign in</title>');
  await page.reload();
  await expectErrorPage(page, 'zhang-2019.json', 'web page');
});

for (const elsewhere of [
  'https://example.org/x.json',
  '//example.org/x.json',
  'http://127.0.0.1:1/x.json',
  'data:application/json,{}',
]) {
  test(`nothing is asked of another origin: ${elsewhere}`, async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`./?${new URLSearchParams({ case: elsewhere }).toString()}`);
    await expectErrorPage(page, elsewhere);
    const { origin } = new URL(page.url());
    expect(asked.filter((url) => new URL(url).origin !== origin)).toEqual([]);
    expect(asked.length).toBeGreaterThan(2);
    await expectWayOut(page);
  });
}

test('a list of cases that does not come leaves the case readable', async ({
  page,
  allowedProblems,
}) => {
  allowedProblems.push(/404/);
  await page.route('**/data/index.json', (route) => route.fulfill({ status: 404 }));
  await page.goto('./');
  await waitForFigure(page, 'zhang-2019');
  await expect(page.getByRole('combobox', { name: 'Case' })).toHaveValue('zhang-2019');
});
