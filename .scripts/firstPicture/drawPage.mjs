import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { JSDOM } from 'jsdom';
import { createServer } from 'vite';
import { root } from '../root.mjs';
import { listCases, servedCases } from '../servedCases.mjs';
import { VARIANTS } from './variants.mjs';
import { writeStill } from './writeStill.mjs';

/**
 * Draws the page of the default case in a document without a screen, once for each variant, and
 * prints what `writeStill` makes of it. A process of its own, because React and Recharts look for a
 * document where they are loaded, and the build must not find one. React's own rendering to text
 * would give an empty chart: Recharts places its parts in effects.
 */
const ADDRESS = 'http://localhost/';
/** Neither a slow machine nor a case of many parts; what takes longer has failed. */
const MOST_SECONDS = 60;

const { window } = new JSDOM('<!doctype html><html lang="en"><body></body></html>', {
  url: ADDRESS,
  pretendToBeVisual: true,
});

/** jsdom has no layout, so nothing ever changes its size. */
class StillObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}

/** @param {string} media */
function matchNothing(media) {
  return { matches: false, media, addEventListener() {}, removeEventListener() {} };
}

/** Node has these too, but a document listens to its own only. */
const OWN_EVENTS = ['AbortController', 'AbortSignal', 'CustomEvent', 'Event', 'EventTarget'];

const browser = {
  ...Object.fromEntries(
    Object.getOwnPropertyNames(window)
      .filter((name) => OWN_EVENTS.includes(name) || !(name in globalThis || name.startsWith('_')))
      .map((name) => [name, Reflect.get(window, name)]),
  ),
  window,
  navigator: window.navigator,
  ResizeObserver: StillObserver,
  matchMedia: matchNothing,
  fetch: answerFromDisk,
};
for (const [name, value] of Object.entries(browser)) {
  Object.defineProperty(globalThis, name, { configurable: true, writable: true, value });
}

/**
 * The site's own data; what else the page may ask for is not there.
 *
 * @param {string | URL | Request} address
 */
function answerFromDisk(address) {
  const { pathname } = new URL(address instanceof Request ? address.url : address, ADDRESS);
  if (pathname === '/data/index.json') return Promise.resolve(Response.json(listCases()));
  const file = /^\/data\/([a-z0-9-]+\.json)$/.exec(pathname)?.[1];
  if (!file) return Promise.resolve(new Response('', { status: 404 }));
  return Promise.resolve(new Response(readFileSync(join(root, 'data', file))));
}

const NO_STYLE = '\0no-style';

/**
 * Stands for what a document without layout does not have: style sheets, and `page/useRoom`, which
 * measures; the room is that of the variant.
 *
 * @returns {import('vite').Plugin}
 */
function withoutLayout() {
  return {
    name: 'caseline-without-layout',
    enforce: 'pre',
    resolveId: (id) => (id.endsWith('.css') ? NO_STYLE : undefined),
    load(id) {
      if (id === NO_STYLE) return '';
      const isMeasuring = id.endsWith('/src/page/useRoom.ts');
      return isMeasuring ? 'export const useRoom = () => globalThis.CASELINE_ROOM;' : undefined;
    },
  };
}

const server = await createServer({
  configFile: false,
  root,
  logLevel: 'error',
  appType: 'custom',
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
  plugins: [react(), servedCases(), withoutLayout()],
});
const { mountApp } = await server.ssrLoadModule('/.scripts/firstPicture/mountApp.mjs');

/**
 * @param {import('./variants.mjs').Variant} variant
 * @returns {Promise<{ variant: import('./variants.mjs').Variant, page: HTMLElement }>}
 */
async function draw(variant) {
  Object.assign(globalThis, { CASELINE_ROOM: variant.room });
  Object.assign(window, { innerWidth: variant.width, innerHeight: variant.height });
  const page = window.document.body.appendChild(window.document.createElement('div'));
  const unmount = mountApp(page, `first-picture-${variant.name}-`);
  const begun = performance.now();
  while (!page.querySelector('figure [data-observation]') || !hasList(page)) {
    if (performance.now() - begun > MOST_SECONDS * 1000) {
      throw new Error(
        `${variant.name}: no figure came; there is: ${page.textContent.slice(0, 300)}`,
      );
    }
    await new Promise((later) => setTimeout(later, 10));
  }
  // What is set in effects after the figure stands.
  await new Promise((later) => setTimeout(later, 100));
  for (const select of page.querySelectorAll('select')) {
    // What React has chosen is no attribute, and a copy would not have it.
    select.selectedOptions[0]?.setAttribute('selected', '');
  }
  const copy = /** @type {HTMLElement} */ (page.cloneNode(true));
  unmount();
  page.remove();
  return { variant, page: copy };
}

/** @param {Element} page */
function hasList(page) {
  return page.querySelectorAll('header option').length === listCases().length;
}

const drawn = [];
for (const variant of VARIANTS) drawn.push(await draw(variant));
process.stdout.write(JSON.stringify(writeStill(drawn)), () => process.exit());
