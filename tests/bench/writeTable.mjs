// @ts-check
import { CONTESTANTS } from './contestants.mjs';
import { netDraw, spreadOf } from './samples.mjs';

/** @typedef {import('./samples.mjs').Sample} Sample */
/** @typedef {import('./samples.mjs').Measure} Measure */

const LABELS = new Map([
  ...CONTESTANTS.map(({ name, label }) => /** @type {const} */ ([name, label])),
  /** @type {const} */ (['static', 'static page']),
  /** @type {const} */ (['minimal', 'minimal page']),
]);

/** @type {readonly { what: Measure, title: string, per?: number }[]} */
const ALONE = [
  { what: 'first picture', title: 'first picture (ms)' },
  { what: 'bytes', title: 'JavaScript (kB, gzip -9)', per: 1000 },
];
/** @type {readonly { what: Measure, title: string, per?: number }[]} */
const BY_SIZE = [
  { what: 'draw', title: 'draw (ms)' },
  { what: 'hover', title: 'hover (ms a move)' },
  { what: 'zoom frames', title: 'zoom (frames)' },
  { what: 'zoom', title: 'zoom (ms a step)' },
  { what: 'zoom long tasks', title: 'zoom (long tasks)' },
  { what: 'memory', title: 'memory (MB)', per: 1e6 },
  { what: 'import time', title: 'file to figure (s)', per: 1000 },
  { what: 'import longest task', title: 'file to figure, longest task (ms)' },
];

/**
 * The medians with their lowest and highest, and the targets, as text. Drawing stands net of the
 * empty page, its spread gross.
 *
 * @param {readonly Sample[]} samples
 * @param {readonly number[]} sizes
 * @param {readonly import('./judgeTargets.mjs').Verdict[]} verdicts
 */
export function writeTable(samples, sizes, verdicts) {
  const names = [...LABELS.keys()];
  const rows = [['', '', 'default case', ...sizes.map((size) => size.toLocaleString('en-GB'))]];
  for (const { what, title, per = 1 } of [...ALONE, ...BY_SIZE]) {
    const measured = names.filter((page) =>
      samples.some((one) => one.what === what && one.page === page),
    );
    measured.forEach((page, at) => {
      const cells = [0, ...sizes].map((size) => {
        const spread = spreadOf(samples, what, page, size);
        if (!spread) return '';
        const net =
          what === 'draw' && page !== 'empty' ? netDraw(samples, page, size, sizes) : undefined;
        return writeSpread(spread, per, net);
      });
      rows.push([at === 0 ? title : '', LABELS.get(page) ?? page, ...cells]);
    });
  }
  const targets = verdicts.map(({ target, measured, most, isMet }) => [
    target,
    writeNumber(measured),
    `at most ${writeNumber(most)}`,
    isMet ? 'met' : 'NOT MET',
  ]);
  return `${alignColumns(rows)}\n\n${alignColumns([['target', 'measured', '', ''], ...targets])}`;
}

/**
 * @param {import('./samples.mjs').Spread} spread
 * @param {number} per
 * @param {number} [instead] of the median
 */
function writeSpread({ median, low, high, count }, per, instead = median) {
  const middle = writeNumber(instead / per);
  if (count === 1 || low === high) return middle;
  return `${middle} (${writeNumber(low / per)}–${writeNumber(high / per)})`;
}

/**
 * Three figures, which is more than a machine with other work can tell.
 *
 * @param {number} value
 * @example writeNumber(1234.5) // '1235'
 */
export function writeNumber(value) {
  return Math.abs(value) >= 100 ? value.toFixed(0) : String(Number(value.toPrecision(3)));
}

/**
 * Columns side by side, the first two to the left and numbers to the right.
 *
 * @param {readonly (readonly string[])[]} rows
 */
export function alignColumns(rows) {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => {
          const width = widths[column] ?? 0;
          return column < 2 ? cell.padEnd(width) : cell.padStart(width);
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
