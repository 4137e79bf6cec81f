import type { Page } from '@playwright/test';
import { boxOf } from './boxes';
import { keyedObservations, readCaseFile } from './caseFiles';
import { findBarriers } from './findBarriers';
import { card, cardRow, mark, marks, pin, plot, readout } from './openCase';
import { expect, test } from './pageTest';

const CASES = ['zhang-2019', 'hindawi-2023-case-2', 'simulated-persistent'] as const;
const TITLES = CASES.map((id) => readCaseFile(id).title);
const THREE = `./?case=${CASES[0]}&compare=${CASES[1]},${CASES[2]}`;

async function openCompared(page: Page, more = ''): Promise<void> {
  await page.goto(`${THREE}${more}`);
  // A value near day 0, which every window shows.
  await expect(mark(page, `${CASES[2]}/phosphorus:4`)).toBeAttached();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

const legendOf = (page: Page) => page.getByRole('list', { name: 'Cases in the figure' });
const emphasisOf = (page: Page, key: string) => mark(page, key).getAttribute('data-emphasis');

/** Counts what changes in the drawing from now on, but for rings and the crosshair. */
async function watchDrawing(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const drawing = document.querySelector('[data-observation]')?.closest('svg');
    const redrawn: string[] = [];
    Object.assign(window, { redrawn });
    new MutationObserver((mutations) => {
      for (const { target, attributeName, addedNodes, removedNodes } of mutations) {
        const isQuiet = (node: Node) =>
          node instanceof Element && node.matches('[data-crosshair], [class*="ring"]');
        const changed = [...addedNodes, ...removedNodes];
        const isPointing =
          attributeName === 'data-emphasis' ||
          isQuiet(target) ||
          (changed.length > 0 && changed.every(isQuiet));
        if (!isPointing) redrawn.push(`${attributeName ?? 'nodes'} of ${target.nodeName}`);
      }
    }).observe(drawing!, { subtree: true, childList: true, attributes: true });
  });
  return () => page.evaluate(() => (window as unknown as { redrawn: string[] }).redrawn);
}

test('marks, pins and cards bear the case, and each value of each case is there', async ({
  page,
}) => {
  await openCompared(page);
  const expected = CASES.flatMap((id) =>
    keyedObservations(readCaseFile(id))
      .map(({ key }) => `${id}/${key}`)
      .filter((key) => key.includes('/phosphorus:')),
  );
  const found = await marks(page).evaluateAll((all) =>
    all.map((one) => one.getAttribute('data-observation')),
  );
  // Those outside the window are named items without a mark.
  expect(expected).toEqual(expect.arrayContaining(found));
  expect(found.length).toBeGreaterThan(30);
  for (const id of CASES) {
    await expect(pin(page, `${id}/resection`)).toBeVisible();
    await expect(card(page, `${id}/resection`)).toHaveAttribute('data-emphasis', 'none');
  }
  for (const title of TITLES)
    await expect(page.locator('.case-name', { hasText: title })).toBeVisible();
});

test('day 0 of all cases is one line, and a day is as long for each', async ({ page }) => {
  await openCompared(page);
  const middleOf = async (key: string) => {
    const { x, width } = await boxOf(mark(page, key).locator('.mark-shape').first());
    return x + width / 2;
  };
  const dayWidths: number[] = [];
  for (const [id, from, to] of [
    [CASES[0], 0, 11],
    [CASES[2], 0, 12],
  ] as const) {
    const times = readCaseFile(id).series[0]!.observations.map(({ time }) => Number(time.day));
    const [x1, x2] = [
      await middleOf(`${id}/phosphorus:${from}`),
      await middleOf(`${id}/phosphorus:${to}`),
    ];
    dayWidths.push((x2 - x1) / (times[to]! - times[from]!));
  }
  expect(dayWidths[0]).toBeCloseTo(dayWidths[1]!, 1);
  const anchors = await Promise.all(
    CASES.map(async (id) => {
      const { x, width } = await boxOf(pin(page, `${id}/resection`).locator('.pin-shape').first());
      return Math.round(x + width / 2);
    }),
  );
  expect(new Set(anchors).size).toBe(1);
});

