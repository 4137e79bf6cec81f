import type { Locator, Page } from '@playwright/test';
import { boxOf, centreOf, dayScale } from './boxes';
import {
  CASE_IDS,
  type CaseId,
  keyedObservations,
  knownDay,
  readCaseFile,
  WHOLE_COURSE,
} from './caseFiles';
import { card, mark, marks, openCase, pin, readout } from './openCase';
import { expect, test } from './pageTest';
import { expectSaid, sayDay } from './saidValue';

async function pointAtCentre(page: Page, locator: Locator): Promise<void> {
  const { x, y } = await centreOf(locator);
  await page.mouse.move(x, y, { steps: 3 });
}

test('pointing at a mark makes it stand out and reads it with value, unit, day and date', async ({
  page,
}) => {
  await openCase(page, 'zhang-2019');
  await pointAtCentre(page, mark(page, 'phosphorus:8'));
  await expect(mark(page, 'phosphorus:8')).toHaveAttribute('data-emphasis', 'hover');
  await expect(page.locator('[data-emphasis="hover"]')).toHaveCount(1);
  await expect(readout(page).locator('[data-readout-value]')).toHaveText(
    'about 0.70 mmol/L, illustrative',
  );
  await expect(readout(page).locator('[data-readout-day]')).toHaveText('day +3');
  await expect(readout(page).locator('[data-readout-date]')).toHaveText(
    'between 4 May and 23 October 2018',
  );
});

test('a printed value is read in its printed digits, its time as either of two', async ({
  page,
}) => {
  await openCase(page, 'hindawi-2023-case-2');
  await pointAtCentre(page, mark(page, 'phosphorus:5'));
  await expect(readout(page).locator('[data-readout-value]')).toHaveText('2 mg/dL');
  await expect(readout(page).locator('[data-readout-day]')).toHaveText('day +3 or day +4');
  await expect(readout(page).locator('[data-readout-date]')).toHaveText('date not stated');
});

test('leaving the figure ends the pointing', async ({ page }) => {
  await openCase(page, 'zhang-2019');
  await pointAtCentre(page, mark(page, 'phosphorus:8'));
  await expect(page.locator('[data-emphasis="hover"]')).toHaveCount(1);
  await page.mouse.move(640, 20);
  await expect(page.locator('[data-emphasis="hover"]')).toHaveCount(0);
  await expect(page.locator('[data-crosshair]')).toHaveCount(0);
});

for (const id of ['pet-ct', 'resection', 'onset', 'letter-received']) {
  test(`pointing at the pin of ${id} marks pin and card, and pointing at the card does too`, async ({
    page,
  }) => {
    await openCase(page, 'zhang-2019');
    const event = readCaseFile('zhang-2019').events.find((one) => one.id === id)!;
    for (const end of [pin(page, id), card(page, id)]) {
      await page.mouse.move(640, 20);
      await expect(page.locator('[data-emphasis="hover"]')).toHaveCount(0);
      await pointAtCentre(page, end);
      await expect(pin(page, id)).toHaveAttribute('data-emphasis', 'hover');
      await expect(card(page, id)).toHaveAttribute('data-emphasis', 'hover');
      await expect(page.locator('[data-emphasis="hover"]')).toHaveCount(2);
      await expect(readout(page)).toContainText(event.title);
      await expect(readout(page).locator('[data-readout-value]')).toHaveCount(0);
    }
  });
}

const windows: [CaseId, string, Record<string, string>][] = [
  ...CASE_IDS.map((id): [CaseId, string, Record<string, string>] => [id, 'as it opens', {}]),
  ['hindawi-2023-case-2', 'to 12 weeks', { from: '-7', to: '91' }],
  ['hindawi-2023-case-2', 'whole', WHOLE_COURSE['hindawi-2023-case-2']],
];

for (const [id, name, query] of windows) {
  test(`a slow hand reaches every mark of ${id}, ${name}`, async ({ page }) => {
    await openCase(page, id, query);
    const certain = keyedObservations(readCaseFile(id)).filter((one) => !one.time.oneOf);
    let reached = 0;
    for (const observation of certain) {
      const here = mark(page, observation.key);
      if ((await here.count()) === 0) continue;
      await pointAtCentre(page, here);
      await expect(here, observation.key).toHaveAttribute('data-emphasis', 'hover');
      const said = await readout(page).locator('[data-readout-value]').innerText();
      expectSaid(said, observation);
      const day = knownDay(observation);
      if (day !== undefined) {
        await expect(readout(page).locator('[data-readout-day]')).toContainText(sayDay(day));
      }
      reached += 1;
    }
    expect(reached).toBeGreaterThan(5);
  });
}

