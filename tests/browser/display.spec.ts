import type { Page } from '@playwright/test';
import { addressOf } from './address';
import { findBarriers } from './findBarriers';
import { openCase } from './openCase';
import { expect, test } from './pageTest';
import { openStage, type StageName } from './stages';

const root = (page: Page) => page.locator('html');

/** The grounds of page and figure as they are painted. */
function grounds(page: Page): Promise<{ page: string; figure: string }> {
  return page.evaluate(() => {
    const of = (selector: string) => {
      const element = document.querySelector(selector);
      return element ? getComputedStyle(element).backgroundColor : 'not there';
    };
    return { page: of('html'), figure: of('.figure') };
  });
}

const LIGHT = { page: 'rgb(250, 248, 244)', figure: 'rgb(255, 255, 255)' };
const DARK = { page: 'rgb(22, 20, 17)', figure: 'rgb(33, 31, 27)' };

async function choose(page: Page, group: string, option: string): Promise<void> {
  await page.getByRole('button', { name: 'Display' }).click();
  await page.getByRole('group', { name: group }).getByLabel(option).check();
  await page.keyboard.press('Escape');
}

const keptText = (page: Page) => page.evaluate(() => localStorage.getItem('caseline-display'));

test.describe('the theme', () => {
  test('is that of the system, and changes with it', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await openCase(page, 'zhang-2019');
    expect(await grounds(page)).toEqual(DARK);
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await grounds(page)).toEqual(LIGHT);
    expect(await keptText(page)).toBeNull();
  });

  test('is the chosen one whatever the system says, is kept, and goes back to the system', async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await openCase(page, 'zhang-2019');
    await choose(page, 'Colours', 'Dark');
    expect(await grounds(page)).toEqual(DARK);
    await page.reload();
    await expect(page.getByRole('figure')).toBeVisible();
    expect(await grounds(page)).toEqual(DARK);
    await choose(page, 'Colours', 'Light');
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await grounds(page)).toEqual(LIGHT);
    await choose(page, 'Colours', 'As the system');
    expect(await grounds(page)).toEqual(DARK);
    expect(await keptText(page)).toBeNull();
  });

  test('is there before anything is painted, so that a dark page does not begin with a flash', async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.addInitScript(() => {
      localStorage.setItem('caseline-display', 'theme=dark');
      const watch = new MutationObserver(() => {
        if (document.documentElement.dataset.theme !== 'dark') return;
        watch.disconnect();
        performance.mark('dark');
      });
      watch.observe(document, { attributes: true, subtree: true, childList: true });
    });
    await page.route(/assets\/index-[^/]+\.js$/, async (route) => {
      await new Promise((later) => setTimeout(later, 800));
      await route.continue();
    });
    await openCase(page, 'zhang-2019');
    const times = await page.evaluate(() => ({
      dark: performance.getEntriesByName('dark')[0]?.startTime,
      painted: performance.getEntriesByName('first-paint')[0]?.startTime,
    }));
    expect(times.dark).toBeLessThan(700);
    expect(times.painted).toBeGreaterThanOrEqual(times.dark!);
  });

  test('gives its colour to the bars of a phone', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await openCase(page, 'zhang-2019');
    const bars = () =>
      page
        .locator('meta[name="theme-color"]')
        .evaluateAll((all) => all.map((one) => one.getAttribute('content')));
    expect(new Set(await bars())).toEqual(new Set([LIGHT.page]));
    await choose(page, 'Colours', 'Dark');
    expect(new Set(await bars())).toEqual(new Set([DARK.page]));
  });

  test('is left on the screen: paper is white', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await openCase(page, 'zhang-2019');
    await choose(page, 'Colours', 'Dark');
    await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
    expect(await grounds(page)).toEqual(LIGHT);
  });

  test('does not turn the code that a camera reads', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await openStage(page, 'a prediction');
    const surface = (await page.locator('.prediction-surface').boundingBox())!;
    await page.mouse.move(surface.x + 5, surface.y + surface.height / 2);
    await page.mouse.down();
    await page.mouse.move(surface.x + surface.width - 5, surface.y + 40, { steps: 8 });
    await page.mouse.up();
    await page.locator('.prediction-commit').click();
    const code = page.locator('.qr-picture');
    await expect(code.locator('path')).toBeAttached();
    const fills = await code.evaluate((picture) =>
      ['rect', 'path'].map((part) => getComputedStyle(picture.querySelector(part)!).fill),
    );
    expect(fills).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
  });
});

