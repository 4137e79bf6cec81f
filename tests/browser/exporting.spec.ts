import type { Page } from '@playwright/test';
import { readCsv, rowsOf } from '../exchange/shown/shownTableOf';
import { readCaseFile } from './caseFiles';
import {
  chooseSize,
  exportButton,
  exportDialog,
  openExport,
  readPngSize,
  save,
  waitForExport,
} from './exporting';
import { findBarriers } from './findBarriers';
import { openCase, waitForFigure } from './openCase';
import { chooseFile } from './opening';
import { smallCase, writeSmallCase } from './openingFiles';
import { expect, test } from './pageTest';

const TEACHING = 'For teaching; not for the care of a patient.';
const ILLUSTRATION = 'Illustration, not data.';

test('the figure is saved as SVG that is text, and named by case and size', async ({ page }) => {
  await openCase(page, 'zhang-2019');
  await openExport(page);
  const slide = await save(page, 'Save SVG');
  expect(slide.name).toBe('zhang-2019-slide-16-9.svg');
  expect(slide.text).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="13\.333in"/);
  expect(slide.text).toContain('>PET/CT</text>');
  expect(slide.text).not.toContain('@font-face');
  await chooseSize(page, 'Journal, one column');
  const column = await save(page, 'Save SVG');
  expect(column.name).toBe('zhang-2019-column-1.svg');
  expect(column.text).toMatch(/ width="85mm"/);
  expect((await save(page, 'Save SVG')).text).toBe(column.text);
});

test('a PNG has the pixels that were said, and says how large it is on paper', async ({ page }) => {
  await openCase(page, 'zhang-2019');
  const dialog = await openExport(page);
  for (const [scale, width, height, perMetre] of [
    [1, 1280, 720, 3780],
    [2, 2560, 1440, 7559],
    [3, 3840, 2160, 11339],
  ] as const) {
    const choice = dialog.getByRole('combobox', { name: 'Pixels of the PNG' });
    await choice.selectOption(String(scale));
    await expect(choice.getByRole('option', { selected: true })).toHaveText(
      `${scale}×: ${width} × ${height} pixels, ${96 * scale} dpi`,
    );
    const png = await save(page, 'Save PNG');
    expect(png.name).toBe(`zhang-2019-slide-16-9-${scale}x.png`);
    expect(readPngSize(png.bytes)).toEqual({ width, height, perMetre });
  }
});

/**
 * How far two pictures are apart: the share of pixels of which a channel differs by an eighth, and
 * the mean difference of all channels, of 255.
 */
async function comparePictures(page: Page, one: Buffer, other: Buffer) {
  return page.evaluate(
    async (addresses) => {
      const [a, b] = await Promise.all(
        addresses.map(async (address) => {
          const image = new Image();
          image.src = address;
          await image.decode();
          const canvas = document.createElement('canvas');
          [canvas.width, canvas.height] = [image.width, image.height];
          const context = canvas.getContext('2d')!;
          context.drawImage(image, 0, 0);
          return context.getImageData(0, 0, image.width, image.height);
        }),
      );
      if (a!.width !== b!.width || a!.height !== b!.height) throw new Error('sizes differ');
      let different = 0;
      let sum = 0;
      for (let at = 0; at < a!.data.length; at += 4) {
        const apart = [0, 1, 2].map((n) => Math.abs(a!.data[at + n]! - b!.data[at + n]!));
        sum += apart.reduce((total, part) => total + part, 0) / 3;
        if (Math.max(...apart) > 32) different += 1;
      }
      const pixels = a!.data.length / 4;
      return { differing: different / pixels, mean: sum / pixels };
    },
    [one, other].map((bytes) => `data:image/png;base64,${bytes.toString('base64')}`),
  );
}

