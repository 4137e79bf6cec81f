import type { Page } from '@playwright/test';
import { findBarriers } from './findBarriers';
import { expect, test } from './pageTest';

/** What each step of the letter's lesson must not tell yet, anywhere on the page. */
const ZHANG_UNTIL: readonly (readonly [place: string, later: RegExp])[] = [
  ['1.1', /tumou?r|osteomalacia|resect|PET|DOTATATE|mesenchym|recover|IgG4|phosph/i],
  ['2.1', /tumou?r|osteomalacia|resect|PET|DOTATATE|mesenchym|recover|IgG4/i],
  ['3.1', /tumou?r|osteomalacia|resect|PET|DOTATATE|mesenchym|recover|IgG4/i],
  ['4.1', /osteomalacia|resect|mesenchym|recover|IgG4|suspicious mass/i],
  ['5.1', /mesenchym|recover|IgG4|discharge|follow-up|reported normal/i],
  ['9.1', /IgG4/i],
];

const HINDAWI_UNTIL: readonly (readonly [place: string, later: RegExp])[] = [
  ['1.1', /12 weeks after|1 year after|2\.6 mg\/dL|3\.3 mg\/dL|came into range/i],
  ['2.1', /12 weeks after|1 year after|2\.6 mg\/dL|3\.3 mg\/dL|1\.7 mg\/dL|came into range/i],
  ['4.1', /1 year after|2\.6 mg\/dL|3\.3 mg\/dL|came into range/i],
];

