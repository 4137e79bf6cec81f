import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { CASE_IDS, type CaseFile, type CaseId, readCaseText } from './caseFiles';
import { exportDialog } from './exporting';
import { openExport } from './exportFile';
import { openCase } from './openCase';
import { expect, test } from './pageTest';

const run = promisify(execFile);

/** What else a printed page has of a case file. */
interface PrintedCase extends CaseFile {
  subject: string;
  claim?: string;
  source: { citation: string };
  words?: { text: string }[];
}

const readCase = (id: CaseId) => JSON.parse(readCaseText(id)) as PrintedCase;

const PAPERS = ['A4', 'Letter'] as const;

/** Stands in for the browser's dialog, which a test cannot leave. */
async function watchPrinting(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    Object.assign(window, { printed: 0 });
    window.print = () => {
      (window as unknown as { printed: number }).printed += 1;
    };
  });
  return () => page.evaluate(() => (window as unknown as { printed: number }).printed);
}

const sheet = (page: Page) => page.locator('[data-print-sheet]');

/** Waits until what draws the sheet has come. */
async function waitForSheet(page: Page): Promise<void> {
  // The first key of Ctrl+P, with which the sheet is fetched.
  await page.keyboard.press('Control');
  await expect(async () => {
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    const count = await sheet(page).count();
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    expect(count).toBe(1);
  }).toPass();
}

/** Prints with a button of the dialog of exports, as far as the browser's own dialog. */
async function printByButton(page: Page, name: string): Promise<void> {
  const printed = await watchPrinting(page);
  await openExport(page);
  await exportDialog(page).getByRole('button', { name, exact: true }).click();
  await expect.poll(printed).toBe(1);
}

/** How many pages a PDF has, by its own page objects. */
const countPages = (pdf: Buffer) =>
  [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b(?!s)/g)].length;

/** The text of a PDF by poppler, where the machine has it: told in the report where it has not. */
async function readPdf(pdf: Buffer, annotate: (note: string) => void): Promise<string> {
  try {
    const child = run('pdftotext', ['-layout', '-', '-']);
    child.child.stdin?.end(pdf);
    return (await child).stdout;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    annotate('no pdftotext here: the text was read from the page alone');
    return '';
  }
}

/** What stands on the sheet, the figure in its shadow root included. */
async function readSheet(page: Page): Promise<string> {
  return sheet(page).evaluate((element) => {
    const figure = element.querySelector('.print-figure > div')?.shadowRoot;
    return `${(element as HTMLElement).innerText}\n${figure?.textContent ?? ''}`;
  });
}

function expectFull(text: string, id: CaseId): void {
  const { title, series, events, source } = readCase(id);
  const said = text.replaceAll(/\s+/g, ' ');
  for (const part of [title, source.citation, 'For teaching; not for the care of a patient.']) {
    expect(said).toContain(part.replaceAll(/\s+/g, ' '));
  }
  for (const { name } of series) expect(said).toContain(name);
  for (const event of events) expect(said).toContain(event.title);
}

