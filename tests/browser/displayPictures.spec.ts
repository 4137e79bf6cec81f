import { expect, test } from './pageTest';
import { openStage, type StageName } from './stages';

/** How the page looks where it looks another way: few pictures, each looked at when it changes. */
const PICTURES = [
  ['dark-page', 'the page with pins', 1280, 800, { colorScheme: 'dark' }],
  ['dark-comparison', 'a comparison', 1280, 800, { colorScheme: 'dark' }],
  ['dark-prediction', 'a prediction', 1280, 800, { colorScheme: 'dark' }],
  ['dark-phone', 'the page with pins', 390, 844, { colorScheme: 'dark' }],
  ['more-contrast-page', 'the page with pins', 1280, 800, { contrast: 'more' }],
  ['forced-page', 'the page with pins', 1280, 800, { forcedColors: 'active' }],
  ['forced-lesson', 'a step of the lesson', 1280, 800, { forcedColors: 'active' }],
  ['phone-lesson', 'a question of the lesson', 390, 844, {}],
  ['phone-lying', 'the page with pins', 844, 390, {}],
  ['zoomed-menu', 'the menu of the display', 320, 256, {}],
] as const satisfies readonly (readonly [string, StageName, number, number, object])[];

for (const [name, stage, width, height, media] of PICTURES) {
  test(`${stage} as ${name} looks as it did`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.emulateMedia(media);
    await openStage(page, stage);
    await page.mouse.move(0, 0);
    await expect(page).toHaveScreenshot(`${name}.png`);
  });
}
