// @ts-check
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Every file of a version with the start of its SHA-256, the page as the empty path: a host may
 * redirect from index.html to its folder, and a redirected answer opens no page.
 *
 * @param {ReadonlyMap<string, string | Uint8Array>} files by their paths
 * @param {string} entry the path of the page's own script
 * @returns {{ version: string, entry: string, files: Record<string, string> }}
 */
export function describeOffline(files, entry) {
  const sums = [...files]
    .map(
      ([path, source]) => /** @type {const} */ ([path === 'index.html' ? '' : path, sum(source)]),
    )
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return { version: sum(JSON.stringify(sums)), entry, files: Object.fromEntries(sums) };
}

/**
 * The worker's code behind the list of what it keeps.
 *
 * @param {string} code
 * @param {ReturnType<typeof describeOffline>} offline
 */
export function writeWorker(code, offline) {
  return `const CASELINE_OFFLINE=${JSON.stringify(offline)};\n${code}`;
}

/** @param {string | Uint8Array} source */
function sum(source) {
  return createHash('sha256').update(source).digest('hex').slice(0, 16);
}

/**
 * @param {string} folder
 * @returns {[string, Uint8Array][]} paths with forward slashes, as they are served
 */
export function readFolder(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path)];
    });
}
