import type { Page } from '@playwright/test';
import { CASE_IDS, readCaseFile } from './caseFiles';
import { openCase } from './openCase';
import { expect, test } from './pageTest';

const TEACHING = 'For teaching; not for the care of a patient';

/** The words of the drawing that holds the marks; a text may be broken into lines. */
function wordsOfPlot(page: Page): Promise<string> {
  return page.evaluate(() => {
    const drawing = document.querySelector('[data-observation]')?.closest('svg');
    if (!drawing) throw new Error('no drawing');
    const texts = [...drawing.querySelectorAll('text')];
    return texts.map((text) => text.textContent).join(' ');
  });
}

for (const id of ['zhang-2019', 'simulated-persistent', 'simulated-supplements'] as const) {
  test(`the plot of ${id} says that it is an illustration, at every width and in every window`, async ({
    page,
  }) => {
    for (const query of [{}, { from: '-2', to: '7' }, { from: '10', to: '60' }]) {
      await openCase(page, id, query);
      for (const width of [320, 390, 768, 1280, 1920]) {
        await page.setViewportSize({ width, height: 800 });
        await expect
          .poll(() => wordsOfPlot(page), `${width} px, ${JSON.stringify(query)}`)
          .toContain('Illustration, not data');
        const words = page.locator('figure svg text', { hasText: 'Illustration,' });
        await expect(words).toBeVisible();
      }
    }
  });
}

test('a case of printed values is not called an illustration', async ({ page }) => {
  await openCase(page, 'hindawi-2023-case-2');
  expect(await wordsOfPlot(page)).not.toContain('llustration');
  expect(await page.getByRole('main').innerText()).not.toContain('llustrati');
});

test('the headline of a case without printed values claims no number', async ({ page }) => {
  for (const id of ['zhang-2019', 'simulated-persistent', 'simulated-supplements'] as const) {
    await openCase(page, id);
    const headline = await page.getByRole('heading', { level: 1 }).innerText();
    expect(headline.length).toBeGreaterThan(20);
    expect(headline).not.toMatch(/\d/);
  }
});

test('the headline of printed values says an interval and no day that is not known', async ({
  page,
}) => {
  await openCase(page, 'hindawi-2023-case-2');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Phosphorus came into range after day +4, by 12 weeks',
  );
});

for (const id of CASE_IDS) {
  test(`${id} says on screen and on paper that it is for teaching`, async ({ page }) => {
    await openCase(page, id);
    await expect(page.getByText(TEACHING)).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText(TEACHING)).toBeVisible();
  });

  test(`the figure of ${id} names the source of its range at every width`, async ({ page }) => {
    await openCase(page, id);
    const { series } = readCaseFile(id);
    for (const width of [390, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      for (const { referenceRange } of series) {
        await expect
          .poll(() => page.getByRole('figure').innerText(), `range at ${width} px`)
          .toContain(referenceRange.source);
      }
    }
  });
}