for (const [id, name, query] of windows.filter(([id]) => id === 'hindawi-2023-case-2')) {
  test(`every value of ${id} that may lie at two times is reached at one of them, ${name}`, async ({
    page,
  }) => {
    await openCase(page, id, query);
    const reached = new Set<string>();
    const keys: string[] = [];
    for (const here of await marks(page).all()) {
      keys.push((await here.getAttribute('data-observation')) ?? '');
      const { x, y, width, height } = await boxOf(here);
      for (const at of [x + 8, x + width / 2, x + width - 8]) {
        await page.mouse.move(at, y + height / 2);
        const pointedAt = page.locator('[data-observation][data-emphasis="hover"]');
        if ((await pointedAt.count()) === 0) continue;
        reached.add((await pointedAt.getAttribute('data-observation')) ?? '');
      }
    }
    expect([...reached].sort()).toEqual([...keys].sort());
  });
}

test('the two calcium results of day 0 are two, before incision and after the operation', async ({
  page,
}) => {
  await openCase(page, 'hindawi-2023-case-2');
  const said = readout(page).locator('[data-readout-value]');
  const day = readout(page).locator('[data-readout-day]');
  await pointAtCentre(page, mark(page, 'calcium:1'));
  await expect(said).toHaveText('9.8 mg/dL');
  await expect(day).toHaveText('day 0 (before incision)');
  await pointAtCentre(page, mark(page, 'calcium:2'));
  await expect(said).toHaveText('9 mg/dL');
  await expect(day).toHaveText('day 0 (after the operation)');
});

test('away from a value the readout says the nearest one and how far away it is', async ({
  page,
}) => {
  await openCase(page, 'zhang-2019');
  const x = await dayScale(
    { day: -20, mark: mark(page, 'phosphorus:0') },
    { day: 8, mark: mark(page, 'phosphorus:11') },
  );
  const { y } = await centreOf(mark(page, 'phosphorus:0'));
  const said = readout(page).locator('[data-readout-value]');
  await page.mouse.move(x(18), y);
  await expect(said).toHaveText('about 1.00 mmol/L, illustrative');
  await expect(readout(page)).toContainText('10 days');
  await page.mouse.move(x(30), y);
  await expect(said).toHaveText('about 1.10 mmol/L, illustrative');
  await expect(readout(page)).toContainText('10 days');
  await page.mouse.move(x(50), y);
  await expect(said).toHaveText('about 1.10 mmol/L, illustrative');
  await expect(readout(page)).not.toContainText('from here');
});

test('the crosshair stands where the pointer is, straight through both panels and the lanes', async ({
  page,
}) => {
  await openCase(page, 'hindawi-2023-case-2');
  const top = await boxOf(mark(page, 'phosphorus:7'));
  const bottom = await boxOf(pin(page, 'resection'));
  const x = await dayScale(
    { day: 1, mark: mark(page, 'calcium:3') },
    { day: 5, mark: mark(page, 'calcium:7') },
  );
  await page.mouse.move(x(2.5), top.y);
  const crosshair = page.locator('[data-crosshair]');
  await expect(crosshair).toHaveCount(1);
  const box = await boxOf(crosshair);
  expect(box.width).toBeLessThan(3);
  expect(Math.abs(box.x + box.width / 2 - x(2.5))).toBeLessThan(1);
  expect(box.y).toBeLessThan(top.y);
  expect(box.y + box.height).toBeGreaterThan(bottom.y + bottom.height / 2);
});

test('the crosshair stands on the mark that a key reached', async ({ page }) => {
  await openCase(page, 'zhang-2019');
  await page.getByRole('application').focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  const line = await centreOf(page.locator('[data-crosshair]'));
  const { x } = await centreOf(mark(page, 'phosphorus:1'));
  expect(Math.abs(line.x - x)).toBeLessThan(1);
});
