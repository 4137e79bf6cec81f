// @ts-check
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { root } from './root.mjs';

const FOLDER = join(root, 'data');

/** The ids of the shipped cases, the one that opens by default first. */
export const CASE_ORDER = [
  'zhang-2019',
  'hindawi-2023-case-2',
  'simulated-persistent',
  'simulated-supplements',
];

/**
 * @typedef {{ id: string, title: string, titles?: Record<string, string> }} ListedCase
 * its title in other languages by their tags
 */

/** @returns {ListedCase[]} the list the case picker reads, in its order */
export function listCases() {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.json'))
    .map((name) => {
      /** @type {unknown} */
      const file = JSON.parse(readFileSync(join(FOLDER, name), 'utf8'));
      const {
        id,
        title,
        i18n = {},
      } = /** @type {{ id: string, title: string, i18n?: Record<string, { title?: string }> }} */ (
        file
      );
      const titles = Object.entries(i18n).flatMap(([tag, overlay]) =>
        overlay.title === undefined ? [] : [[tag, overlay.title]],
      );
      return { id, title, ...(titles.length > 0 ? { titles: Object.fromEntries(titles) } : {}) };
    })
    .sort((a, b) => rank(a.id) - rank(b.id) || a.id.localeCompare(b.id));
}

/** @param {string} id */
function rank(id) {
  const place = CASE_ORDER.indexOf(id);
  return place === -1 ? CASE_ORDER.length : place;
}

const CHECKED_CASES = 'virtual:checked-cases';

/**
 * Reads every shipped case as the app would, in each of its languages.
 * @returns {Promise<string[]>} their checksums
 */
async function checkCases() {
  /** @type {(path: string) => Promise<any>} */
  const load = async (path) => (await runnerImport(join(root, 'src', path))).module;
  const { parseCase } = await load('exchange/parseCase.ts');
  const { translateCase } = await load('exchange/i18n/translateCase.ts');
  const { checksum } = await load('exchange/link/checksum.ts');
  const { en } = await load('words/en.ts');
  return listCases().map(({ id }) => {
    const bytes = readFileSync(join(FOLDER, `${id}.json`));
    const text = bytes.toString('utf8');
    const file = JSON.parse(text);
    const texts = [
      text,
      ...Object.keys(file.i18n ?? {}).map((tag) => JSON.stringify(translateCase(file, tag))),
    ];
    const [issue] = texts.flatMap((one) => parseCase(one, en).issues);
    if (issue) throw new Error(`data/${id}.json, ${issue.place}: found ${issue.found}`);
    return checksum(bytes);
  });
}

/**
 * Serves `data/*.json` and a list of them below `data/`, so that cases are fetched at run time and
 * a case is added by adding its file. A build checks each of them and tells the app the checksums of
 * what it checked; it fails where there is anything to say of a file.
 * @returns {import('vite').Plugin}
 */
export function servedCases() {
  let isBuild = false;
  return {
    name: 'caseline-served-cases',
    configResolved(config) {
      isBuild = config.command === 'build';
    },
    resolveId(id) {
      return id === CHECKED_CASES ? `\0${CHECKED_CASES}` : undefined;
    },
    async load(id) {
      if (id !== `\0${CHECKED_CASES}`) return undefined;
      const sums = isBuild ? await checkCases() : [];
      return `export const CHECKED = ${JSON.stringify(sums)};`;
    },
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
