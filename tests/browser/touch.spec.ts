import { expectAddress, addressOf } from './address';
import { centreOf } from './boxes';
import { layFingers, wayBetween } from './fingers';
import { mark, openCase, readout } from './openCase';
import { expect, test } from './pageTest';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

for (const [start, above] of [
  ['an empty place', 60],
  ['a mark', 0],
] as const) {
  test(`one finger moved sideways from ${start} reads value after value, and neither scrolls nor pins`, async ({
    page,
  }) => {
    await openCase(page, 'zhang-2019');
    const fingers = await layFingers(page);
    const from = await centreOf(mark(page, 'phosphorus:3'));
    const to = await centreOf(mark(page, 'phosphorus:11'));
    const y = from.y - above;
    const said = new Set<string>();
    await fingers.down({ x: from.x, y });
    for (const { x } of wayBetween(from, to, 30)) {
      await fingers.move({ x, y });
      await expect(page.locator('[data-observation][data-emphasis="hover"]')).toHaveCount(1);
      said.add(await readout(page).locator('[data-readout-day]').innerText());
    }
    await fingers.up();
    for (const day of ['day −8', 'day −4', 'day −1', 'day +3', 'day +8']) {
      expect([...said]).toContain(day);
    }
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
    await expectAddress(page, { observation: null, event: null, from: null });
    // What a lifted finger has read stays to be read.
    await expect(readout(page).locator('[data-readout-day]')).toHaveText('day +8');
    await expect(readout(page)).toBeInViewport({ ratio: 1 });
  });
}

test('a finger moved up over the plot scrolls the page', async ({ page }) => {
  await openCase(page, 'zhang-2019');
  const fingers = await layFingers(page);
  const from = await centreOf(mark(page, 'phosphorus:4'));
  await fingers.down(from);
  for (const place of wayBetween(from, { x: from.x, y: from.y - 250 }, 15)) {
    await fingers.move(place);
  }
  await fingers.up();
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(100);
  await expectAddress(page, { observation: null, event: null, from: null });
});

test('two fingers drawn apart come closer around the place between them', async ({ page }) => {
  await openCase(page, 'zhang-2019');
  const fingers = await layFingers(page);
  const [left, right] = [
    await centreOf(mark(page, 'phosphorus:4')),
    await centreOf(mark(page, 'phosphorus:9')),
  ];
  const y = left.y + 40;
  await fingers.down({ x: left.x, y }, { x: right.x, y });
  for (let step = 1; step <= 10; step += 1) {
    await fingers.move({ x: left.x - 4 * step, y }, { x: right.x + 4 * step, y });
  }
  await fingers.up();
  await expect.poll(() => addressOf(page).has('from')).toBe(true);
  const address = addressOf(page);
  const [from, to] = [Number(address.get('from')), Number(address.get('to'))];
  const grown = (right.x - left.x + 80) / (right.x - left.x);
  expect(to - from).toBeCloseTo(20 / grown, 0);
  expect(from).toBeLessThan(-1);
  expect(to).toBeGreaterThan(1);
  // What lay under each finger still does.
  expect(Math.abs((await centreOf(mark(page, 'phosphorus:4'))).x - (left.x - 40))).toBeLessThan(4);
  expect(Math.abs((await centreOf(mark(page, 'phosphorus:9'))).x - (right.x + 40))).toBeLessThan(4);
  await expectAddress(page, { observation: null, event: null });
});

test('two fingers brought together go wider', async ({ page }) => {
  await openCase(page, 'zhang-2019');
  const fingers = await layFingers(page);
  const { x, y } = await centreOf(mark(page, 'phosphorus:5'));
  await fingers.down({ x: x - 90, y: y + 40 }, { x: x + 90, y: y + 40 });
  for (let step = 1; step <= 10; step += 1) {
    await fingers.move({ x: x - 90 + 4 * step, y: y + 40 }, { x: x + 90 - 4 * step, y: y + 40 });
  }
  await fingers.up();
  await expect
    .poll(() => Number(addressOf(page).get('to')) - Number(addressOf(page).get('from')))
    .toBeGreaterThan(25);
});
