import type { Browser, Page } from '@playwright/test';
import { type CaseId } from './caseFiles';
import { openCase, readout } from './openCase';
import { collectProblems, expect, test } from './pageTest';

const views: [CaseId, Record<string, string>][] = [
  ['zhang-2019', { observation: 'phosphorus:8', event: 'letter-received' }],
  ['zhang-2019', { axis: 'dates', observation: 'phosphorus:11', event: 'resection' }],
  ['hindawi-2023-case-2', { observation: 'calcium:1', event: 'follow-up-1-year' }],
  ['simulated-persistent', { observation: 'phosphorus:13' }],
];

async function inZone<T>(
  browser: Browser,
  baseURL: string,
  timezoneId: string,
  read: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({
    baseURL,
    timezoneId,
    locale: 'en-GB',
    viewport: { width: 1280, height: 800 },
  });
  const problems = collectProblems(context, new URL(baseURL).origin);
  try {
    const result = await read(await context.newPage());
    expect(problems).toEqual([]);
    return result;
  } finally {
    await context.close();
  }
}

/** Every word of every view, the table's included, and the words of the drawing. */
async function readEverything(page: Page): Promise<string[]> {
  const told: string[] = [];
  for (const [id, query] of views) {
    await openCase(page, id, query);
    told.push(await page.getByRole('main').innerText());
    told.push((await page.locator('figure svg text').allTextContents()).join(' | '));
    await page.getByRole('button', { name: 'Table', exact: true }).click();
    await expect(page.getByRole('table')).toBeVisible();
    told.push(await page.getByRole('main').innerText());
  }
  return told;
}

for (const zone of ['America/Los_Angeles', 'Pacific/Kiritimati']) {
  test(`${zone} reads the same days, dates and words as UTC`, async ({ browser, baseURL }) => {
    const here = await inZone(browser, baseURL!, 'UTC', readEverything);
    const there = await inZone(browser, baseURL!, zone, readEverything);
    expect(here.join('').length).toBeGreaterThan(5000);
    expect(there).toEqual(here);
  });

  test(`${zone} reads the dates of the letter as they are printed`, async ({
    browser,
    baseURL,
  }) => {
    await inZone(browser, baseURL!, zone, async (page) => {
      const isShifted = await page.evaluate(() => new Date(2018, 11, 5).getTimezoneOffset() !== 0);
      expect(isShifted).toBe(true);
      await openCase(page, 'zhang-2019', { event: 'letter-received' });
      await expect(readout(page).locator('[data-readout-date]')).toHaveText('5 December 2018');
      await openCase(page, 'zhang-2019', { observation: 'phosphorus:8' });
      await expect(readout(page).locator('[data-readout-date]')).toHaveText(
        'between 4 May and 23 October 2018',
      );
    });
  });
}
