import type { Page } from '@playwright/test';
import { boxOf, middle } from './boxes';
import { type CaseId, keyedObservations, knownDay, readCaseFile } from './caseFiles';
import { mark, marks, openCase, plot, readout } from './openCase';
import { expect, test } from './pageTest';
import { parseSaidValue } from './saidValue';

/** mg/dL in one mmol/L: a tenth of the standard atomic weight (IUPAC). */
const FACTOR: Record<string, number> = { phosphorus: 3.0973762, calcium: 4.0078 };

const cases: { id: CaseId; own: string; other: string }[] = [
  { id: 'zhang-2019', own: 'mmol/L', other: 'mg/dL' },
  { id: 'hindawi-2023-case-2', own: 'mg/dL', other: 'mmol/L' },
];

/** A filed value in a unit, and how far a printed one may be off by rounding. */
function convert(value: number, seriesId: string, from: string, to: string) {
  const factor = FACTOR[seriesId] ?? NaN;
  if (from === to) return { expected: value, tolerance: 1e-9 };
  return to === 'mg/dL'
    ? { expected: value * factor, tolerance: 0.051 }
    : { expected: value / factor, tolerance: 0.0051 };
}

function unitButton(page: Page, unit: string) {
  return page.getByRole('group', { name: 'Unit' }).getByRole('button', { name: unit });
}

async function switchTo(page: Page, unit: string): Promise<void> {
  await unitButton(page, unit).click();
  await expect(unitButton(page, unit)).toHaveAttribute('aria-pressed', 'true');
}

/** Where the page names a unit, in words or names, but for the switch and the factor beside it. */
function mentionsOf(page: Page, unit: string): Promise<string[]> {
  return page.evaluate((sought) => {
    const copy = document.body.cloneNode(true) as HTMLElement;
    copy.querySelector('[role="group"][aria-label="Unit"]')?.remove();
    const words = copy.outerHTML.replace(/1 mmol\/L = \d\.\d{3} mg\/dL/g, '');
    return words
      .split(sought)
      .slice(0, -1)
      .map((before) => before.slice(-60) + sought);
  }, unit);
}

interface Tick {
  value: number;
  y: number;
}

/** The numbers left of the plot, from the highest on screen down. */
function valueTicks(page: Page): Promise<Tick[]> {
  return page.evaluate(() => {
    const plot = document.querySelector('figure [role="application"]')?.getBoundingClientRect();
    if (!plot) throw new Error('no plot');
    return [...document.querySelectorAll('figure svg text')]
      .map((text) => ({ text: text.textContent.trim(), box: text.getBoundingClientRect() }))
      .filter(({ text, box }) => /^\d+(\.\d+)?$/.test(text) && box.right <= plot.left)
      .filter(({ box }) => box.bottom >= plot.top && box.top <= plot.bottom + 8)
      .map(({ text, box }) => ({ value: Number(text), y: (box.top + box.bottom) / 2 }))
      .sort((a, b) => a.y - b.y);
  });
}

/** The numbers right of the plot: the bounds of the range. */
function rangeNumbers(page: Page): Promise<number[]> {
  return page.evaluate(() => {
    const plot = document.querySelector('figure [role="application"]')?.getBoundingClientRect();
    if (!plot) throw new Error('no plot');
    return [...document.querySelectorAll('figure svg text')]
      .filter((text) => text.getBoundingClientRect().left >= plot.right)
      .map((text) => Number(text.textContent))
      .filter((bound) => !Number.isNaN(bound) && bound < 100)
      .sort((a, b) => a - b);
  });
}

/** A value's height on screen by the two ticks around it. */
function heightByTicks(ticks: Tick[], value: number): number | undefined {
  const above = ticks.filter((tick) => tick.value >= value).at(-1);
  const below = ticks.find((tick) => tick.value < value);
  if (!above || !below) return undefined;
  return below.y + ((above.y - below.y) * (value - below.value)) / (above.value - below.value);
}

