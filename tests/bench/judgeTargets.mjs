// @ts-check
import { netDraw, spreadOf } from './samples.mjs';
import { exponentOf, geometricMean } from './statistics.mjs';

/**
 * A target with what was measured; one that was not measured is not told of.
 *
 * @typedef {object} Verdict
 * @property {string} target
 * @property {number} measured
 * @property {number} most
 * @property {boolean} isMet
 *
 * @typedef {import('./samples.mjs').Sample} Sample
 * @typedef {import('./samples.mjs').Measure} Measure
 */

/** Growth is told from this many values on. */
const FROM = 1000;
/** "Flat" of a pointer that moves: the slowest size against the quickest. */
const FLAT = 1.5;

/**
 * @param {readonly Sample[]} samples
 * @param {readonly number[]} sizes
 * @returns {Verdict[]}
 */
export function judgeTargets(samples, sizes) {
  const middle = (/** @type {Measure} */ what, /** @type {string} */ page, size = 0) =>
    spreadOf(samples, what, page, size)?.median;
  const net = (/** @type {string} */ page, /** @type {number} */ size) =>
    netDraw(samples, page, size, sizes);
  const each = (/** @type {(size: number) => number | undefined} */ read) =>
    sizes.map(read).filter((value) => value !== undefined);
  const growth = sizes.flatMap((size) => {
    const time = size >= FROM ? net('app', size) : undefined;
    return time === undefined ? [] : [/** @type {const} */ ([size, time])];
  });
  const hover = each((size) => middle('hover', 'app', size));
  const overUplot = each((size) =>
    ratio(middle('hover', 'app', size), middle('hover', 'uplot', size)),
  );
  const overOthers = ['echarts', 'chartjs', 'highcharts', 'recharts', 'recharts-tuned'].flatMap(
    (page) => each((size) => ratio(middle('hover', 'app', size), middle('hover', page, size))),
  );
  const [few, million] = [
    middle('memory', 'app', Math.min(...sizes)),
    middle('memory', 'app', 1e6),
  ];
  const picture = (/** @type {string} */ page) =>
    ratio(middle('first picture', 'app'), middle('first picture', page));

  /** @type {[target: string, measured: number | undefined, most: number, isBelow?: boolean][]} */
  const all = [
    ['first picture, times a static page', picture('static'), 1.5],
    ["first picture, times uPlot's page", picture('uplot'), 1, true],
    [
      'JavaScript, times the minimal page',
      ratio(middle('bytes', 'app'), middle('bytes', 'minimal')),
      1.2,
    ],
    [
      'draw, exponent from 1,000 values on',
      growth.length > 1 ? exponentOf(growth) : undefined,
      0.1,
    ],
    ['draw of 1,000, times raw Recharts', ratio(net('app', FROM), net('recharts', FROM)), 0.5],
    ['hover, times uPlot (geometric mean)', meanOf(overUplot), 0.8],
    [
      'hover, slowest size times quickest',
      hover.length > 1 ? Math.max(...hover) / Math.min(...hover) : undefined,
      FLAT,
    ],
    ['hover, times the next slower of the others, worst size', worst(overOthers), 1, true],
    [
      'zoom, frames to the new window, worst size',
      worst(each((size) => middle('zoom frames', 'app', size))),
      1,
    ],
    [
      'zoom, steps that never came, all sizes',
      sum(each((size) => middle('zoom never', 'app', size))),
      0,
    ],
    [
      'zoom, long tasks in 20 steps, worst size',
      worst(each((size) => middle('zoom long tasks', 'app', size))),
      0,
    ],
    [
      'memory, bytes a value',
      few === undefined || million === undefined ? undefined : (million - few) / 1e6,
      40,
    ],
    [
      "import, longest task on the page's thread (ms)",
      middle('import longest task', 'app', 1e6),
      50,
    ],
    ['import, runs without progress', without(middle('import progress', 'app', 1e6)), 0],
    [
      'import, runs that could not be cancelled',
      without(middle('import cancelled', 'app', 1e6)),
      0,
    ],
  ];
  return all.flatMap(([target, measured, most, isBelow = false]) =>
    measured === undefined
      ? []
      : [{ target, measured, most, isMet: isBelow ? measured < most : measured <= most }],
  );
}

/** @param {number | undefined} part @param {number | undefined} whole */
function ratio(part, whole) {
  return part === undefined || whole === undefined ? undefined : part / whole;
}

/** @param {readonly number[]} values */
function meanOf(values) {
  return values.length === 0 ? undefined : geometricMean(values);
}

/** @param {readonly number[]} values */
function worst(values) {
  return values.length === 0 ? undefined : Math.max(...values);
}

/** @param {readonly number[]} values */
function sum(values) {
  return values.length === 0 ? undefined : values.reduce((all, one) => all + one, 0);
}

/** @param {number | undefined} share */
function without(share) {
  return share === undefined ? undefined : 1 - share;
}