for (const [id, size, width] of [
  ['zhang-2019', 'Slide, 16:9', 1280],
  ['hindawi-2023-case-2', 'Journal, two columns', 680],
  ['simulated-persistent', 'Slide, 4:3', 960],
] as const) {
  test(`the PNG of ${id} is what the browser draws of the SVG in a page: ${size}`, async ({
    page,
    baseURL,
  }) => {
    await openCase(page, id);
    const dialog = await openExport(page);
    await chooseSize(page, size);
    await dialog.getByRole('combobox', { name: 'Pixels of the PNG' }).selectOption('1');
    const svg = await save(page, 'Save SVG');
    const png = await save(page, 'Save PNG');
    const { height } = readPngSize(png.bytes);
    expect(readPngSize(png.bytes).width).toBe(width);
    // A page with the typeface and the SVG in it, as it was saved; not the app and its policy.
    await page.route('**/inline.html', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><style>
          @font-face{font-family:Inter;font-weight:400 700;src:url(fonts/inter.woff2)}
          @font-face{font-family:Inter;font-weight:400 700;font-style:italic;src:url(fonts/inter-italic.woff2)}
          body{margin:0} svg{display:block;width:${width}px;height:${height}px}</style>${svg.text}`,
      }),
    );
    await page.goto(`${baseURL ?? ''}inline.html`);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    await page.setViewportSize({ width, height });
    const inline = await page.locator('svg').screenshot();
    const { differing, mean } = await comparePictures(page, png.bytes, inline);
    // A pixel in a thousand; in another typeface it is one in forty, and a mean of 5.
    expect(differing).toBeLessThan(0.001);
    expect(mean).toBeLessThan(0.1);
  });
}

test('a CSV holds what is on screen, or the whole course', async ({ page }) => {
  await openCase(page, 'zhang-2019', { from: '0', to: '10' });
  const dialog = await openExport(page);
  const shown = await save(page, 'Save CSV');
  await dialog.getByRole('radio', { name: 'The whole course' }).check();
  const whole = await save(page, 'Save CSV');
  expect([shown.name, whole.name]).toEqual(['zhang-2019-shown.csv', 'zhang-2019-whole.csv']);
  await expect(dialog.getByText(/^Saving zhang-2019-whole\.csv, \d+ rows$/)).toBeVisible();
  const days = (text: string) =>
    rowsOf(text)
      .filter(({ resourceType }) => resourceType === 'Observation')
      .map(({ dayEarliest }) => Number(dayEarliest));
  expect([...shown.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(days(shown.text)).toEqual([1, 2, 3, 4, 6, 8]);
  expect(days(whole.text)).toHaveLength(
    readCaseFile('zhang-2019').series[0]?.observations.length ?? 0,
  );
});

test('a CSV says units as shown and as stored', async ({ page }) => {
  await openCase(page, 'zhang-2019', { unit: 'mg/dL' });
  await openExport(page);
  const [row] = rowsOf((await save(page, 'Save CSV')).text).filter(({ value }) => value !== '');
  expect(row).toMatchObject({ value: '1.4', unit: 'mg/dL', storedValue: '0.45' });
  expect(row?.storedUnit).toBe('mmol/L');
});

test('a JSON opens again as the same case', async ({ page }) => {
  await openCase(page, 'hindawi-2023-case-2');
  await openExport(page);
  const file = await save(page, 'Save JSON');
  expect(file.name).toBe('hindawi-2023-case-2-shown.json');
  await page.keyboard.press('Escape');
  await chooseFile(page, file);
  await waitForFigure(page, 'hindawi-2023-case-2');
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('formulas and markup in a case stay text in every file', async ({ page }) => {
  const formula = '=HYPERLINK("http://example.org";"x")';
  const script = '</text><script>window.broken=1</script>';
  const [series] = smallCase().series as Record<string, unknown>[];
  const [operation, visit] = smallCase().events as Record<string, unknown>[];
  const observations = [
    { time: { date: '2021-04-27' }, value: 0.4, note: '@SUM(A1)' },
    { time: { date: '2021-05-18' }, value: 1.02, note: `; ${formula}` },
  ];
  await page.goto('./');
  await chooseFile(page, {
    name: 'unkind.json',
    text: writeSmallCase({
      title: formula,
      series: [{ ...series, name: '-1+1|cmd', observations }],
      events: [
        { ...operation, title: script },
        { ...visit, summary: '+1+1' },
      ],
      source: { citation: `\t${formula}`, licence: script },
    }),
  });
  await expect(page.getByRole('figure', { name: formula, exact: true })).toBeVisible();
  await openExport(page);
  const csv = await save(page, 'Save CSV');
  const cells = readCsv(csv.text.replace(/^\uFEFF/, '')).flat();
  expect(cells.filter((cell) => /^\s*[=+\-@]/.test(cell) && Number.isNaN(Number(cell)))).toEqual(
    [],
  );
  expect(cells.some((cell) => cell.includes(script))).toBe(true);
  const svg = await save(page, 'Save SVG');
  expect(svg.text).not.toMatch(/<script|<foreignObject|\son\w+=|href=/i);
  expect(svg.text).toContain('&lt;script&gt;');
  expect((JSON.parse((await save(page, 'Save JSON')).text) as { title: string }).title).toBe(
    formula,
  );
  await save(page, 'Save PNG');
  expect(await page.evaluate(() => 'broken' in window)).toBe(false);
});

for (const [step, later] of [
  ['1', /tumou?r|osteomalacia|resect|PET|DOTATATE|mesenchym|recover|IgG4|phosph/i],
  ['4', /osteomalacia|resect|mesenchym|recover|IgG4|suspicious mass/i],
] as const) {
  test(`what step ${step} of a lesson hides is in none of its files`, async ({ page }) => {
    await page.goto(`./?${new URLSearchParams({ case: 'zhang-2019', step }).toString()}`);
    const dialog = await openExport(page);
    expect((await save(page, 'Save SVG')).text).not.toMatch(later);
    expect((await save(page, 'Save JSON')).text).not.toMatch(later);
    expect((await save(page, 'Save CSV')).text.replace(/^.*\r\n/, '')).not.toMatch(later);
    await dialog.getByRole('radio', { name: 'The whole course' }).check();
    expect((await save(page, 'Save CSV')).text.replace(/^.*\r\n/, '')).not.toMatch(later);
    expect(await dialog.innerText()).not.toMatch(later);
  });
}

for (const [id, basis] of [
  ['zhang-2019', 'reconstructed'],
  ['simulated-persistent', 'simulated'],
] as const) {
  test(`that values are ${basis} is said in every file of ${id}`, async ({ page }) => {
    await openCase(page, id);
    await openExport(page);
    const svg = await save(page, 'Save SVG');
    const json = JSON.parse((await save(page, 'Save JSON')).text) as Record<string, unknown>;
    const rows = rowsOf((await save(page, 'Save CSV')).text);
    expect(svg.text).toContain(TEACHING);
    expect(svg.text).toContain(ILLUSTRATION);
    expect(json['x-note']).toEqual([TEACHING, ILLUSTRATION]);
    expect(JSON.stringify(json.series)).toContain(`"basis":"${basis}"`);
    const values = rows.filter(({ resourceType }) => resourceType === 'Observation');
    expect(values.length).toBeGreaterThan(5);
    for (const row of values) expect(row).toMatchObject({ basis, illustration: ILLUSTRATION });
    for (const row of rows) expect(row.teaching).toBe(TEACHING);
  });
}

test('several cases are one table with the case of each row, and no case file', async ({
  page,
}) => {
  await page.goto('./?case=zhang-2019&compare=hindawi-2023-case-2');
  await expect(page.locator('[data-observation^="hindawi-2023-case-2/"]').first()).toBeAttached();
  const dialog = await openExport(page);
  await expect(dialog.getByRole('button', { name: 'Save JSON' })).toHaveCount(0);
  await expect(dialog.getByText('a case file holds one case')).toBeVisible();
  await dialog.getByRole('radio', { name: 'The whole course' }).check();
  const csv = await save(page, 'Save CSV');
  expect(csv.name).toBe('zhang-2019-hindawi-2023-case-2-whole.csv');
  const values = rowsOf(csv.text).filter(({ resourceType }) => resourceType === 'Observation');
  expect(new Set(values.map((row) => row.case))).toEqual(
    new Set(['zhang-2019', 'hindawi-2023-case-2']),
  );
  expect(values.every(({ id }) => !id?.includes('/'))).toBe(true);
});

test('the picture is copied, and where the browser refuses it is said what to do', async ({
  page,
}) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await openCase(page, 'zhang-2019');
  const dialog = await openExport(page);
  const copy = dialog.getByRole('button', { name: 'Copy picture' });
  await copy.click();
  await expect(dialog.getByText(/^Copied\./)).toBeVisible();
  const size = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const { width, height } = await createImageBitmap(await item!.getType('image/png'));
    return [width, height];
  });
  expect(size).toEqual([2560, 1440]);
  await page.evaluate(() => {
    navigator.clipboard.write = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  });
  await copy.click();
  await expect(dialog.getByText(/did not allow the picture to be copied/)).toBeVisible();
  await page.evaluate(() => {
    Object.assign(navigator.clipboard, { write: undefined });
  });
  await copy.click();
  await expect(dialog.getByText(/cannot copy pictures/)).toBeVisible();
});

for (const [button, form] of [
  ['Print or save as PDF', 'full'],
  ['Blank handout', 'handout'],
] as const) {
  test(`“${button}” prints a sheet and nothing of the dialog`, async ({ page }) => {
    await page.addInitScript(() => {
      window.print = () => {
        Object.assign(window, { isPrinting: true });
      };
    });
    await openCase(page, 'zhang-2019');
    const dialog = await openExport(page);
    await dialog.getByRole('button', { name: button }).click();
    await page.waitForFunction(() => 'isPrinting' in window);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator(`[data-print-sheet="${form}"]`)).toBeVisible();
    await expect(dialog).toBeHidden();
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await expect(page.locator('[data-print-sheet]')).toHaveCount(0);
  });
}

test('without its typeface no picture is made, and it is said why', async ({
  page,
  allowedProblems,
}) => {
  allowedProblems.push(/./);
  await openCase(page, 'zhang-2019');
  await page.route('**/fonts/*.woff2', (route) => route.abort());
  const dialog = await openExport(page);
  await dialog.getByRole('button', { name: 'Save PNG' }).click();
  await expect(dialog.getByText(/^The typeface of the figure could not be loaded/)).toBeVisible();
  await page.unroute('**/fonts/*.woff2');
  expect((await save(page, 'Save PNG')).name).toMatch(/\.png$/);
});

test('a free size is laid out as soon as it is a size, and says what it takes', async ({
  page,
}) => {
  await openCase(page, 'zhang-2019');
  const dialog = await openExport(page);
  await chooseSize(page, 'Free');
  const width = dialog.getByRole('textbox', { name: 'Width in pixels' });
  await width.fill('1000');
  await dialog.getByRole('textbox', { name: 'Height in pixels' }).fill('600');
  await expect(dialog.getByText('1000 × 600 pixels', { exact: true })).toBeVisible();
  await width.fill('20');
  await expect(width).toHaveAttribute('aria-invalid', 'true');
  await expect(dialog.getByText(/expected a whole number from 320 to 4096/)).toBeVisible();
  await expect(dialog.getByText('1000 × 600 pixels', { exact: true })).toBeVisible();
  await waitForExport(page);
  expect((await save(page, 'Save SVG')).text).toMatch(/ width="1000px" height="600px"/);
});

test('the dialog works by the keyboard alone, and leaves the address as it was', async ({
  page,
}) => {
  await openCase(page, 'zhang-2019');
  const address = page.url();
  await exportButton(page).focus();
  await page.keyboard.press('Enter');
  const dialog = await waitForExport(page);
  await expect(dialog.getByRole('button', { name: 'Close' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(dialog.getByRole('radio', { name: 'Slide, 16:9' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(dialog.getByRole('radio', { name: 'Slide, 4:3' })).toBeChecked();
  await waitForExport(page);
  await page.keyboard.press('Tab');
  await expect(dialog.getByRole('button', { name: 'Save PNG' })).toBeFocused();
  const download = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  expect((await download).suggestedFilename()).toBe('zhang-2019-slide-4-3-2x.png');
  expect(page.url()).toBe(address);
  await page.keyboard.press('Escape');
  await expect(exportDialog(page)).toHaveCount(0);
  await expect(exportButton(page)).toBeFocused();
});

for (const [width, height, colorScheme] of [
  [1280, 800, 'light'],
  [390, 844, 'dark'],
  [320, 640, 'light'],
] as const) {
  test(`nothing of the dialog is in a reader's way at ${width} px, ${colorScheme}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme });
    await openCase(page, 'zhang-2019');
    const dialog = await openExport(page);
    await chooseSize(page, 'Free');
    expect(await findBarriers(page)).toEqual([]);
    const [inside, room] = await dialog.evaluate((one) => [one.scrollWidth, one.clientWidth]);
    expect(inside).toBeLessThanOrEqual(room);
    if (width > 600) return;
    const heights = await dialog
      .locator('button, label:has(input[type="radio"]), select, .share-field')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
  });
}
