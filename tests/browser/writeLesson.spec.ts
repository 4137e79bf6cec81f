import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { findBarriers } from './findBarriers';
import { mark, marks, openCase, pin } from './openCase';
import { action, chooseFile } from './opening';
import { expect, test } from './pageTest';

const writer = (page: Page): Locator => page.getByRole('region', { name: 'Write a lesson' });
const add = (page: Page): Locator => page.getByRole('button', { name: 'Add this view as a step' });
const field = (page: Page, name: string): Locator =>
  writer(page).getByRole('textbox', { name, exact: true });

async function openWriter(page: Page): Promise<void> {
  await openCase(page, 'simulated-persistent');
  await page.getByRole('button', { name: 'Teach' }).click();
  await page.getByRole('button', { name: /^Write a lesson/ }).click();
  await expect(page.getByRole('heading', { name: 'Write a lesson' })).toBeFocused();
}

/** What the player shows of the lesson that both tests write. */
async function expectPlayed(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: 'Before' })).toBeVisible();
  await expect(page.locator('.lesson-text strong')).toHaveText('low');
  await expect(mark(page, 'phosphorus:0')).toBeVisible();
  await expect(pin(page, 'resection')).toBeVisible();
  await expect(page.getByText('Second visit')).toHaveCount(0);
  const before = await marks(page).count();
  await page.keyboard.press('PageDown');
  await expect(page.getByRole('heading', { level: 1, name: 'After' })).toBeVisible();
  await expect.poll(() => marks(page).count()).toBeGreaterThan(before);
}

async function save(page: Page): Promise<{ name: string; text: Buffer }> {
  await action(page, 'Share').click();
  const download = page.waitForEvent('download');
  await page.getByRole('dialog').getByRole('button', { name: 'Save as a file' }).click();
  const saved = await download;
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  return { name: saved.suggestedFilename(), text: await readFile(await saved.path()) };
}

test('a lesson of two steps is written by mouse, previewed, saved with the case and opened again', async ({
  page,
}) => {
  await openWriter(page);
  await add(page).click();
  await expect(field(page, 'Title of the step')).toBeFocused();
  await field(page, 'Title of the step').fill('Before');
  await field(page, 'Text').fill('Phosphorus is **low**.');
  await writer(page).getByText('Hidden: nothing').click();
  await writer(page)
    .getByRole('combobox', { name: 'Nothing after this event' })
    .selectOption('Resection');
  await expect(
    writer(page).getByText(/^Hidden at this part: \d+ values, 3 events\.$/),
  ).toBeVisible();
  await expect(page.locator('.veil text')).toBeVisible();
  await page.getByRole('button', { name: '10 days around resection' }).click();
  await mark(page, 'phosphorus:3').click();
  await add(page).click();
  await field(page, 'Title of the step').fill('After');
  await field(page, 'Text').fill('It stays low.');
  await expect(page.locator('.veil')).toHaveCount(0);

  await writer(page).getByRole('button', { name: 'Previous step' }).click();
  await writer(page).getByRole('button', { name: 'Preview from here' }).click();
  await expectPlayed(page);
  await page.getByRole('button', { name: 'Leave the lesson' }).click();
  await expect(writer(page)).toBeVisible();
  await expect(field(page, 'Title of the step')).toHaveValue('Before');

  const first = await save(page);
  const lesson = (JSON.parse(first.text.toString()) as { lesson: { steps: unknown[] } }).lesson;
  expect(lesson.steps).toEqual([
    expect.objectContaining({ id: 'step-1', title: 'Before' }),
    expect.objectContaining({
      title: 'After',
      view: {
        window: { from: { day: -10 }, to: { day: 10 } },
        observation: 'phosphorus:3',
      },
    }),
  ]);
  await chooseFile(page, first);
  await expect(page.getByRole('figure')).toBeVisible();
  await expect(page).toHaveURL(/local=/);
  // The page of the opened case takes the place of the last one, and its menu with it.
  const play = page.getByRole('button', { name: /^Play the lesson/ });
  await expect(async () => {
    await page.getByRole('button', { name: 'Teach', expanded: false }).click({ timeout: 1000 });
    await play.click({ timeout: 2000 });
  }).toPass();
  await expectPlayed(page);
  await page.getByRole('button', { name: 'Leave the lesson' }).click();
  const second = await save(page);
  expect(second.text.equals(first.text)).toBe(true);
});

