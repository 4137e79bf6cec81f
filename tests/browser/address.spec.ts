import type { Page } from '@playwright/test';
import { addressOf, expectAddress, historyLength } from './address';
import { centreOf, middle, boxOf } from './boxes';
import { CASE_IDS, readCaseFile, readCaseText } from './caseFiles';
import { wayBetween } from './fingers';
import { card, mark, marks, openCase, pin, plot, readout, waitForFigure } from './openCase';
import { expect, test } from './pageTest';

const zhang = readCaseFile('zhang-2019');

/** One button of a row of them, such as "Dates" of "Time axis". */
function choice(page: Page, group: string, name: string) {
  return page
    .getByRole('group', { name: group, exact: true })
    .getByRole('button', { name, exact: true });
}

function notices(page: Page) {
  return page.getByRole('status', { name: 'Notices' });
}

test('the bare address opens the first case, and writes nothing', async ({ page }) => {
  await page.goto('./');
  await waitForFigure(page, 'zhang-2019');
  expect(new URL(page.url()).search).toBe('');
  await expect(notices(page)).toHaveCount(0);
});

for (const id of CASE_IDS) {
  test(`the key case opens ${id}`, async ({ page }) => {
    await openCase(page, id);
    await expect(page).toHaveTitle(new RegExp(readCaseFile(id).title));
    await expect(page.getByRole('combobox', { name: 'Case' })).toHaveValue(id);
    await expect(notices(page)).toHaveCount(0);
  });
}

test('the key case takes an address on the same site', async ({ page }) => {
  const served = readCaseText('simulated-persistent').replace(
    '"title": "A simulated incomplete resection"',
    '"title": "A case of my own"',
  );
  await page.route('**/cases/own.json', (route) =>
    route.fulfill({ body: served, contentType: 'application/json' }),
  );
  await page.goto('./?case=cases/own.json');
  await expect(page.getByRole('figure', { name: 'A case of my own' })).toBeVisible();
});

test('the key unit is followed', async ({ page }) => {
  await openCase(page, 'zhang-2019', { unit: 'mg/dL', observation: 'phosphorus:0' });
  await expect(choice(page, 'Unit', 'mg/dL')).toHaveAttribute('aria-pressed', 'true');
  await expect(readout(page).locator('[data-readout-value]')).toContainText('mg/dL');
});

test('the key axis shows a calendar, called illustrative on the axis and in the date', async ({
  page,
}) => {
  await openCase(page, 'zhang-2019', { axis: 'dates', observation: 'phosphorus:8' });
  await expect(choice(page, 'Time axis', 'Dates')).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('figure svg text', { hasText: 'illustrative' })).toBeVisible();
  const date = readout(page).locator('[data-readout-date]');
  await expect(date).toContainText('13 October 2018');
  await expect(date).toContainText('illustrative');
});

test('in days the date is said as wide as it is known', async ({ page }) => {
  await openCase(page, 'zhang-2019', { observation: 'phosphorus:8' });
  await expect(readout(page).locator('[data-readout-day]')).toHaveText('day +3');
  await expect(readout(page).locator('[data-readout-date]')).toHaveText(
    'between 4 May and 23 October 2018',
  );
});

test('the key anchor counts days from that event', async ({ page }) => {
  await openCase(page, 'hindawi-2023-case-2', {
    anchor: 'follow-up-12-weeks',
    observation: 'calcium:8',
    from: '-90',
    to: '10',
  });
  await expect(readout(page).locator('[data-readout-day]')).toContainText('day 0');
  await expect(
    page.locator('figure svg text', { hasText: 'days from 12 weeks after' }),
  ).toBeVisible();
});

test('an anchor of uncertain day says of every day that it is about', async ({ page }) => {
  await openCase(page, 'zhang-2019', { anchor: 'discharge', observation: 'phosphorus:11' });
  await expect(readout(page).locator('[data-readout-day]')).toContainText('≈');
});

test('the keys from and to are followed, as days and as dates', async ({ page }) => {
  await openCase(page, 'zhang-2019', { from: '-5', to: '5' });
  await expect(marks(page)).toHaveCount(6);
  await expect(mark(page, 'phosphorus:4')).toHaveCount(1);
  await expect(mark(page, 'phosphorus:9')).toHaveCount(1);
  const inDays = await centreOf(mark(page, 'phosphorus:8'));
  await openCase(page, 'zhang-2019', { axis: 'dates', from: '2018-10-05', to: '2018-10-15' });
  await expect(marks(page)).toHaveCount(6);
  const inDates = await centreOf(mark(page, 'phosphorus:8'));
  expect(Math.abs(inDays.x - inDates.x)).toBeLessThan(0.5);
});

test('the keys event and observation pin together', async ({ page }) => {
  await openCase(page, 'zhang-2019', { event: 'pet-ct', observation: 'phosphorus:8' });
  await expect(mark(page, 'phosphorus:8')).toHaveAttribute('data-emphasis', 'pinned');
  await expect(pin(page, 'pet-ct')).toHaveAttribute('data-emphasis', 'pinned');
  await expect(card(page, 'pet-ct')).toHaveAttribute('data-emphasis', 'pinned');
  await expect(page.locator('[data-emphasis="pinned"]')).toHaveCount(3);
});

