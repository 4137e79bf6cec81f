import type { Page } from '@playwright/test';
import { boxOf, type Rectangle } from './boxes';
import { CASE_IDS, type CaseId, keyedObservations, readCaseFile, WHOLE_COURSE } from './caseFiles';
import { openCase, plot, readout } from './openCase';
import { expect, test } from './pageTest';

interface Text extends Rectangle {
  text: string;
}

/** Every text of the figure's drawings with the box of its letters, without the halo around them. */
function textsOfFigure(page: Page): Promise<{ figure: Rectangle; texts: Text[] }> {
  return page.evaluate(() => {
    const figure = document.querySelector('figure');
    if (!figure) throw new Error('no figure');
    const boxOf = ({ x, y, width, height }: DOMRect) => ({ x, y, width, height });
    const texts = [...figure.querySelectorAll('svg text')]
      .filter((element): element is SVGTextElement => element instanceof SVGTextElement)
      .filter((element) => element.textContent.trim() !== '')
      .map((element) => {
        const letters = element.getBBox();
        const matrix = element.getScreenCTM();
        if (!matrix) throw new Error('a text that is not drawn');
        const box = new DOMRect(
          matrix.a * letters.x + matrix.e,
          matrix.d * letters.y + matrix.f,
          matrix.a * letters.width,
          matrix.d * letters.height,
        );
        return { text: element.textContent, ...boxOf(box) };
      });
    return { figure: boxOf(figure.getBoundingClientRect()), texts };
  });
}

const TOLERANCE = 1;

function overlap(a: Rectangle, b: Rectangle): boolean {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return across > TOLERANCE && down > TOLERANCE;
}

function isInside(inner: Rectangle, outer: Rectangle): boolean {
  return (
    inner.x >= outer.x - TOLERANCE &&
    inner.y >= outer.y - TOLERANCE &&
    inner.x + inner.width <= outer.x + outer.width + TOLERANCE &&
    inner.y + inner.height <= outer.y + outer.height + TOLERANCE
  );
}

/** What is wrong with the words of the figure, in words. */
async function crowdedWords(page: Page): Promise<string[]> {
  const { figure, texts } = await textsOfFigure(page);
  expect(texts.length).toBeGreaterThan(10);
  const outside = texts
    .filter((text) => !isInside(text, figure))
    .map(({ text }) => `“${text}” leaves the figure`);
  const crossing = texts.flatMap((one, index) =>
    texts
      .slice(index + 1)
      .filter((other) => overlap(one, other))
      .map((other) => `“${one.text}” overlaps “${other.text}”`),
  );
  return [...outside, ...crossing];
}

/** How far the page can be scrolled sideways. */
function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}

/** Makes the window so wide and waits until the figure has taken its new width. */
async function widen(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  await expect
    .poll(() =>
      page.evaluate(() => {
        const figure = document.querySelector('figure');
        const drawing = document.querySelector('[data-observation]')?.closest('svg');
        if (!figure || !drawing) return Infinity;
        return Math.abs(figure.offsetWidth - drawing.getBoundingClientRect().width);
      }),
    )
    .toBeLessThan(3);
  // Axes and marks may come in different frames: wait until three in a row are the same.
  await page.evaluate(async () => {
    let last: string | undefined;
    for (let still = 0; still < 3;) {
      await new Promise((drawn) => requestAnimationFrame(drawn));
      const now = document.querySelector('figure')?.outerHTML;
      still = now === last ? still + 1 : 0;
      last = now;
    }
  });
}

const WIDTHS = [320, 390, 768, 1280, 1920];

const otherWindows: [CaseId, string, Record<string, string>][] = [
  ['zhang-2019', 'on a calendar', { axis: 'dates' }],
  ['zhang-2019', 'in mg/dL from discharge', { unit: 'mg/dL', anchor: 'discharge' }],
  ['hindawi-2023-case-2', 'to 12 weeks', { from: '-7', to: '91' }],
  ['hindawi-2023-case-2', 'in mmol/L', { unit: 'mmol/L' }],
];

const views: [CaseId, string, Record<string, string>][] = [
  ...CASE_IDS.map((id): [CaseId, string, Record<string, string>] => [id, 'as it opens', {}]),
  ...CASE_IDS.map((id): [CaseId, string, Record<string, string>] => [
    id,
    'whole',
    WHOLE_COURSE[id],
  ]),
  ...otherWindows,
];

