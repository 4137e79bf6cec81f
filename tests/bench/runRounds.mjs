// @ts-check
import { CONTESTANTS, addressOf, appFigure } from './contestants.mjs';
import { measureCourse } from './measureCourse.mjs';
import { measureBytes, measureFirstPicture } from './measureFirstPicture.mjs';
import { measureCancel, measureImport } from './measureImport.mjs';

/** @typedef {import('./samples.mjs').Sample} Sample */
/** @typedef {{ name: string, run: () => Promise<Sample[]> }} Job */

/**
 * Everything that is measured, round by round: all pages take turns within a round, and each round
 * begins with another one, so that a slow minute of the machine meets all.
 *
 * @param {object} given
 * @param {import('@playwright/test').Browser} given.browser
 * @param {string} given.origin
 * @param {string} given.title of the default case
 * @param {string} given.file a table to import
 * @param {import('./readOptions.mjs').Options} given.options
 * @returns {Promise<{ samples: Sample[], failures: string[] }>}
 */
export async function runRounds({ browser, origin, title, file, options }) {
  const { isShort, isWanted, rounds, sizes } = options;
  const pages = CONTESTANTS.filter(({ name }) => options.pages.includes(name));
  const app = `${origin}/app/`;
  const one = (
    /** @type {import('./samples.mjs').Measure} */ what,
    /** @type {string} */ page,
    /** @type {number} */ value,
    size = 0,
  ) => ({
    what,
    page,
    size,
    value,
  });

  /** @type {Job[]} */
  const once = [];
  /** @type {Job[]} */
  const jobs = [];
  if (isWanted('bytes')) {
    const weighed = [
      ...(isShort ? ['app'] : pages.flatMap(({ name, folder }) => (folder ? [] : [name]))),
      'minimal',
    ].filter((name) => name !== 'empty');
    for (const page of weighed) {
      const run = async () => [
        one('bytes', page, await measureBytes(browser, `${origin}/${page}/`)),
      ];
      once.push({ name: `bytes of ${page}`, run });
    }
  }
  if (isWanted('import')) {
    const run = async () => [
      one('import cancelled', 'app', Number(await measureCancel(browser, app, file)), 1e6),
    ];
    once.push({ name: 'cancelling an import', run });
  }
  if (isWanted('first-picture')) {
    const figure = appFigure(title);
    const uplot = pages.find(({ name }) => name === 'uplot');
    const addresses = [
      { page: 'app', path: '/app/', figure },
      { page: 'static', path: '/static/', figure },
      ...(uplot ? [{ page: 'uplot', ...addressOf(uplot, 16, { width: 880, height: 420 }) }] : []),
    ];
    for (const { page, ...address } of addresses) {
      const run = async () => [
        one('first picture', page, await measureFirstPicture(browser, origin, address)),
      ];
      jobs.push({ name: `first picture of ${page}`, run });
    }
  }
  if (['draw', 'hover', 'zoom', 'memory'].some(isWanted)) {
    for (const size of sizes) {
      for (const page of pages) {
        if (size > (page.most ?? Infinity)) continue;
        const run = () => measureCourse(browser, origin, page, size, options);
        jobs.push({ name: `${page.name} with ${size} values`, run });
      }
    }
  }
  if (isWanted('import')) {
    const run = async () => {
      const { time, longest, longTasks, hasProgress } = await measureImport(browser, app, file);
      return [
        one('import time', 'app', time, 1e6),
        one('import longest task', 'app', longest, 1e6),
        one('import long tasks', 'app', longTasks, 1e6),
        one('import progress', 'app', Number(hasProgress), 1e6),
      ];
    };
    jobs.push({ name: 'import of a table', run });
  }

  /** @type {Sample[]} */
  const samples = [];
  /** @type {string[]} */
  const failures = [];
  const doAll = async (/** @type {readonly Job[]} */ list) => {
    for (const { name, run } of list) {
      try {
        samples.push(...(await run()));
      } catch (error) {
        const [reason = ''] = String(error instanceof Error ? error.message : error).split('\n');
        failures.push(`${name}: ${reason}`);
        console.log(`✗ ${name}: ${reason}`);
      }
    }
  };
  await doAll(once);
  for (let round = 0; round < rounds; round += 1) {
    const begin = Math.round((round * jobs.length) / rounds);
    const begun = performance.now();
    await doAll([...jobs.slice(begin), ...jobs.slice(0, begin)]);
    const seconds = Math.round((performance.now() - begun) / 1000);
    console.log(`round ${round + 1} of ${rounds}: ${seconds} s`);
  }
  return { samples, failures };
}
