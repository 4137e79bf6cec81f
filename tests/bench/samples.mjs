// @ts-check
import { median } from './statistics.mjs';

/**
 * One number that was measured.
 *
 * @typedef {object} Sample
 * @property {Measure} what
 * @property {string} page a name of `contestants.mjs`, or static or minimal
 * @property {number} size values that were drawn; 0 for the default case
 * @property {number} value
 *
 * @typedef {'first picture' | 'bytes' | 'draw' | 'draw tasks' | 'painted' | 'hover' | 'hover tasks'
 *   | 'zoom frames' | 'zoom never' | 'zoom long tasks' | 'zoom' | 'memory' | 'import time'
 *   | 'import longest task' | 'import long tasks' | 'import progress' | 'import cancelled'} Measure
 */

/**
 * All values of one thing, median and both ends; nothing where it was not measured.
 *
 * @typedef {{ median: number, low: number, high: number, count: number }} Spread
 *
 * @param {readonly Sample[]} samples
 * @param {Measure} what
 * @param {string} page
 * @param {number} size
 * @returns {Spread | undefined}
 */
export function spreadOf(samples, what, page, size) {
  const values = samples
    .filter((one) => one.what === what && one.page === page && one.size === size)
    .map(({ value }) => value);
  if (values.length === 0) return undefined;
  return {
    median: median(values),
    low: Math.min(...values),
    high: Math.max(...values),
    count: values.length,
  };
}

/**
 * The time on the page's thread that drawing took over making the same data and drawing nothing. The
 * app makes none: it reads its own.
 *
 * @param {readonly Sample[]} samples
 * @param {string} page
 * @param {number} size
 * @param {readonly number[]} sizes
 * @returns {number | undefined}
 */
export function netDraw(samples, page, size, sizes) {
  const gross = spreadOf(samples, 'draw', page, size);
  const without = page === 'app' ? Math.min(...sizes) : size;
  const empty = spreadOf(samples, 'draw', 'empty', without);
  return gross && empty ? Math.max(1, gross.median - empty.median) : undefined;
}