/** Presses Tab until this has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`no way to ${String(target)} by Tab`);
}

test('a lesson of two steps is written, put in order and previewed by keyboard alone', async ({
  page,
}) => {
  await openCase(page, 'simulated-persistent');
  await tabTo(page, page.getByRole('button', { name: 'Teach' }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', { name: /^Write a lesson/ }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Write a lesson' })).toBeFocused();
  await tabTo(page, add(page));
  await page.keyboard.press('Enter');
  await page.keyboard.type('After');
  await page.keyboard.press('Shift+Tab');
  await tabTo(page, field(page, 'Text'));
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('It stays low.');

  await tabTo(page, writer(page).getByText('Hidden: nothing'));
  await page.keyboard.press('Shift+Tab');
  for (let presses = 0; presses < 20; presses += 1) {
    if (await add(page).evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('Shift+Tab');
  }
  await page.keyboard.press('Enter');
  await page.keyboard.type('Before');
  await tabTo(page, field(page, 'Text'));
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('Phosphorus is **low**.');
  await tabTo(page, writer(page).getByText('Hidden: nothing'));
  await page.keyboard.press('Enter');
  await tabTo(page, field(page, 'Nothing after this day or date'));
  await page.keyboard.type('0');
  await page.keyboard.press('Enter');
  await expect(writer(page).getByText(/^Hidden at this part/)).toBeVisible();

  for (let presses = 0; presses < 30; presses += 1) {
    const back = writer(page).getByRole('button', { name: 'All steps' });
    if (await back.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('Shift+Tab');
  }
  await page.keyboard.press('Enter');
  await expect(writer(page).getByRole('button', { name: /^Step 2: Before/ })).toBeFocused();
  await tabTo(page, writer(page).getByRole('button', { name: 'Move Before up' }));
  await page.keyboard.press('Enter');
  await expect(writer(page).getByRole('button', { name: 'Move Before down' })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(writer(page).getByRole('button', { name: /^Step 1: Before/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await tabTo(page, writer(page).getByRole('button', { name: 'Preview from here' }));
  await page.keyboard.press('Enter');
  await expectPlayed(page);
  await tabTo(page, page.getByRole('button', { name: 'Leave the lesson' }));
  await page.keyboard.press('Enter');
  await expect(writer(page).getByRole('heading', { name: 'Step 1 of 2' })).toBeFocused();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(writer(page).getByRole('heading', { name: 'Step 1 of 2' })).toBeVisible();
  await expect(field(page, 'Title of the step')).toHaveValue('After');
});

for (const size of [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
]) {
  test.describe(`at ${size.width} px`, () => {
    test.use({ viewport: size });

    test('the writer has no barrier and nothing wider than the screen, with every fold open', async ({
      page,
    }) => {
      await openWriter(page);
      expect(await findBarriers(page)).toEqual([]);
      await add(page).click();
      await writer(page).getByRole('button', { name: 'Add a part' }).click();
      for (const part of ['Part 2', 'Part 1']) {
        await writer(page).getByRole('button', { name: part }).click();
        await page.evaluate(() => {
          for (const fold of document.querySelectorAll<HTMLDetailsElement>('.writer details')) {
            fold.open = true;
          }
        });
        expect(await findBarriers(page)).toEqual([]);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - window.innerWidth,
        );
        expect(overflow).toBeLessThanOrEqual(0);
      }
      await writer(page).getByRole('button', { name: 'About the lesson' }).click();
      expect(await findBarriers(page)).toEqual([]);
      await writer(page).getByRole('button', { name: 'Steps', exact: true }).click();
      expect(await findBarriers(page)).toEqual([]);
    });
  });
}