for (const id of CASE_IDS) {
  test(`${id} is printed on one page of either paper, from the menu of the browser`, async ({
    page,
  }, { annotations }) => {
    await openCase(page, id);
    await waitForSheet(page);
    for (const format of PAPERS) {
      const pdf = await page.pdf({ format });
      expect(countPages(pdf), format).toBe(1);
      const text = await readPdf(pdf, (description) => {
        annotations.push({ type: 'poppler', description });
      });
      if (text !== '') expect(text).toContain('For teaching');
    }
    await expect(sheet(page)).toHaveCount(0);
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    await expect(sheet(page)).toBeVisible();
    await expect(page.locator('#root')).toBeHidden();
    expectFull(await readSheet(page), id);
    const file = readCase(id);
    const rows = page.locator('[data-print-table] tbody tr:not(.row-note)');
    await expect(rows).toHaveCount(file.series.flatMap((one) => one.observations).length);
    await expect(page.locator('[data-print-card]')).toHaveCount(file.events.length);
    // Nothing smaller than 8 points.
    const smallest = await sheet(page).evaluate((element) => {
      const figure = element.querySelector('.print-figure > div')?.shadowRoot;
      const svg = figure?.querySelector('svg');
      const scale = svg ? svg.getBoundingClientRect().width / svg.viewBox.baseVal.width : NaN;
      const sizeOf = (one: Element) => parseFloat(getComputedStyle(one).fontSize);
      const isText = (one: Element) => [...one.childNodes].some(({ nodeType }) => nodeType === 3);
      return Math.min(
        ...[...element.querySelectorAll('*')].filter(isText).map(sizeOf),
        ...[...(figure?.querySelectorAll('text') ?? [])].map((one) => sizeOf(one) * scale),
      );
    });
    expect(smallest).toBeGreaterThanOrEqual(10.6);
  });
}

test.describe('On a dark page in forced colours', () => {
  test.use({
    colorScheme: 'dark',
    contextOptions: { reducedMotion: 'reduce', forcedColors: 'active' },
  });

  test('the sheet is dark on white all the same', async ({ page }) => {
    await openCase(page, 'zhang-2019');
    await waitForSheet(page);
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print', forcedColors: 'active', colorScheme: 'dark' });
    const colours = await sheet(page).evaluate((element) => {
      const figure = element.querySelector('.print-figure > div')?.shadowRoot;
      const styleOf = (selector: string) => {
        const found = figure?.querySelector(selector);
        return found ? getComputedStyle(found) : undefined;
      };
      const { color, backgroundColor } = getComputedStyle(element);
      return [
        color,
        backgroundColor,
        styleOf('.series-line')?.stroke,
        styleOf('text.tick')?.fill,
        styleOf('.range-band')?.fill,
      ];
    });
    expect(colours).toEqual([
      'rgb(26, 31, 38)',
      'rgb(255, 255, 255)',
      'rgb(31, 78, 140)',
      'rgb(86, 96, 107)',
      'rgb(232, 242, 239)',
    ]);
    expect(countPages(await page.pdf({ format: 'A4' }))).toBe(1);
  });
});

for (const id of ['zhang-2019', 'hindawi-2023-case-2', 'simulated-persistent'] as const) {
  test(`a handout of ${id} has what is needed to draw, and not what came of it`, async ({
    page,
  }) => {
    await openCase(page, id);
    await printByButton(page, 'Blank handout');
    const again = exportDialog(page).getByRole('button', { name: 'Blank handout', exact: true });
    for (const [index, format] of PAPERS.entries()) {
      expect(countPages(await page.pdf({ format })), format).toBe(1);
      // Printing takes the sheet away; what follows asks for it anew.
      await expect(sheet(page)).toHaveCount(0);
      await again.click();
      await page.waitForFunction(
        (times) => (window as unknown as { printed: number }).printed === times,
        index + 2,
      );
    }
    await expect(page).toHaveTitle('Handout to draw on');
    await page.emulateMedia({ media: 'print' });
    await expect(sheet(page)).toBeVisible();
    await expect(page.locator('dialog')).toBeHidden();
    const said = (await readSheet(page)).replaceAll(/\s+/g, ' ');
    const { title, subject, events, series, claim, words = [] } = readCase(id);
    for (const part of ['Draw the course of serum phosphorus', subject, 'Name', 'day 0']) {
      expect(said).toContain(part);
    }
    expect(said).toContain('For teaching; not for the care of a patient.');
    for (const event of events) expect(said).toContain(event.title);
    const telling = [title, claim, ...events.map(({ summary }) => summary)];
    for (const part of [...telling, ...words.map(({ text }) => text)]) {
      if (part !== undefined && part !== '') expect(said).not.toContain(part);
    }
    expect(said).not.toContain(id);
    expect(said).toContain(String(series[0]!.referenceRange.low));
    const marks = await sheet(page).evaluate((element) => {
      const figure = element.querySelector('.print-figure > div')?.shadowRoot;
      const count = (selector: string) => figure?.querySelectorAll(selector).length;
      return [count('[data-observation]'), count('.series-line[d*="M"]'), count('.bracket')];
    });
    expect(marks).toEqual([0, 0, 0]);
  });
}