test('choices are written, and taken out again when they are back at their default', async ({
  page,
}) => {
  await page.goto('./');
  await waitForFigure(page, 'zhang-2019');
  await choice(page, 'Unit', 'mg/dL').click();
  await expectAddress(page, { unit: 'mg/dL' });
  await choice(page, 'Unit', 'mmol/L').click();
  await choice(page, 'Time axis', 'Dates').click();
  await expectAddress(page, { unit: null, axis: 'dates' });
  await choice(page, 'Time axis', 'Days').click();
  await page.getByRole('combobox', { name: 'Day 0' }).selectOption('discharge');
  await expectAddress(page, { axis: null, anchor: 'discharge' });
  await page.getByRole('combobox', { name: 'Day 0' }).selectOption('resection');
  await choice(page, 'Window', '10 days around resection').click();
  await expectAddress(page, { anchor: null, from: '-10', to: '10' });
  await choice(page, 'Window', 'Admission to follow-up').click();
  await expectAddress(page, { from: null, to: null });
  await page.getByRole('combobox', { name: 'Case' }).selectOption('hindawi-2023-case-2');
  await expectAddress(page, { case: 'hindawi-2023-case-2' });
  await waitForFigure(page, 'hindawi-2023-case-2');
  await page.getByRole('combobox', { name: 'Case' }).selectOption('zhang-2019');
  await waitForFigure(page, 'zhang-2019');
  expect(new URL(page.url()).search).toBe('');
});

test('another case starts at its own defaults', async ({ page }) => {
  await openCase(page, 'zhang-2019', { unit: 'mg/dL', from: '-10', to: '10', event: 'pet-ct' });
  await page.getByRole('combobox', { name: 'Case' }).selectOption('hindawi-2023-case-2');
  await waitForFigure(page, 'hindawi-2023-case-2');
  expect(Object.fromEntries(addressOf(page))).toEqual({ case: 'hindawi-2023-case-2' });
  await expect(notices(page)).toHaveCount(0);
});

test('unknown keys are kept through every choice', async ({ page }) => {
  await openCase(page, 'zhang-2019', { course: 'week 3', utm_source: 'mail' });
  await expect(notices(page)).toHaveCount(0);
  const kept = { course: 'week 3', utm_source: 'mail' };
  await choice(page, 'Unit', 'mg/dL').click();
  await expectAddress(page, { unit: 'mg/dL', ...kept });
  await pin(page, 'resection').click();
  await expectAddress(page, { event: 'resection', ...kept });
  await page.getByRole('combobox', { name: 'Case' }).selectOption('simulated-persistent');
  await waitForFigure(page, 'simulated-persistent');
  await expectAddress(page, { case: 'simulated-persistent', event: null, ...kept });
});

const wrong: [string, Record<string, string>, string][] = [
  ['unit', { unit: 'furlong' }, 'furlong'],
  ['axis', { axis: 'weeks' }, 'weeks'],
  ['anchor', { anchor: 'transplant' }, 'transplant'],
  ['from and to, backwards', { from: '10', to: '-10' }, '10'],
  ['from, no time', { from: 'soon' }, 'soon'],
  ['to, no day that exists', { to: '2018-02-30' }, '2018-02-30'],
  ['event', { event: 'discharged' }, 'discharged'],
  ['observation, beyond the last', { observation: 'phosphorus:13' }, 'phosphorus:13'],
  ['observation, no such series', { observation: 'calcium:0' }, 'calcium:0'],
  ['observation, no index', { observation: 'phosphorus' }, 'phosphorus'],
];

for (const [name, query, bad] of wrong) {
  test(`a wrong value falls back to the default and a notice says so: ${name}`, async ({
    page,
  }) => {
    await openCase(page, 'zhang-2019');
    const places = await Promise.all((await marks(page).all()).map((one) => centreOf(one)));
    await openCase(page, 'zhang-2019', query);
    await expect(notices(page)).toContainText(`“${bad}”`);
    await expect(page.locator('[data-emphasis="pinned"]')).toHaveCount(0);
    await expect(choice(page, 'Unit', 'mmol/L')).toHaveAttribute('aria-pressed', 'true');
    await expect(choice(page, 'Time axis', 'Days')).toHaveAttribute('aria-pressed', 'true');
    await expect(page.getByRole('combobox', { name: 'Day 0' })).toHaveValue('resection');
    const fallen = await Promise.all((await marks(page).all()).map((one) => centreOf(one)));
    expect(fallen.map(({ x }) => x)).toEqual(places.map(({ x }) => x));
    await notices(page).getByRole('button', { name: 'Dismiss' }).click();
    await expect(notices(page)).toHaveCount(0);
  });
}