/** Opens a place of a lesson by its link and waits for its text. */
async function openStep(page: Page, id: string, place: string): Promise<void> {
  const [step = '1', part = '1'] = place.split('.');
  await page.goto(`./?${new URLSearchParams({ case: id, step, part }).toString()}`);
  await expect(page.getByRole('complementary', { name: 'Lesson' })).toBeVisible();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

const next = (page: Page) => page.locator('.lesson-next');
const placeOf = (page: Page) => page.locator('.lesson-place');

/**
 * Every text and attribute that was ever on the page, from its first moment. Without the picture of
 * the default case, which the file of the page holds for another address: it is marked as not asked
 * for before it is read, and neither drawn nor read aloud (firstPicture.spec.ts).
 */
async function recordPage(page: Page): Promise<() => Promise<string>> {
  await page.addInitScript(() => {
    const seen: string[] = [];
    const look = () => {
      const whole = document.documentElement.cloneNode(true) as HTMLElement;
      if (whole.dataset.picture === 'none') whole.querySelector('#first-picture')?.remove();
      const html = whole.outerHTML;
      if (seen.at(-1) !== html) seen.push(html);
    };
    (window as unknown as { seenPages: string[] }).seenPages = seen;
    new MutationObserver(look).observe(document, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
  });
  return () =>
    page.evaluate(() => (window as unknown as { seenPages: string[] }).seenPages.join('\n'));
}

for (const [id, until] of [
  ['zhang-2019', ZHANG_UNTIL],
  ['hindawi-2023-case-2', HINDAWI_UNTIL],
] as const) {
  test.describe(`what ${id} hides`, () => {
    for (const [place, later] of until) {
      test(`is nowhere on the page at ${place}, from its first paint on`, async ({ page }) => {
        const seen = await recordPage(page);
        await openStep(page, id, place);
        await expect(page.getByRole('figure')).toBeVisible();
        // The sources of a step and of the app are files; their names are no words of the page.
        const html = (await seen()).replace(/(?:src|href)="[^"]*"/g, '');
        expect(html.length).toBeGreaterThan(10_000);
        expect(html.match(later)?.[0]).toBeUndefined();
        expect(await page.title()).not.toMatch(later);
      });
    }
  });
}

test.describe('a lesson at 1280 × 720', () => {
  test.use({ viewport: { width: 1280, height: 720 } });

  for (const [id, parts] of [
    ['zhang-2019', 21],
    ['hindawi-2023-case-2', 9],
  ] as const) {
    test(`${id} runs from first to last step by keys alone, without scrolling`, async ({
      page,
    }) => {
      test.setTimeout(120_000);
      await openStep(page, id, '1.1');
      const seen = [await placeOf(page).innerText()];
      const tooLong: string[] = [];
      for (;;) {
        const overflow = await page.evaluate(() => {
          const text = document.querySelector('.lesson-scroll');
          const isPageLong = document.documentElement.scrollHeight > innerHeight;
          const isTextLong = text !== null && text.scrollHeight > text.clientHeight;
          return [isPageLong ? 'page' : '', isTextLong ? 'text' : ''].filter(Boolean);
        });
        tooLong.push(...overflow.map((what) => `${seen.at(-1)}: ${what}`));
        if ((await next(page).innerText()) === 'End of the lesson') break;
        await page.keyboard.press(seen.length % 2 ? 'PageDown' : 'ArrowRight');
        await expect(placeOf(page)).not.toHaveText(seen.at(-1) ?? '');
        seen.push(await placeOf(page).innerText());
      }
      expect(seen).toHaveLength(parts);
      expect(tooLong).toEqual([]);
      await page.keyboard.press('PageUp');
      await expect(placeOf(page)).toHaveText(seen.at(-2) ?? '');
    });

    test(`axe finds no barrier on any step of ${id}`, async ({ page }) => {
      test.setTimeout(180_000);
      await openStep(page, id, '1.1');
      for (let left = parts; left > 1; left -= 1) {
        expect(await findBarriers(page)).toEqual([]);
        await page.keyboard.press('PageDown');
        await page.waitForTimeout(50);
      }
      expect(await findBarriers(page)).toEqual([]);
    });
  }

  test('is a link at each step, and goes back with the browser', async ({ page }) => {
    await openStep(page, 'zhang-2019', '4.1');
    await next(page).click();
    await expect(page).toHaveURL(/step=4&part=2&event=pet-ct|event=pet-ct/);
    await expect(page.locator('[data-event="pet-ct"]')).toHaveAttribute('data-emphasis', 'pinned');
    await page.goBack();
    await expect(placeOf(page)).toContainText('Step 4 of 10, part 1 of 2');
    await page.getByRole('button', { name: 'Leave the lesson' }).click();
    await expect(page).not.toHaveURL(/step=/);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Phosphorus recovered');
  });

  test('keeps the axes where they are through a reveal', async ({ page }) => {
    await openStep(page, 'zhang-2019', '5.1');
    const ticks = () => page.locator('.recharts-cartesian-axis-tick-value').allInnerTexts();
    const before = await ticks();
    await openStep(page, 'zhang-2019', '6.2');
    expect(await ticks()).toEqual(before);
  });

  test('lets what a step pinned be let go', async ({ page }) => {
    await openStep(page, 'zhang-2019', '4.2');
    const pin = page.locator('[data-event="pet-ct"]');
    await expect(pin).toHaveAttribute('data-emphasis', 'pinned');
    await page.keyboard.press('Escape');
    await expect(pin).toHaveAttribute('data-emphasis', 'none');
  });

  test('reads the values by another range', async ({ page }) => {
    await openStep(page, 'hindawi-2023-case-2', '4.3');
    const mark = page.locator('[data-observation="phosphorus:7"]');
    await expect(mark).toHaveAccessibleName(/2\.6 mg\/dL.*, within the reference/);
    await page.getByRole('button', { name: /^China/ }).click();
    await expect(mark).toHaveAccessibleName(/2\.6 mg\/dL.*, below the assumed/);
  });

  test('has its notes in a second window, which steps it too', async ({ page }) => {
    await openStep(page, 'zhang-2019', '1.1');
    const [notes] = await Promise.all([
      page.waitForEvent('popup'),
      page.getByRole('button', { name: 'Speaker notes' }).click(),
    ]);
    await expect(notes.getByRole('heading')).toHaveText('Four years, then a wheelchair');
    await notes.keyboard.press('PageDown');
    await expect(placeOf(page)).toContainText('Step 2 of 10');
    await expect(notes.getByRole('heading')).toHaveText('Low, and lost');
    await page.getByRole('button', { name: 'Leave the lesson' }).click();
    await expect.poll(() => notes.isClosed()).toBe(true);
  });

  test('keeps the letters of compared cases from part to part', async ({ page }) => {
    await openStep(page, 'zhang-2019', '8.2');
    await expect(page.locator('figure .case-letter').first()).toBeVisible();
    const letters = await page.locator('figure .case-letter').count();
    await next(page).click();
    await expect(placeOf(page)).toContainText('part 3 of 4');
    await expect(page.locator('figure .case-letter')).toHaveCount(letters);
  });

  test('holds what is said of a line that was drawn', async ({ page }) => {
    await openStep(page, 'hindawi-2023-case-2', '4.1');
    await page.locator('.prediction-surface').focus();
    for (const key of ['ArrowUp', 'ArrowRight', 'ArrowUp']) await page.keyboard.press(key);
    await page.getByRole('button', { name: 'Commit and see what happened' }).press('Enter');
    await page.keyboard.press('PageDown');
    await expect(page.locator('[data-prediction-score]')).toBeVisible();
    const text = page.locator('.lesson-scroll');
    expect(await text.evaluate((one) => one.scrollHeight - one.clientHeight)).toBeLessThanOrEqual(
      0,
    );
  });

  test('gives the focus back to where it was entered', async ({ page }) => {
    await openStep(page, 'zhang-2019', '1.1');
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await page.getByRole('button', { name: 'Leave the lesson' }).press('Enter');
    await expect(page.getByRole('button', { name: 'Teach' })).toBeFocused();
  });

  test('says that a step does not exist, and shows the first', async ({ page }) => {
    await openStep(page, 'zhang-2019', '11.1');
    await expect(
      page.getByRole('status').filter({ hasText: 'no step 11, part 1; step 1 is shown' }),
    ).toBeVisible();
    await expect(placeOf(page)).toContainText('Step 1 of 10');
  });
});

test.describe('presenting at 1920 × 1080', () => {
  test.use({ viewport: { width: 1920, height: 1080 } });

  test('draws the lesson larger, and points where the pointer is', async ({ page }) => {
    await openStep(page, 'zhang-2019', '6.2');
    const mark = page.locator('[data-observation="phosphorus:8"]');
    const small = await mark.boundingBox();
    await page.getByRole('button', { name: 'Present', exact: true }).click();
    await expect
      .poll(async () => (await mark.boundingBox())?.width ?? 0)
      .toBeGreaterThan((small?.width ?? 0) * 1.4);
    const overflow = () => page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
    await expect.poll(overflow).toBeLessThanOrEqual(0);
    const box = (await mark.boundingBox())!;
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await expect(mark).toHaveAttribute('data-emphasis', 'hover');
    await page.getByRole('button', { name: 'Stop presenting' }).click();
    await expect
      .poll(async () => (await mark.boundingBox())?.width ?? 99)
      .toBeLessThan((small?.width ?? 0) * 1.1);
  });
});

test.describe('a lesson at 390 × 844', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('has the way on in reach on every step, and nothing wider than the screen', async ({
    page,
  }) => {
    test.setTimeout(120_000);
    await openStep(page, 'zhang-2019', '1.1');
    for (let left = 21; left > 1; left -= 1) {
      await expect(next(page)).toBeInViewport();
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wide).toBeLessThanOrEqual(0);
      await next(page).tap();
    }
    await expect(next(page)).toHaveText('End of the lesson');
  });

  test('is reached from a menu that stands within the screen', async ({ page }) => {
    await page.goto('./?case=zhang-2019');
    await page.getByRole('button', { name: 'Teach' }).tap();
    const box = (await page.locator('.teach-menu').boundingBox())!;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(390);
  });

  test('has what commits a line straight after where it is drawn', async ({ page }) => {
    await openStep(page, 'zhang-2019', '5.1');
    const [text, drawn, commit] = await Promise.all(
      ['.lesson-text', '.prediction-surface', '.prediction-commit'].map(
        async (part) => (await page.locator(part).boundingBox())!.y,
      ),
    );
    expect(text).toBeLessThan(drawn!);
    expect(drawn).toBeLessThan(commit!);
  });
});