test('hovering over the legend and over the plot draws the chart not once again', async ({
  page,
}) => {
  await openCompared(page);
  const redrawn = await watchDrawing(page);
  for (const title of TITLES) {
    await legendOf(page).getByRole('button', { name: title }).hover();
    await expect(page.locator('.comparison')).toHaveAttribute('data-lit', /^[ABC]$/);
  }
  const { x, y, width, height } = await boxOf(plot(page));
  const said = new Set<string>();
  for (let step = 0; step < 40; step += 1) {
    await page.mouse.move(x + (width * step) / 40, y + height * (0.3 + 0.4 * (step % 2)));
    said.add((await readout(page).locator('.value .readout-label').textContent()) ?? '');
  }
  expect(await redrawn()).toEqual([]);
  for (const [index, title] of TITLES.entries()) {
    expect([...said].some((name) => name.startsWith('ABC'[index]!) && name.includes(title))).toBe(
      true,
    );
  }
});

test('a case is singled out by keyboard, and the others stay to be seen', async ({ page }) => {
  await openCompared(page);
  const redrawn = await watchDrawing(page);
  const second = legendOf(page).getByRole('button', { name: TITLES[1]! });
  await second.focus();
  await page.keyboard.press('Space');
  await expect(second).toHaveAttribute('aria-pressed', 'true');
  const strokeOf = (letter: string) =>
    page
      .locator(`[data-letter="${letter}"] .mark-shape`)
      .first()
      .evaluate((shape) => getComputedStyle(shape).stroke);
  expect(await strokeOf('A')).toBe('rgb(110, 118, 128)');
  expect(await strokeOf('B')).toBe('rgb(205, 57, 4)');
  await page.keyboard.press('Space');
  await expect(second).toHaveAttribute('aria-pressed', 'false');
  expect(await strokeOf('A')).toBe('rgb(31, 78, 140)');
  expect(await redrawn()).toEqual([]);
});

test('arrow keys go along a case, to the next case and to its events; Enter pins in the address', async ({
  page,
}) => {
  await openCompared(page);
  await plot(page).focus();
  await page.keyboard.press('Home');
  expect(await emphasisOf(page, `${CASES[0]}/phosphorus:0`)).toBe('hover');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(readout(page)).toContainText(TITLES[2]!);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/observation=simulated-persistent\/phosphorus:\d/);
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/observation=/);
});

test('a card of each case opens its pin, and a link with it opens the same', async ({ page }) => {
  await openCompared(page);
  await cardRow(page, `${CASES[2]}/visit-14`).click();
  await expect(pin(page, `${CASES[2]}/visit-14`)).toHaveAttribute('data-emphasis', 'pinned');
  await page.goto(page.url());
  await expect(card(page, `${CASES[2]}/visit-14`)).toHaveAttribute('data-emphasis', 'pinned');
});

test('closing leads back to the case alone, and back again to the comparison', async ({ page }) => {
  await openCompared(page, '&event=zhang-2019/pet-ct');
  await page.getByRole('button', { name: 'Close comparison' }).click();
  await expect(mark(page, 'phosphorus:0')).toBeAttached();
  await expect(page).toHaveURL(/\?case=zhang-2019$/);
  await page.goBack();
  await expect(mark(page, `${CASES[1]}/phosphorus:0`)).toBeAttached();
});

for (const width of [1280, 390]) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 844 } });

    test('axe finds no barrier, as chart, singled out, while choosing and as table', async ({
      page,
    }) => {
      await openCompared(page, '&observation=hindawi-2023-case-2/phosphorus:7');
      expect(await findBarriers(page)).toEqual([]);
      await legendOf(page).getByRole('button', { name: TITLES[0]! }).click();
      await page.getByRole('button', { name: 'Choose cases' }).click();
      await expect(page.getByRole('checkbox', { name: TITLES[1]! })).toBeChecked();
      expect(await findBarriers(page)).toEqual([]);
      await page.getByRole('button', { name: 'By own range' }).click();
      await page.getByRole('button', { name: 'Table', exact: true }).click();
      await expect(page.getByRole('table')).toBeVisible();
      expect(await findBarriers(page)).toEqual([]);
    });

    test('nothing is wider than the screen', async ({ page }) => {
      await openCompared(page, ',simulated-supplements');
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBe(0);
    });
  });
}
