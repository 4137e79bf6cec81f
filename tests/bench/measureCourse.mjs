// @ts-check
import { addressOf } from './contestants.mjs';
import { keepCourse } from './keepCourse.mjs';
import { measureHover } from './measureHover.mjs';
import { measureHeap } from './measureHeap.mjs';
import { measureZoom } from './measureZoom.mjs';
import { openVisit, paint, settle, workBetween } from './openVisit.mjs';

/** The pages draw as large as the app does in a window of 1280 × 800. */
const SIZE = { width: 880, height: 420 };

/** Pages whose zoom is told: the app, and two to hold it against. */
const ZOOMED = new Set(['app', 'uplot', 'canvas']);

/**
 * One visit to a page that draws so many values: what drawing, pointing, zooming and keeping them
 * takes, as far as it is wanted.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {string} origin
 * @param {import('./contestants.mjs').Contestant} contestant
 * @param {number} size
 * @param {{ isWanted: (group: string) => boolean, moves: number, steps: number }} options
 * @returns {Promise<import('./samples.mjs').Sample[]>}
 */
export async function measureCourse(browser, origin, contestant, size, { isWanted, moves, steps }) {
  const { name, plot } = contestant;
  const { path, figure } = addressOf(contestant, size, SIZE);
  /** @type {import('./samples.mjs').Sample[]} */
  const samples = [];
  const note = (
    /** @type {import('./samples.mjs').Measure} */ what,
    /** @type {number} */ value,
  ) => {
    samples.push({ what, page: name, size, value });
  };
  const visit = await openVisit(browser, origin);
  try {
    if (name === 'app') await keepCourse(visit.page, size);
    const before = await visit.mainThread();
    note('painted', await paint(visit, origin + path, figure));
    const drawn = workBetween(before, await settle(visit));
    note('draw', drawn.cpu);
    note('draw tasks', drawn.tasks);
    if (isWanted('memory') && (name === 'app' || name === 'uplot')) {
      note('memory', await measureHeap(visit));
    }
    if (isWanted('hover')) {
      const work = await measureHover(visit, plot, moves);
      note('hover', work.cpu);
      note('hover tasks', work.tasks);
    }
    if (isWanted('zoom') && ZOOMED.has(name)) {
      const { frames, never, longTasks, work } = await measureZoom(
        visit,
        contestant,
        figure,
        steps,
      );
      for (const one of frames) note('zoom frames', one);
      note('zoom never', never);
      note('zoom long tasks', longTasks);
      note('zoom', work.cpu);
    }
  } finally {
    await visit.close();
  }
  return samples;
}