for (const [id, name, query] of views) {
  test(`no word is cut or crossed and nothing scrolls sideways, from 320 to 1920 px: ${id}, ${name}`, async ({
    page,
  }) => {
    await openCase(page, id, query);
    const problems: Record<string, string[]> = {};
    for (const width of WIDTHS) {
      await widen(page, width);
      const found = await crowdedWords(page);
      const sideways = await sidewaysScroll(page);
      if (sideways > 0) found.push(`scrolls sideways by ${sideways} px`);
      if (found.length > 0) problems[`${width} px`] = found;
    }
    expect(problems).toEqual({});
  });
}

for (const id of CASE_IDS) {
  test(`1280 by 800 pixels hold headline, figure, lanes and readout of ${id}`, async ({ page }) => {
    await openCase(page, id);
    const screen = { x: 0, y: 0, width: 1280, height: 800 };
    const parts = {
      headline: page.getByRole('heading', { level: 1 }),
      figure: page.getByRole('figure'),
      readout: readout(page),
    };
    for (const [name, part] of Object.entries(parts)) {
      expect(isInside(await boxOf(part), screen), name).toBe(true);
    }
    const pins = await page.locator('[data-event]').all();
    expect(pins.length).toBeGreaterThan(0);
    for (const one of pins) expect(isInside(await boxOf(one), screen)).toBe(true);
  });
}

/** The height of the readout, and words of it that are cut. */
function measureReadout(page: Page): Promise<{ height: number; cut: string[] }> {
  return page.evaluate(() => {
    const frame = document.querySelector('[data-readout]');
    if (!frame) throw new Error('no readout');
    const cut: string[] = [];
    const walker = document.createTreeWalker(frame, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const words = document.createRange();
      words.selectNodeContents(node);
      for (let around = node.parentElement; around; around = around.parentElement) {
        const box = around.getBoundingClientRect();
        const isCut = [...words.getClientRects()].some(
          (rect) =>
            rect.top < box.top - 2 ||
            rect.bottom > box.bottom + 2 ||
            rect.left < box.left - 1 ||
            rect.right > box.right + 1,
        );
        if (isCut && getComputedStyle(around).overflow !== 'visible') {
          cut.push(node.textContent ?? '');
        }
        if (around === frame) break;
      }
    }
    return { height: frame.getBoundingClientRect().height, cut };
  });
}

const reads: [CaseId, string, Record<string, string>][] = [
  ...CASE_IDS.map((id): [CaseId, string, Record<string, string>] => [id, 'as it opens', {}]),
  ['zhang-2019', 'on a calendar', { axis: 'dates' }],
];

for (const width of [320, 390, 768, 1280]) {
  test.describe(`the readout at ${width} px`, () => {
    test.use({ viewport: { width, height: 800 } });

    for (const [id, name, query] of reads) {
      test(`keeps its height and cuts no word for every value and event of ${id}, ${name}`, async ({
        page,
      }) => {
        await openCase(page, id, query);
        const file = readCaseFile(id);
        await plot(page).focus();
        const heights = new Set<number>();
        let read = 0;
        const readRow = async (length: number) => {
          await page.keyboard.press('Home');
          for (let column = 0; column < length; column += 1) {
            const { height, cut } = await measureReadout(page);
            const day = await readout(page).locator('[data-readout-day]').innerText();
            expect(cut, `cut at ${day}`).toEqual([]);
            heights.add(height);
            read += 1;
            await page.keyboard.press('ArrowRight');
          }
          await page.keyboard.press('ArrowDown');
        };
        for (const series of file.series) await readRow(series.observations.length);
        await readRow(file.events.length);
        expect(heights.size, `heights: ${[...heights].join(', ')}`).toBe(1);
        expect(read).toBe(keyedObservations(file).length + file.events.length);
      });
    }
  });
}

test('the readout has its height before anything is read, so that nothing below it jumps', async ({
  page,
}) => {
  await openCase(page, 'zhang-2019');
  const heights: Record<string, [number, number]> = {};
  for (const width of [320, 390, 768, 1280]) {
    await widen(page, width);
    const { height: before } = await measureReadout(page);
    await plot(page).focus();
    await page.keyboard.press('Home');
    await expect(readout(page).locator('[data-readout-day]')).toBeVisible();
    const { height: after } = await measureReadout(page);
    if (before !== after) heights[`${width} px`] = [before, after];
    await page.keyboard.press('Escape');
    await expect(readout(page).locator('[data-readout-day]')).toHaveCount(0);
  }
  expect(heights, 'heights before and after').toEqual({});
});
