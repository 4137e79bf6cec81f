import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';

export function exportDialog(page: Page): Locator {
  return page.getByRole('dialog', { name: 'Export' });
}

export function exportButton(page: Page): Locator {
  return page.getByRole('button', { name: 'Export', exact: true });
}

/** Opens the dialog and waits until the figure stands in it. */
export async function openExport(page: Page): Promise<Locator> {
  await exportButton(page).click();
  return waitForExport(page);
}

/** Waits until the figure is drawn at the size that is chosen. */
export async function waitForExport(page: Page): Promise<Locator> {
  const dialog = exportDialog(page);
  await expect(dialog.getByRole('img')).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Save SVG' })).toBeEnabled();
  return dialog;
}

export async function chooseSize(page: Page, name: string): Promise<void> {
  await exportDialog(page).getByRole('radio', { name, exact: true }).check();
  await waitForExport(page);
}

export interface SavedFile {
  readonly name: string;
  readonly bytes: Buffer;
  readonly text: string;
}

/** Saves with a button of the dialog. */
export async function save(
  page: Page,
  button: 'Save SVG' | 'Save PNG' | 'Save CSV' | 'Save JSON',
): Promise<SavedFile> {
  const download = page.waitForEvent('download');
  await exportDialog(page).getByRole('button', { name: button }).click();
  const file = await download;
  const bytes = readFileSync(await file.path());
  return { name: file.suggestedFilename(), bytes, text: bytes.toString('utf8') };
}

/** The size of a PNG in pixels, and its pixels a metre. */
export function readPngSize(bytes: Buffer): { width: number; height: number; perMetre: number } {
  const at = bytes.indexOf('pHYs');
  return {
    width: bytes.readUInt32BE(16),
    height: bytes.readUInt32BE(20),
    perMetre: at < 0 ? 0 : bytes.readUInt32BE(at + 4),
  };
}
