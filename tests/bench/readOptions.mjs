// @ts-check
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../../.scripts/root.mjs';
import { CONTESTANTS } from './contestants.mjs';

export const GROUPS = ['first-picture', 'bytes', 'draw', 'hover', 'zoom', 'memory', 'import'];
const LONG = { sizes: [16, 1000, 10_000, 100_000, 1_000_000], rounds: 5, moves: 120, steps: 20 };
const SHORT = { sizes: [16, 1000, 100_000], rounds: 3, moves: 60, steps: 10 };
const SHORT_PAGES = ['app', 'uplot', 'recharts', 'canvas', 'empty'];
/** What takes long is for the long form. */
const LONG_GROUPS = ['memory', 'import'];

/**
 * What the command line asks for.
 *
 * @typedef {object} Options
 * @property {boolean} isShort
 * @property {(group: string) => boolean} isWanted
 * @property {readonly string[]} pages names of `contestants.mjs`
 * @property {readonly number[]} sizes
 * @property {number} rounds
 * @property {number} moves of the pointer
 * @property {number} steps of a zoom
 * @property {string | undefined} app a folder with the built app, where it is not to be built
 * @property {string} out where the JSON is written
 *
 * @param {string[]} args
 * @returns {Options}
 */
export function readOptions(args) {
  const { values } = parseArgs({
    args,
    options: {
      short: { type: 'boolean', default: false },
      only: { type: 'string' },
      pages: { type: 'string' },
      sizes: { type: 'string' },
      rounds: { type: 'string' },
      app: { type: 'string' },
      out: { type: 'string', default: join(root, 'tests/bench/results/latest.json') },
    },
  });
  const form = values.short ? SHORT : LONG;
  const groups =
    values.only?.split(',') ??
    GROUPS.filter((group) => !values.short || !LONG_GROUPS.includes(group));
  const names = CONTESTANTS.map(({ name }) => name);
  const pages = values.pages?.split(',') ?? (values.short ? SHORT_PAGES : names);
  refuseUnknown('--only', groups, GROUPS);
  refuseUnknown('--pages', pages, names);
  return {
    isShort: values.short,
    isWanted: (group) => groups.includes(group),
    pages,
    sizes: values.sizes?.split(',').map((size) => readCount('--sizes', size)) ?? form.sizes,
    rounds: values.rounds === undefined ? form.rounds : readCount('--rounds', values.rounds),
    moves: form.moves,
    steps: form.steps,
    app: values.app,
    out: values.out,
  };
}

/**
 * @param {string} option
 * @param {readonly string[]} asked
 * @param {readonly string[]} known
 */
function refuseUnknown(option, asked, known) {
  const unknown = asked.filter((one) => !known.includes(one));
  if (unknown.length === 0) return;
  throw new Error(`${option}: found ${unknown.join(', ')}, expected some of ${known.join(', ')}`);
}

/**
 * @param {string} option
 * @param {string} text
 */
function readCount(option, text) {
  const count = Number(text);
  if (Number.isInteger(count) && count > 0) return count;
  throw new Error(`${option}: found "${text}", expected a whole number above 0`);
}
