import { expectAddress } from './address';
import { boxOf } from './boxes';
import { card, openCase, pin, plot, readout } from './openCase';
import { expect, test } from './pageTest';

test('a treatment is pointed at and pinned anywhere along its bar', async ({ page }) => {
  await openCase(page, 'simulated-supplements');
  const bar = await boxOf(pin(page, 'phosphate'));
  const y = bar.y + bar.height / 2;
  for (const share of [0.02, 0.5, 0.98]) {
    await page.mouse.move(bar.x + bar.width / 2, 5);
    await expect(card(page, 'phosphate')).toHaveAttribute('data-emphasis', 'none');
    await page.mouse.move(bar.x + bar.width * share, y);
    await expect(card(page, 'phosphate')).toHaveAttribute('data-emphasis', 'hover');
    await expect(card(page, 'calcitriol')).toHaveAttribute('data-emphasis', 'none');
  }
  await page.mouse.click(bar.x + bar.width * 0.98, y);
  await expectAddress(page, { event: 'phosphate' });
  await expect(pin(page, 'phosphate')).toHaveAttribute('data-emphasis', 'pinned');
  await expect(readout(page)).toContainText('from day +1 until day +45');
});

test('a treatment is reached with the keys, in order of time among the events', async ({
  page,
}) => {
  await openCase(page, 'simulated-supplements');
  await plot(page).focus();
  for (const key of ['Home', 'ArrowDown', 'Home', 'ArrowRight', 'ArrowRight']) {
    await page.keyboard.press(key);
  }
  await expect(pin(page, 'calcitriol')).toHaveAttribute('data-emphasis', 'hover');
  await page.keyboard.press('Enter');
  await expectAddress(page, { event: 'calcitriol' });
});
