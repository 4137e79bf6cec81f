// @ts-check
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

const FOLDER = join(root, 'data');

/** The ids of the shipped cases, the one that opens by default first. */
export const CASE_ORDER = ['zhang-2019', 'hindawi-2023-case-2', 'simulated-persistent'];

/** @returns {{ id: string, title: string }[]} the list the case picker reads, in its order */
export function listCases() {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.json'))
    .map((name) => {
      /** @type {unknown} */
      const file = JSON.parse(readFileSync(join(FOLDER, name), 'utf8'));
      const { id, title } = /** @type {{ id: string, title: string }} */ (file);
      return { id, title };
    })
    .sort((a, b) => rank(a.id) - rank(b.id) || a.id.localeCompare(b.id));
}

/** @param {string} id */
function rank(id) {
  const place = CASE_ORDER.indexOf(id);
  return place === -1 ? CASE_ORDER.length : place;
}

/**
 * Serves `data/*.json` and a list of them below `data/`, so that cases are fetched at run time and
 * a case is added by adding its file.
 * @returns {import('vite').Plugin}
 */
export function servedCases() {
  return {
    name: 'caseline-served-cases',
    configureServer(server) {
      server.middlewares.use('/data/index.json', (_request, response) => {
        response.setHeader('Content-Type', 'application/json');
        response.end(JSON.stringify(listCases()));
      });
    },
    generateBundle() {
      this.emitFile({
        type: 'asset',
        fileName: 'data/index.json',
        source: JSON.stringify(listCases()),
      });
      for (const { id } of listCases()) {
        this.emitFile({
          type: 'asset',
          fileName: `data/${id}.json`,
          source: readFileSync(join(FOLDER, `${id}.json`)),
        });
      }
    },
  };
}
