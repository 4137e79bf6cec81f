import type { Page } from '@playwright/test';
import { placeFigure } from '../../src/view/placeFigure';
import { parseCase } from '../../src/exchange/parseCase';
import { scaleTo } from '../../src/view/linearScale';
import { en } from '../../src/words/en';
import { seededNumbers } from '../view/longCase';
import { viewOf } from '../view/viewOf';
import { plot } from './openCase';
import { expect, test } from './pageTest';

/** A value every ten minutes or so, with a nadir of a single value now and then. */
function caseText(count: number): string {
  const random = seededNumbers(7);
  let level = 6;
  const observations = Array.from({ length: count }, (_, index) => {
    level = Math.min(11, Math.max(3, level + random() - 0.5));
    const value = index % 701 === 350 ? 1 : Math.round(level * 10) / 10;
    const day = Math.round((index / 144) * 1e4) / 1e4;
    // A whole number would be a day and not a moment of it.
    return { time: { day: Number.isInteger(day) ? day + 0.001 : day }, value };
  });
  return JSON.stringify({
    format: 'caseline/1',
    id: 'many',
    title: 'Many values',
    series: [{ id: 'glucose', name: 'Glucose', unit: 'mmol/L', basis: 'reported', observations }],
    anchor: { event: 'start' },
    events: [{ id: 'start', kind: 'visit', title: 'Start', time: { day: 0 }, basis: 'reported' }],
    source: { citation: 'Made for a test' },
  });
}

async function openMany(page: Page, count: number, query = ''): Promise<string> {
  const text = caseText(count);
  await page.route('**/many.json', (route) => route.fulfill({ json: JSON.parse(text) as object }));
  await page.goto(`./?case=many.json${query}`);
  await expect(plot(page)).toBeVisible();
  return text;
}

test('the line of many values is, pixel by pixel, the line through all of them', async ({
  page,
}) => {
  const text = await openMany(page, 20_000);
  const line = page.locator('.dense .series-line');
  await expect(line).toBeAttached();
  const drawn = (await line.getAttribute('d'))!;
  const size = await line.evaluate((path) => {
    const { width, height } = path.closest('svg')!.getBoundingClientRect();
    return { width: Math.round(width), height: Math.round(height) };
  });
  const parsed = parseCase(text, en);
  if (!parsed.ok) throw new Error(parsed.issues[0]?.found);
  const { view } = viewOf(parsed.caseRecord);
  const figure = placeFigure(view, size.width, en);
  const panel = figure.panels[0]!;
  const { start, value } = parsed.caseRecord.series[0]!;
  // The height of the figure follows the screen: heights are taken from the lowest and highest drawn.
  const heights = [...drawn.matchAll(/(?:[ML][\d.]+ |V)([\d.]+)/g)].map((found) =>
    Number(found[1]),
  );
  const values = [...value];
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const [top, bottom] = [Math.min(...heights), Math.max(...heights)];
  const yOf = (one: number) => bottom - ((one - least) / (most - least)) * (bottom - top);
  const all = values.map((one, index) => [scaleTo(figure.timeScale, start[index]!), yOf(one)]);
  expect(panel.dense).toBeDefined();
  expect(drawn.length).toBeLessThan(all.length * 4);

  const differing = await page.evaluate(
    ({ drawn, all, size }) => {
      const paint = (path: Path2D) => {
        const canvas = document.createElement('canvas');
        Object.assign(canvas, size);
        const context = canvas.getContext('2d')!;
        context.lineWidth = 1.75;
        context.lineJoin = 'round';
        context.lineCap = 'round';
        context.stroke(path);
        return context.getImageData(0, 0, size.width, size.height).data;
      };
      const full = new Path2D();
      for (const [x, y] of all) full.lineTo(x!, y!);
      const [few, every] = [paint(new Path2D(drawn)), paint(full)];
      let inked = 0;
      let far = 0;
      for (let at = 3; at < every.length; at += 4) {
        if (every[at]! > 0 || few[at]! > 0) inked += 1;
        // Half of a pixel's ink: less is the rounding of places to a tenth.
        if (Math.abs(every[at]! - few[at]!) > 127) far += 1;
      }
      return { inked, far };
    },
    { drawn, all, size },
  );
  expect(differing.inked).toBeGreaterThan(20_000);
  expect(differing.far / differing.inked).toBeLessThan(0.02);
});

test('zooming into many values ends at single ones with marks that can be pointed at', async ({
  page,
}) => {
  await openMany(page, 20_000);
  await plot(page).focus();
  for (let press = 0; press < 9; press += 1) await page.keyboard.press('+');
  const marks = page.locator('[data-observation]');
  await expect(marks.first()).toBeVisible();
  expect(await marks.count()).toBeLessThan(600);
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('[data-emphasis="hover"]')).toHaveCount(1);
});

test('many marks follow a zoom in the same frame as a sketch, and are marks when it rests', async ({
  page,
}) => {
  await openMany(page, 500);
  await expect(page.locator('[data-observation]')).toHaveCount(500);
  await plot(page).focus();
  const seen = await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const root = document.querySelector('.figure svg')!;
    const before = root.querySelector('.series-line')!.getAttribute('d');
    const press = new KeyboardEvent('keydown', { key: '+', bubbles: true, cancelable: true });
    document.activeElement!.dispatchEvent(press);
    await frame();
    return {
      isMoved: root.querySelector('.series-line')!.getAttribute('d') !== before,
      isSketched: root.querySelector('.mark-sketch path') !== null,
    };
  });
  expect(seen).toEqual({ isMoved: true, isSketched: true });
  await expect(page.locator('.mark-sketch')).toHaveCount(0);
  await expect(page.locator('[data-observation]').first()).toBeVisible();
});
