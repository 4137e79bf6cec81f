// @ts-check
import { gzipSync } from 'node:zlib';

/**
 * Fails the build when the JavaScript of the first view weighs more than `limit` bytes, each file
 * packed by gzip -9 on its own. The first view is every chunk reachable from the page's entry by
 * static imports, and every chunk that loads without a click (named in `eager`).
 * @param {{ limit: number, eager?: readonly string[] }} options
 * @returns {import('vite').Plugin}
 */
export function firstViewBudget({ limit, eager = [] }) {
  return {
    name: 'caseline-first-view-budget',
    apply: 'build',
    writeBundle(_options, bundle) {
      const weights = firstViewWeights(bundle, eager);
      const total = weights.reduce((sum, [, bytes]) => sum + bytes, 0);
      const list = weights.map(([name, bytes]) => `${name} ${kB(bytes)}`).join(', ');
      const line = `first view: ${kB(total)} of ${kB(limit)} kB of JavaScript (gzip -9): ${list}`;
      if (total > limit) this.error(line);
      this.info(line);
    },
  };
}

/** @param {number} bytes */
function kB(bytes) {
  return (bytes / 1000).toFixed(1);
}

/**
 * @param {import('rolldown').OutputBundle} bundle
 * @param {readonly string[]} eager
 * @returns {[string, number][]} file name and packed bytes
 */
export function firstViewWeights(bundle, eager) {
  /** @type {Set<string>} */
  const reached = new Set();
  const visit = (/** @type {string} */ fileName) => {
    const file = bundle[fileName];
    if (reached.has(fileName) || file?.type !== 'chunk') return;
    reached.add(fileName);
    file.imports.forEach(visit);
  };
  for (const file of Object.values(bundle)) {
    if (file.type !== 'chunk') continue;
    if (file.isEntry || eager.includes(file.name)) visit(file.fileName);
  }
  return [...reached].map((fileName) => {
    const file = bundle[fileName];
    const code = file?.type === 'chunk' ? file.code : '';
    return [fileName, gzipSync(code, { level: 9 }).length];
  });
}