test('dates asked of a case that states none fall back to days, and a notice says so', async ({
  page,
}) => {
  await openCase(page, 'hindawi-2023-case-2', { axis: 'dates' });
  await expect(notices(page)).toContainText('no dates');
  await expect(page.locator('figure svg text', { hasText: 'days from resection' })).toBeVisible();
});

test('the buttons back and forward go through the choices', async ({ page }) => {
  await openCase(page, 'zhang-2019');
  await choice(page, 'Unit', 'mg/dL').click();
  await expectAddress(page, { unit: 'mg/dL' });
  await pin(page, 'pet-ct').click();
  await expectAddress(page, { event: 'pet-ct' });
  await page.goBack();
  await expect(card(page, 'pet-ct')).not.toHaveAttribute('data-emphasis', 'pinned');
  await expect(choice(page, 'Unit', 'mg/dL')).toHaveAttribute('aria-pressed', 'true');
  await page.goBack();
  await expect(choice(page, 'Unit', 'mmol/L')).toHaveAttribute('aria-pressed', 'true');
  await page.goForward();
  await page.goForward();
  await expect(choice(page, 'Unit', 'mg/dL')).toHaveAttribute('aria-pressed', 'true');
  await expect(card(page, 'pet-ct')).toHaveAttribute('data-emphasis', 'pinned');
});

test('back leads from one case to the one before', async ({ page }) => {
  await openCase(page, 'zhang-2019');
  await page.getByRole('combobox', { name: 'Case' }).selectOption('hindawi-2023-case-2');
  await waitForFigure(page, 'hindawi-2023-case-2');
  await page.goBack();
  await waitForFigure(page, 'zhang-2019');
  await page.goForward();
  await waitForFigure(page, 'hindawi-2023-case-2');
});

test('every choice is one entry of the history, and a repeated one is none', async ({ page }) => {
  await openCase(page, 'zhang-2019');
  let entries = await historyLength(page);
  const choices = [
    () => choice(page, 'Unit', 'mg/dL').click(),
    () => choice(page, 'Time axis', 'Dates').click(),
    () => choice(page, 'Window', '10 days around resection').click(),
    () => page.getByRole('combobox', { name: 'Day 0' }).selectOption('discharge'),
    () => pin(page, 'resection').click(),
  ];
  for (const choose of choices) {
    const before = page.url();
    await choose();
    await expect.poll(() => page.url()).not.toBe(before);
    entries += 1;
    expect(await historyLength(page)).toBe(entries);
  }
  await choice(page, 'Unit', 'mg/dL').click();
  expect(await historyLength(page)).toBe(entries);
});

test('dragging, turning the wheel and paging replace the entry they began on', async ({ page }) => {
  await openCase(page, 'zhang-2019', { from: '-10', to: '10' });
  const entries = await historyLength(page);
  const end = middle(await boxOf(page.getByRole('slider', { name: 'Window ends' })));
  await page.mouse.move(end.x, end.y);
  await page.mouse.down();
  for (const { x, y } of wayBetween(end, { x: end.x + 60, y: end.y }, 12)) {
    await page.mouse.move(x, y);
  }
  await page.mouse.up();
  await expect.poll(() => Number(addressOf(page).get('to'))).toBeGreaterThan(12);
  const curve = await centreOf(mark(page, 'phosphorus:8'));
  await page.mouse.move(curve.x, curve.y);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -120);
  await page.keyboard.up('Control');
  await plot(page).focus();
  await page.keyboard.press('PageDown');
  await expect.poll(() => Number(addressOf(page).get('from'))).toBeGreaterThan(0);
  expect(await historyLength(page)).toBe(entries);
});

test('a window drawn with the mouse is one entry at most', async ({ page }) => {
  await openCase(page, 'zhang-2019');
  const entries = await historyLength(page);
  const [from, to] = [
    await centreOf(mark(page, 'phosphorus:3')),
    await centreOf(mark(page, 'phosphorus:11')),
  ];
  await page.mouse.move(from.x, from.y + 40);
  await page.mouse.down();
  for (const { x } of wayBetween(from, to, 12)) await page.mouse.move(x, from.y + 40);
  await page.mouse.up();
  await expect.poll(() => addressOf(page).has('from')).toBe(true);
  expect(await historyLength(page)).toBeLessThanOrEqual(entries + 1);
});

test('counting from another event shifts the numbers and leaves every mark where it stands', async ({
  page,
}) => {
  await openCase(page, 'zhang-2019', { from: '-22', to: '60' });
  const places = async () => {
    const boxes = await Promise.all((await marks(page).all()).map((one) => boxOf(one)));
    return boxes.map((box) => middle(box).x);
  };
  const before = await places();
  expect(before).toHaveLength(13);
  for (const { id } of zhang.events.filter((event) => event.id !== 'resection')) {
    await page.getByRole('combobox', { name: 'Day 0' }).selectOption(id);
    await expectAddress(page, { anchor: id });
    const moved = (await places()).map((x, index) => Math.abs(x - before[index]!));
    expect(Math.max(...moved), `marks moved, counting from ${id}`).toBeLessThan(0.5);
    expect(moved).toHaveLength(13);
  }
});
