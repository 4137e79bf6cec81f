import type { Page } from '@playwright/test';
import { boxOf } from './boxes';
import { type CaseId } from './caseFiles';
import { mark, marks, openCase, pin } from './openCase';
import { expect, test } from './pageTest';

interface Watch {
  /** What changed in the drawing that pointing has no business to change. */
  redrawn: string[];
  crosshair: number;
  emphasis: number;
  /** Cards that changed since the last look. */
  cards: Set<string>;
}

declare global {
  interface Window {
    watched: Watch;
  }
}

/** Watches the drawing and the cards from inside the page. */
async function watchDrawing(page: Page): Promise<void> {
  await page.evaluate(() => {
    const drawing = document.querySelector('[data-observation]')?.closest('svg');
    const cards = document.querySelectorAll('[data-event-card]');
    if (!drawing || cards.length === 0) throw new Error('nothing to watch');
    const watched: Watch = { redrawn: [], crosshair: 0, emphasis: 0, cards: new Set() };
    window.watched = watched;
    const isCrosshair = (node: Node) => node instanceof Element && node.matches('.crosshair');
    const isRing = (nodes: Node[]) =>
      nodes.length > 0 &&
      nodes.every((node) => node instanceof SVGPathElement && node.matches('[class*="ring"]'));
    new MutationObserver((mutations) => {
      for (const { type, target, attributeName, addedNodes, removedNodes } of mutations) {
        const changed = [...addedNodes, ...removedNodes];
        const isThing =
          target instanceof Element && target.closest('[data-observation], [data-event]') !== null;
        if (isCrosshair(target) || (changed.length > 0 && changed.every(isCrosshair))) {
          watched.crosshair += 1;
        } else if (isThing && (attributeName === 'data-emphasis' || isRing(changed))) {
          watched.emphasis += 1;
        } else {
          const name = target instanceof Element ? target.outerHTML.slice(0, 120) : target.nodeName;
          watched.redrawn.push(`${type} ${attributeName ?? ''} on ${name}`);
        }
      }
    }).observe(drawing.closest('.surface') ?? drawing, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    const cardWatch = new MutationObserver((mutations) => {
      for (const { target } of mutations) {
        const element = target instanceof Element ? target : target.parentElement;
        const id = element?.closest('[data-event-card]')?.getAttribute('data-event-card');
        watched.cards.add(id ?? 'the list itself');
      }
    });
    const list = document.querySelector('[data-card-list]') ?? document.querySelector('aside');
    if (!list) throw new Error('no list of cards');
    cardWatch.observe(list, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
  });
}

async function changedCards(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    const changed = [...window.watched.cards];
    window.watched.cards.clear();
    return changed;
  });
}

const journeys: [CaseId, string, string][] = [
  ['zhang-2019', 'phosphorus:0', 'follow-up'],
  ['hindawi-2023-case-2', 'phosphorus:0', 'resection'],
];

for (const [id, topMark, lowestPin] of journeys) {
  test(`100 moves across the plot of ${id} draw the chart not once again`, async ({ page }) => {
    await openCase(page, id);
    const left = await boxOf(marks(page).first());
    const right = await boxOf(marks(page).last());
    const top = (await boxOf(mark(page, topMark))).y - 40;
    const lowest = await boxOf(pin(page, lowestPin));
    const bottom = lowest.y + lowest.height;
    await watchDrawing(page);
    let cards = 0;
    for (let move = 0; move < 100; move += 1) {
      const x = left.x + ((right.x + right.width - left.x) * move) / 99;
      const y = top + (bottom - top) * Math.abs(Math.sin(move / 5));
      await page.mouse.move(x, y);
      const changed = await changedCards(page);
      expect(changed.length, `cards changed: ${changed.join(', ')}`).toBeLessThanOrEqual(2);
      cards += changed.length;
    }
    const { redrawn, crosshair, emphasis } = await page.evaluate(() => ({
      redrawn: window.watched.redrawn,
      crosshair: window.watched.crosshair,
      emphasis: window.watched.emphasis,
    }));
    expect(redrawn).toEqual([]);
    expect(crosshair).toBeGreaterThan(50);
    expect(emphasis).toBeGreaterThan(5);
    expect(cards).toBeGreaterThan(1);
  });
}

test('pinning an event or a value draws the chart not once again', async ({ page }) => {
  await openCase(page, 'zhang-2019');
  await watchDrawing(page);
  await page.getByRole('application').focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-emphasis="pinned"]')).toHaveCount(3);
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-emphasis="pinned"]')).toHaveCount(0);
  expect(await page.evaluate(() => window.watched.redrawn)).toEqual([]);
});