test('A handout lies, and the page stands, as their figures do', async ({ page }) => {
  const boxOf = (pdf: Buffer) =>
    /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(pdf.toString('latin1'))!.slice(1).map(Number);
  await openCase(page, 'zhang-2019');
  await printByButton(page, 'Print or save as PDF');
  const [width, height] = boxOf(await page.pdf({ format: 'A4' }));
  expect(width).toBeLessThan(height!);
  await exportDialog(page).getByRole('button', { name: 'Blank handout', exact: true }).click();
  await page.waitForFunction(() => (window as unknown as { printed: number }).printed === 2);
  const [lyingWidth, lyingHeight] = boxOf(await page.pdf({ format: 'A4' }));
  expect(lyingWidth).toBeGreaterThan(lyingHeight!);
});

test('After printing the page is as it was, with the focus where it was', async ({ page }) => {
  await openCase(page, 'zhang-2019');
  const title = await page.title();
  await printByButton(page, 'Blank handout');
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(sheet(page)).toHaveCount(0);
  await expect(page).toHaveTitle(title);
  await expect(
    exportDialog(page).getByRole('button', { name: 'Blank handout', exact: true }),
  ).toBeFocused();
});

test('What a lesson hides and what an open prediction asks for is not printed', async ({
  page,
}) => {
  await page.goto('./?case=hindawi-2023-case-2&step=4');
  await expect(page.getByRole('figure')).toBeVisible();
  await waitForSheet(page);
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  const said = await readSheet(page);
  expect(said).not.toContain('3.3');
  expect(said).not.toContain('came into range');
  expect(said).not.toContain('1 year after');
  await page.goto('./?case=zhang-2019&step=1');
  await expect(page.getByRole('figure')).toBeVisible();
  await waitForSheet(page);
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  const lesson = await readSheet(page);
  expect(lesson).not.toContain('IgG4');
  expect(lesson).not.toContain('Resection');
});

test('Printed before its sheet has come, the page itself is clean', async ({ page }) => {
  await page.route('**/assets/PrintHost*', () => new Promise(() => undefined));
  await openCase(page, 'zhang-2019');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Export', exact: true })).toBeHidden();
  await expect(page.getByRole('combobox')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('For teaching; not for the care of a patient.')).toBeVisible();
  expect(countPages(await page.pdf({ format: 'A4' }))).toBe(1);
});

test('A long case goes on over pages, each with its heads, and cuts no row', async ({ page }) => {
  await page.route('**/data/zhang-2019.json', async (route) => {
    const file = readCase('zhang-2019');
    const [first] = file.series;
    const observations = Array.from({ length: 400 }, (_, day) => ({
      time: { day: day - 20 },
      value: 1,
    }));
    await route.fulfill({
      json: { ...file, lesson: undefined, series: [{ ...first, observations }] },
    });
  });
  await page.goto('./?case=zhang-2019');
  await expect(page.getByRole('figure')).toBeVisible();
  await waitForSheet(page);
  const pdf = await page.pdf({ format: 'A4' });
  const pages = countPages(pdf);
  expect(pages).toBeGreaterThan(2);
  const text = await readPdf(pdf, (description) => {
    test.info().annotations.push({ type: 'poppler', description });
  });
  if (text !== '') {
    expect(text.match(/For teaching/g)).toHaveLength(pages);
    expect(text.match(/\bday [−+]?\d+\s+about 1\.00\s+within\s+reconstructed/g)).toHaveLength(400);
  }
});
