import { CASE_IDS } from './caseFiles';
import { openCase } from './openCase';
import { expect, test } from './pageTest';

for (const [width, height] of [
  [1280, 800],
  [390, 844],
] as const) {
  test.describe(`at ${width} by ${height} pixels`, () => {
    test.use({ viewport: { width, height } });

    for (const id of CASE_IDS) {
      test(`${id} looks as it did`, async ({ page }) => {
        await openCase(page, id);
        await expect(page).toHaveScreenshot(`${id}-${width}.png`);
      });
    }
  });
}