test.describe('contrast and movement', () => {
  test('are those of the system, as they change, or those chosen', async ({ page }) => {
    await page.emulateMedia({ contrast: 'no-preference', reducedMotion: 'no-preference' });
    await openCase(page, 'zhang-2019');
    await expect(root(page)).toHaveAttribute('data-contrast', '');
    await expect(root(page)).toHaveAttribute('data-motion', '');
    await page.emulateMedia({ contrast: 'more', reducedMotion: 'reduce' });
    await expect(root(page)).toHaveAttribute('data-contrast', 'more');
    await expect(root(page)).toHaveAttribute('data-motion', 'less');
    await page.emulateMedia({ contrast: 'no-preference', reducedMotion: 'no-preference' });
    await expect(root(page)).toHaveAttribute('data-contrast', '');
    await choose(page, 'Contrast', 'More');
    await choose(page, 'Movement', 'Less');
    await page.reload();
    await expect(root(page)).toHaveAttribute('data-contrast', 'more');
    await expect(root(page)).toHaveAttribute('data-motion', 'less');
    expect(await keptText(page)).toBe('contrast=more&motion=less');
  });

  test('nothing moves where less movement is chosen', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await openCase(page, 'zhang-2019');
    const moving = () =>
      page.evaluate(() => {
        const styles = [...document.querySelectorAll('body *')].map((one) => getComputedStyle(one));
        return styles.filter((style) => {
          const times = `${style.transitionDuration}, ${style.animationDuration}`.split(', ');
          return times.some((time) => parseFloat(time) > 0);
        }).length;
      });
    expect(await moving()).toBeGreaterThan(0);
    await choose(page, 'Movement', 'Less');
    await page.getByRole('button', { name: 'Display' }).click();
    await expect(page.locator('.display-menu')).toBeVisible();
    expect(await moving()).toBe(0);
  });
});

test.describe('the menu', () => {
  test('is walked by keys: it opens on what holds, arrows choose, Escape gives the focus back', async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await openCase(page, 'zhang-2019');
    const button = page.getByRole('button', { name: 'Display' });
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('.display-menu input:focus')).toBeChecked();
    await page.getByRole('group', { name: 'Colours' }).getByLabel('As the system').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await grounds(page)).toEqual(DARK);
    await page.keyboard.press('Escape');
    await expect(page.locator('.display-menu')).toHaveCount(0);
    await expect(button).toBeFocused();
  });

  test('says so where the browser keeps nothing, and the choice holds all the same', async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.addInitScript(() => {
      const refuse = () => {
        throw new DOMException('refused', 'SecurityError');
      };
      Storage.prototype.getItem = refuse;
      Storage.prototype.setItem = refuse;
      Storage.prototype.removeItem = refuse;
    });
    await openCase(page, 'zhang-2019');
    await page.getByRole('button', { name: 'Display' }).click();
    await page.getByRole('group', { name: 'Colours' }).getByLabel('Dark').check();
    await expect(page.getByText(/does not let the page keep anything/)).toBeVisible();
    expect(await grounds(page)).toEqual(DARK);
  });

  test('changes the language of the page and its address, and gives it back to the browser', async ({
    page,
  }) => {
    await openCase(page, 'zhang-2019');
    await page.getByRole('button', { name: 'Display' }).click();
    await page.locator('.display-menu').getByText('中文').click();
    await expect(root(page)).toHaveAttribute('lang', /^zh/);
    expect(addressOf(page).get('lang')).toBe('zh');
    await page.locator('.display-menu fieldset').first().locator('input').first().check();
    await expect(root(page)).toHaveAttribute('lang', /^en/);
    expect(addressOf(page).get('lang')).toBeNull();
    expect(await keptText(page)).toBeNull();
  });
});

const LOOKS = {
  dark: { colorScheme: 'dark' },
  'more contrast': { contrast: 'more' },
  'dark with more contrast': { colorScheme: 'dark', contrast: 'more' },
  'forced colours': { forcedColors: 'active' },
} as const;

const LOOKED_AT: StageName[] = [
  'the page with pins',
  'the table',
  'a step of the lesson',
  'a prediction',
  'a comparison',
  'the edit sheet',
  'the dialog of opening',
  'the dialog of sharing',
  'the menu of the display',
];

for (const [look, media] of Object.entries(LOOKS)) {
  for (const [width, height] of [
    [1280, 800],
    [390, 844],
  ] as const) {
    test(`axe finds no barrier in ${look} at ${width} px, on any stage`, async ({ page }) => {
      test.setTimeout(120_000);
      await page.setViewportSize({ width, height });
      await page.emulateMedia(media);
      for (const stage of LOOKED_AT) {
        await openStage(page, stage);
        expect.soft(await findBarriers(page), stage).toEqual([]);
      }
    });
  }
}
