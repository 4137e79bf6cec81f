import type { Page } from '@playwright/test';
import { mark, openCase } from './openCase';
import { dropFile, goOn, openDialog, openStep, showCase } from './opening';
import { expect, test } from './pageTest';

const ROWS = 200_000;
const ANALYTES = 20;

/** A table of many rows, made in the page, and dropped on it. */
async function dropLongTable(page: Page): Promise<void> {
  await page.evaluate(
    ({ rows, analytes }) => {
      const lines = ['date,analyte,value,unit,low,high'];
      const start = Date.UTC(2001, 0, 1);
      for (let row = 0; row < rows; row += 1) {
        const day = new Date(start + Math.floor(row / analytes) * 86_400_000).toISOString();
        const analyte = `Analyte ${row % analytes}`;
        lines.push(`${day.slice(0, 10)},${analyte},${(row % 97) / 10 + 1},mmol/L,2,8`);
      }
      const transfer = new DataTransfer();
      transfer.items.add(new File([lines.join('\n')], 'long.csv'));
      // In a turn of its own, so that the making of the table is not counted.
      setTimeout(() => {
        const drop = { dataTransfer: transfer, bubbles: true, cancelable: true };
        document.body.dispatchEvent(new DragEvent('drop', drop));
      }, 300);
    },
    { rows: ROWS, analytes: ANALYTES },
  );
}

/** A task that held the page's thread, in ms. */
interface Task {
  readonly start: number;
  readonly lasted: number;
}

interface Watched {
  tasks: Task[];
  /** When the dialog went, and the drawing of the case began. */
  closed: number;
}

/** Begins to note long tasks, and when the dialog goes. */
async function watchTasks(page: Page): Promise<() => Promise<Watched>> {
  await page.evaluate(() => {
    const watched: Watched = { tasks: [], closed: Infinity };
    new PerformanceObserver((list) => {
      for (const { startTime: start, duration: lasted } of list.getEntries()) {
        watched.tasks.push({ start, lasted });
      }
    }).observe({ type: 'longtask' });
    new MutationObserver(() => {
      if (document.querySelector('dialog.open-dialog')) watched.closed = Infinity;
      else watched.closed = Math.min(watched.closed, performance.now());
    }).observe(document.body, { childList: true, subtree: true });
    Object.assign(window, { watched });
  });
  return () => page.evaluate(() => (window as unknown as { watched: Watched }).watched);
}

/** How much slower than usual this machine is now: 1 where it is as fast as a quiet laptop. */
async function slownessOf(page: Page): Promise<number> {
  const took = await page.evaluate(() => {
    const started = performance.now();
    let sum = 0;
    for (let at = 0; at < 3_000_000; at += 1) sum += Math.sqrt(at ^ sum);
    return sum === 0 ? 0 : performance.now() - started;
  });
  return Math.max(1, took / 40);
}

/** From a file to its case on the page; the longest task until its drawing begins. */
async function importTable(page: Page): Promise<number> {
  await openCase(page, 'zhang-2019');
  await dropLongTable(page);
  const watched = await watchTasks(page);
  await expect(openStep(page, 'Reading long.csv')).toBeVisible();
  await expect(openDialog(page).getByRole('progressbar')).toBeVisible();
  const longEnough = { timeout: 40_000 };
  await expect(openStep(page, 'How to read long.csv')).toBeVisible(longEnough);
  await expect(openDialog(page)).toContainText('200,000 rows under the header.');
  await goOn(page);
  await expect(openStep(page, 'Make a case of it')).toBeVisible(longEnough);
  await expect(openDialog(page)).toContainText('All 200,000 entries were read.');
  const boxes = openDialog(page).getByRole('checkbox', { name: /^Show Analyte/ });
  await expect(boxes).toHaveCount(ANALYTES);
  for (const box of await boxes.all()) await box.check();
  await showCase(page, 'Long');
  const { tasks, closed } = await watched();
  expect(closed).toBeLessThan(Infinity);
  const importing = tasks.filter(({ start }) => start < closed);
  return Math.max(0, ...importing.map(({ lasted }) => lasted));
}

/** ms: 50 on a quiet machine, as the bench measures it; here other tests run beside this one. */
const LONGEST = 100;

test('a table of 200,000 rows becomes a case without a task that a reader would feel', async ({
  page,
}) => {
  test.setTimeout(160_000);
  let longest = Infinity;
  let slowness = 1;
  // The best of three, because other work on the machine can hold up any task.
  for (let attempt = 0; attempt < 3 && longest > LONGEST * slowness; attempt += 1) {
    longest = Math.min(longest, await importTable(page));
    slowness = await slownessOf(page);
  }
  expect(longest).toBeLessThanOrEqual(LONGEST * slowness);
});

test('reading a long table can be cancelled at once, and the page is as it was', async ({
  page,
}) => {
  await openCase(page, 'zhang-2019', { observation: 'phosphorus:3' });
  await dropLongTable(page);
  await openDialog(page).getByRole('button', { name: 'Cancel' }).click();
  await expect(openStep(page, 'Open a case')).toBeVisible();
  await page.waitForTimeout(500);
  await expect(openStep(page, 'Open a case')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(mark(page, 'phosphorus:3')).toHaveAttribute('data-emphasis', 'pinned');
  await dropFile(page.locator('footer'), { name: 'small.csv', text: 'day,Na (mmol/L)\n1,140\n' });
  await expect(openStep(page, 'How to read small.csv')).toBeVisible();
});
