import { chooseSize, exportDialog, openExport, save } from './exporting';
import { openCase } from './openCase';
import { expect, test } from './pageTest';

test('a slide looks as it did', async ({ page }) => {
  await openCase(page, 'zhang-2019');
  const dialog = await openExport(page);
  await chooseSize(page, 'Slide, 16:9');
  await dialog.getByRole('combobox', { name: 'Pixels of the PNG' }).selectOption('1');
  const { bytes } = await save(page, 'Save PNG');
  expect(bytes).toMatchSnapshot('slide.png', { maxDiffPixelRatio: 0.02 });
});

test('a handout looks as it did', async ({ page }) => {
  // A4 lying, in px of a 96th of an inch; the margins of a page are not drawn on a screen.
  await page.setViewportSize({ width: 1123, height: 794 });
  await openCase(page, 'hindawi-2023-case-2');
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await openExport(page);
  await exportDialog(page).getByRole('button', { name: 'Blank handout', exact: true }).click();
  const sheet = page.locator('[data-print-sheet="handout"]');
  await expect(sheet).toBeAttached();
  await page.emulateMedia({ media: 'print' });
  await sheet.evaluate((element) => {
    element.style.boxSizing = 'content-box';
    element.style.padding = '46px';
  });
  await expect(page).toHaveScreenshot('handout.png');
});
