import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';

/** The names of the sizes in the dialog of exports, by the names of the files. */
export const SIZE_LABELS = {
  'slide-16-9': 'Slide, 16:9',
  'slide-4-3': 'Slide, 4:3',
  'column-1': 'Journal, one column',
  'column-2': 'Journal, two columns',
} as const;

export type SizeLabel = keyof typeof SIZE_LABELS;

export async function openExport(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await page.getByRole('dialog', { name: 'Export' }).waitFor();
}

/** The text of the SVG that the dialog saves, with an address that is the same on every machine. */
export async function saveSvg(page: Page, size: SizeLabel): Promise<string> {
  await page.getByRole('radio', { name: SIZE_LABELS[size], exact: true }).check();
  const save = page.getByRole('button', { name: 'Save SVG' });
  const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
  const text = await readFile(await download.path(), 'utf8');
  // Ports of four digits, so that the address breaks its lines alike.
  return text.replaceAll(new URL(page.url()).origin, 'http://127.0.0.1:0000');
}
