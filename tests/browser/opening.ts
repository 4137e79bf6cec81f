import { expect, type Locator, type Page } from '@playwright/test';
import { plot, readout } from './openCase';

export interface OpenedFile {
  name: string;
  text: string | Buffer;
}

/** The dialog that takes a file to a case. */
export function openDialog(page: Page): Locator {
  return page.locator('dialog.open-dialog');
}

/** A button of the head of the page. */
export function action(page: Page, name: 'Open' | 'Edit' | 'Share' | 'Keep'): Locator {
  return page.getByRole('banner').getByRole('button', { name, exact: true });
}

/** A step of the dialog, told by its title. */
export function openStep(page: Page, title: string | RegExp): Locator {
  return openDialog(page).getByRole('heading', { level: 2, name: title });
}

/** Opens a file as a user does: Open, then Choose a file. */
export async function chooseFile(page: Page, { name, text }: OpenedFile): Promise<void> {
  if (!(await openDialog(page).isVisible())) {
    await action(page, 'Open').click();
  }
  const chooser = page.waitForEvent('filechooser');
  await openDialog(page).getByRole('button', { name: 'Choose a file' }).click();
  const buffer = Buffer.from(text);
  await (await chooser).setFiles({ name, mimeType: 'application/octet-stream', buffer });
}

/** Drops a file on an element of the page, with the events that a drag from the desktop causes. */
export async function dropFile(target: Locator, { name, text }: OpenedFile): Promise<void> {
  const bytes = [...Buffer.from(text)];
  const dataTransfer = await target.page().evaluateHandle(
    ({ fileName, content }) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(content)], fileName));
      return transfer;
    },
    { fileName: name, content: bytes },
  );
  await target.dispatchEvent('dragover', { dataTransfer });
  await target.dispatchEvent('drop', { dataTransfer });
}

/** Pastes a text from the clipboard with the keys that paste. */
export async function pasteText(page: Page, text: string): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await page.keyboard.press('ControlOrMeta+v');
}

export async function goOn(page: Page): Promise<void> {
  await openDialog(page).getByRole('button', { name: /go on/i }).click();
}

/** Fills the one field that every case needs, and shows the case. */
export async function showCase(page: Page, title: string): Promise<void> {
  const dialog = openDialog(page);
  await expect(openStep(page, 'Make a case of it')).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Title' }).fill(title);
  await dialog.getByRole('button', { name: 'Show the case' }).click();
  await expectFigure(page, title);
}

/** The figure stands, nothing lies over it, and its type has come. */
export async function expectFigure(page: Page, title: string): Promise<void> {
  await expect(page.getByRole('figure', { name: title, exact: true })).toBeVisible();
  await expect(openDialog(page)).toHaveCount(0);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

/** What the readout says of each value of the first series, or of one further down, by the keys. */
export async function readValues(page: Page, count: number, seriesDown = 0): Promise<string[]> {
  const said: string[] = [];
  await plot(page).focus();
  await page.keyboard.press('Home');
  for (let down = 0; down < seriesDown; down += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Home');
  for (let index = 0; index < count; index += 1) {
    if (index > 0) await page.keyboard.press('ArrowRight');
    await expect(page.locator('[data-observation][data-emphasis="hover"]')).toHaveCount(1);
    said.push(await readout(page).locator('[data-readout-value]').innerText());
  }
  return said;
}