for (const { id, own, other } of cases) {
  const file = readCaseFile(id);

  test(`${id}: the switch changes names of marks and panels, range numbers and readout together`, async ({
    page,
  }) => {
    await openCase(page, id);
    for (const unit of [other, own]) {
      await switchTo(page, unit);
      for (const series of file.series) {
        await expect(
          page.locator('figure svg text', { hasText: `${series.name} (${unit})` }),
        ).toHaveCount(1);
      }
      for (const here of await marks(page).all()) {
        await expect(here).toHaveAttribute('aria-label', new RegExp(`\\d ${unit}`));
      }
      const bounds = file.series
        .flatMap(({ id: seriesId, referenceRange: { low, high } }) => [
          convert(low, seriesId, own, unit),
          convert(high, seriesId, own, unit),
        ])
        .sort((a, b) => a.expected - b.expected);
      const shown = await rangeNumbers(page);
      expect(shown).toHaveLength(bounds.length);
      for (const [index, { expected, tolerance }] of bounds.entries()) {
        expect(Math.abs(shown[index]! - expected), `bound ${expected}`).toBeLessThan(tolerance);
      }
      await plot(page).focus();
      await page.keyboard.press('Home');
      for (const observation of keyedObservations(file).filter((one) =>
        one.key.startsWith('phosphorus'),
      )) {
        const said = parseSaidValue(
          await readout(page).locator('[data-readout-value]').innerText(),
        );
        const { expected, tolerance } = convert(observation.value, 'phosphorus', own, unit);
        expect(said.unit).toBe(unit);
        expect(Math.abs(said.amount - expected), observation.key).toBeLessThan(tolerance);
        await page.keyboard.press('ArrowRight');
      }
    }
  });

  test(`${id}: nothing but the switch and its factor names the other unit`, async ({ page }) => {
    const [first, last] = [file.series[0]!, file.events.at(-1)!];
    await openCase(page, id, { observation: `${first.id}:3`, event: last.id });
    for (const [shown, hidden] of [
      [own, other],
      [other, own],
    ] as const) {
      await switchTo(page, shown);
      expect(await mentionsOf(page, hidden)).toEqual([]);
      expect(await mentionsOf(page, shown)).not.toEqual([]);
    }
    await page.getByRole('button', { name: 'Table', exact: true }).click();
    await expect(page.getByRole('table')).toBeVisible();
    expect(await mentionsOf(page, own)).toEqual([]);
    await switchTo(page, own);
    expect(await mentionsOf(page, other)).toEqual([]);
  });

  test(`${id}: ticks and marks agree in either unit`, async ({ page }) => {
    await openCase(page, id);
    for (const unit of [own, other]) {
      await switchTo(page, unit);
      const ticks = await valueTicks(page);
      let compared = 0;
      for (const observation of keyedObservations(file).filter(
        (one) => one.series === file.series[0],
      )) {
        if (knownDay(observation) === undefined) continue;
        const here = mark(page, observation.key);
        if ((await here.count()) === 0) continue;
        const { expected } = convert(observation.value, 'phosphorus', own, unit);
        const height = heightByTicks(ticks, expected);
        expect(height, `ticks around ${expected} ${unit}`).toBeDefined();
        // A triangle's middle lies a little beside its value.
        expect(Math.abs(middle(await boxOf(here)).y - height!)).toBeLessThan(3);
        compared += 1;
      }
      if (id === 'zhang-2019') expect(compared).toBeGreaterThan(10);
      expect(ticks.length).toBeGreaterThan(3);
    }
  });

  test(`${id}: the table has all values in the chosen unit, and no status changes with it`, async ({
    page,
  }) => {
    await openCase(page, id);
    await page.getByRole('button', { name: 'Table', exact: true }).click();
    const rows = page.getByRole('row').filter({ has: page.getByRole('cell') });
    const statuses = async () => {
      const all = await rows.all();
      return Promise.all(all.map((row) => row.getByRole('cell').nth(3).innerText()));
    };
    const values = page.getByRole('cell').filter({ hasText: / (mmol\/L|mg\/dL)/ });
    await expect(values).toHaveCount(keyedObservations(file).length);
    const before = await statuses();
    expect(before.filter((status) => status.startsWith('below')).length).toBeGreaterThan(3);
    await switchTo(page, other);
    await expect(values.filter({ hasText: other })).toHaveCount(keyedObservations(file).length);
    expect(await statuses()).toEqual(before);
  });
}

test('the factor of each analyte stands beside the switch', async ({ page }) => {
  await openCase(page, 'hindawi-2023-case-2');
  await expect(page.getByText('phosphorus 1 mmol/L = 3.097 mg/dL')).toBeVisible();
  await expect(page.getByText('calcium 1 mmol/L = 4.008 mg/dL')).toBeVisible();
});

test('what was announced before is not left standing in the other unit', async ({ page }) => {
  await openCase(page, 'zhang-2019');
  await plot(page).focus();
  await page.keyboard.press('Home');
  await expect(page.locator('[aria-live]')).toContainText('mmol/L');
  await switchTo(page, 'mg/dL');
  expect(await mentionsOf(page, 'mmol/L')).toEqual([]);
});
