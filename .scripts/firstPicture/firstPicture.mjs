// @ts-check
import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { buildScript } from '../buildScript.mjs';
import { root } from '../root.mjs';
import { CASE_ORDER } from '../servedCases.mjs';

const STYLES = '/src/page/firstPicture/firstPicture.css';
const ENTRY = /<script type="module"([^>]*?) src="([^"]+)"><\/script>/;

/**
 * Draws the default case into the built page, so that it is there with the first paint, before any
 * script has run. The app puts itself in its place (`takePicturePlace`); a short script in the head
 * takes it away where something else is asked for (`beforePaint`). Not while developing: there the
 * page begins empty.
 * @returns {import('vite').Plugin}
 */
export function firstPicture() {
  /** @type {ReturnType<typeof drawStill> | undefined} */
  let still;
  return {
    name: 'caseline-first-picture',
    apply: 'build',
    buildStart() {
      still = drawStill();
      // Told where it is awaited.
      still.catch(() => undefined);
    },
    async transform(code, id) {
      if (!id.split('?')[0]?.endsWith(STYLES) || !still) return undefined;
      return `${code}\n${(await still).css}`;
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html) {
        if (!still) return html;
        const script = await buildScript('src/page/firstPicture/beforePaint.ts', {
          CASELINE_LANGUAGES: listLanguages(),
          CASELINE_DATA: [`./data/${CASE_ORDER[0]}.json`, './data/index.json'],
        });
        return writePicture(html, script, (await still).markup);
      },
    },
  };
}

/**
 * @param {string} html
 * @param {string} script to run before the page is painted
 * @param {string} markup
 */
export function writePicture(html, script, markup) {
  if (!ENTRY.test(html)) throw new Error('index.html: there is no script of the app to put off');
  // Functions, because a text may hold what a replacement pattern would read.
  return html
    .replace(ENTRY, (_, attributes, src) => {
      // Not "modulepreload": to compile it would take the time of the first paint.
      return `<link rel="preload" as="script" data-entry${attributes} href="${src}">`;
    })
    .replace(/ *<title>/, (title) => `    <script>${script.trim()}</script>\n${title}`)
    .replace('<div id="root">', (app) => `<div id="first-picture">${markup}</div>\n    ${app}`);
}

/**
 * The page of the default case, drawn in a process of its own (`drawPage`).
 *
 * @returns {Promise<import('./writeStill.mjs').Still>}
 */
export async function drawStill() {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [join(root, '.scripts/firstPicture/drawPage.mjs')],
    // The build's own would be "production", for which the JSX of a development server is not made.
    { env: { ...process.env, NODE_ENV: 'development', TZ: 'UTC' }, maxBuffer: 2 ** 24 },
  );
  return JSON.parse(stdout);
}

/** The tags of the languages, as `words/languages.ts` finds them. */
function listLanguages() {
  return readdirSync(join(root, 'src/words'))
    .filter((name) => /^[a-z]{2}(?:-.+)?\.ts$/.test(name))
    .map((name) => name.replace(/\.ts$/, ''));
}
