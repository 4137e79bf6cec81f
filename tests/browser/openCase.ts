import { expect, type Locator, type Page } from '@playwright/test';
import { type CaseId, readCaseFile } from './caseFiles';

/** Opens a case at an address with these keys, and waits until its figure stands and has its type. */
export async function openCase(
  page: Page,
  id: CaseId,
  query: Record<string, string> = {},
): Promise<void> {
  await page.goto(`./?${new URLSearchParams({ case: id, ...query }).toString()}`);
  await waitForFigure(page, id);
}

export async function waitForFigure(page: Page, id: CaseId): Promise<void> {
  await expect(page.getByRole('figure', { name: readCaseFile(id).title })).toBeVisible();
  await expect(marks(page).first()).toBeAttached();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

export function marks(page: Page): Locator {
  return page.locator('[data-observation]');
}

export function mark(page: Page, key: string): Locator {
  return page.locator(`[data-observation="${key}"]`);
}

export function pin(page: Page, eventId: string): Locator {
  return page.locator(`[data-event="${eventId}"]`);
}

export function card(page: Page, eventId: string): Locator {
  return page.locator(`[data-event-card="${eventId}"]`);
}

/** The row of a card, which opens and closes it. */
export function cardRow(page: Page, eventId: string): Locator {
  return card(page, eventId).locator('button[aria-expanded]');
}

export function readout(page: Page): Locator {
  return page.locator('[data-readout]');
}

export function plot(page: Page): Locator {
  return page.getByRole('figure').getByRole('application');
}
