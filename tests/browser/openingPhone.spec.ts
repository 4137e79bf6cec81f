import type { Page } from '@playwright/test';
import { marks } from './openCase';
import { findBarriers } from './findBarriers';
import { action, chooseFile, expectFigure, openDialog, openStep } from './opening';
import { GB18030_TABLE, LABORATORY_TABLE, twoPatients } from './openingFiles';
import { expect, test } from './pageTest';

/** What a finger can miss: buttons, fields and choices smaller than 44 px in the dialog or sheet. */
function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const scope = document.querySelector('dialog[open]') ?? document.querySelector('.edit-sheet');
    const targets =
      scope?.querySelectorAll<HTMLElement>(
        'button, select, summary, textarea, input:not([hidden])',
      ) ?? [];
    return [...targets].flatMap((one) => {
      // A box or radio is touched by its label.
      const isTicked = one.matches('[type=checkbox], [type=radio]');
      const target = isTicked ? (one.closest('label') ?? one) : one;
      const { width, height } = target.getBoundingClientRect();
      if (width === 0 || (width >= 43.5 && height >= 43.5)) return [];
      const words = target.textContent.trim().slice(0, 40);
      return `${one.tagName} ${words} ${Math.round(width)}x${Math.round(height)}`;
    });
  });
}

/** Nothing wider than the screen: neither the page nor the dialog on it. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => {
    const dialog = document.querySelector('dialog[open]');
    const wider = dialog ? dialog.scrollWidth - dialog.clientWidth : 0;
    return Math.max(wider, document.documentElement.scrollWidth - window.innerWidth);
  });
}

for (const [width, isPhone] of [
  [390, true],
  [1280, false],
] as const) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 844 }, hasTouch: isPhone, isMobile: isPhone });

    /** Every step holds on this screen, and keeps nobody out. */
    async function expectUsable(page: Page, step: string): Promise<void> {
      expect.soft(await findBarriers(page), step).toEqual([]);
      expect.soft(await overflow(page), `${step}: px too wide`).toBeLessThanOrEqual(0);
      if (isPhone) expect.soft(await smallTargets(page), step).toEqual([]);
    }

    test('each step from Open to the chart can be read, reached and touched', async ({ page }) => {
      test.setTimeout(60_000);
      const dialog = openDialog(page);
      await page.goto('./');
      await action(page, 'Open').click();
      await expect(openStep(page, 'Open a case')).toBeVisible();
      await expectUsable(page, 'ways in');
      await chooseFile(page, { name: 'cut.json', text: '{"format": "caseline/1", ' });
      await expect(dialog.getByRole('alert')).toBeVisible();
      await expectUsable(page, 'refused');
      await dialog.getByRole('button', { name: 'Open something else' }).click();
      await chooseFile(page, { name: 'gb.csv', text: GB18030_TABLE });
      await expect(openStep(page, 'Which of these reads right?')).toBeVisible();
      await expectUsable(page, 'encoding');
      await page.keyboard.press('Escape');
      await chooseFile(page, { name: 'two.json', text: twoPatients() });
      await expect(openStep(page, 'Whose results?')).toBeVisible();
      await expectUsable(page, 'patients');
      await page.keyboard.press('Escape');
      await chooseFile(page, { name: 'lab.csv', text: LABORATORY_TABLE });
      await expect(openStep(page, 'How to read lab.csv')).toBeVisible();
      await expectUsable(page, 'table, with a question');
      await dialog.getByRole('button', { name: /A-17/ }).click();
      await dialog.getByText(/^What was left out/).click();
      await expectUsable(page, 'table, answered');
      await dialog.getByRole('button', { name: /go on/i }).click();
      await expect(openStep(page, 'Make a case of it')).toBeVisible();
      const range = dialog.getByRole('combobox', { name: 'Reference range of Phosphat' });
      await range.selectOption('typed');
      await dialog.getByRole('textbox', { name: 'Title' }).fill('');
      await dialog.getByRole('button', { name: 'Show the case' }).click();
      await expect(dialog).toContainText('Give the case a title.');
      await expectUsable(page, 'form, with what is wrong');
      await range.selectOption('found');
      await dialog.getByRole('textbox', { name: 'Title' }).fill('On this screen');
      await dialog.getByRole('button', { name: 'Show the case' }).click();
      await expectFigure(page, 'On this screen');
      await expect(marks(page)).toHaveCount(5);
      await expectUsable(page, 'chart');
      for (const [name, title] of [
        ['Share', 'Share or save this case'],
        ['Keep', 'Kept cases'],
      ] as const) {
        await action(page, name).click();
        await expect(page.getByRole('heading', { name: title })).toBeVisible();
        await expectUsable(page, name);
        await page.keyboard.press('Escape');
      }
      await action(page, 'Edit').click();
      await expect(page.getByRole('heading', { name: 'Edit this case' })).toBeVisible();
      await expectUsable(page, 'sheet');
    });
  });
}
