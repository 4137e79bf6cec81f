// @ts-check
import { join, posix, sep } from 'node:path';
import { root } from './root.mjs';

const PARTS = join(root, '.scripts', 'rechartsParts');
const SOURCES = '/node_modules/recharts/es6/';

/**
 * What Recharts imports for things the page never asks it for, and what it is given in its place. It
 * looks most of them up while it runs (a scale by its name, an action by its type), so that no
 * bundler can leave them out. `tests/chart/leanRecharts.test.tsx` holds that the drawing is the same
 * with and without, and that nothing asks for what is missing.
 * @type {Readonly<Record<string, string>>}
 */
export const REPLACED = {
  'victory-vendor/d3-scale': 'linearScale.mjs',
  'victory-vendor/d3-shape': 'noStacks.mjs',
  'component/Label': 'noAxisLabels.mjs',
  'util/scale': 'noNiceTicks.mjs',
  'state/externalEventsMiddleware': 'unheardEvents.mjs',
  'state/keyboardEventsMiddleware': 'unheardEvents.mjs',
  'state/mouseEventsMiddleware': 'unheardEvents.mjs',
  'state/touchEventsMiddleware': 'unheardEvents.mjs',
  'synchronisation/useChartSynchronisation': 'noSynchronisation.mjs',
};

/** React 19 has the hook that the shim stands in for. */
const SHIM = 'use-sync-external-store/shim/with-selector';

/**
 * Gives Recharts only the parts that our figure draws with.
 * @returns {import('vite').Plugin}
 */
export function leanRecharts() {
  return {
    name: 'caseline-lean-recharts',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (source === 'recharts') return join(PARTS, 'parts.mjs');
      const [, inside] = importer?.replaceAll(sep, '/').split(SOURCES) ?? [];
      if (inside === undefined) return undefined;
      if (source === SHIM) return this.resolve(source.replace('/shim', ''), importer);
      const path = source.startsWith('.') ? posix.join(inside, '..', source) : source;
      const file = REPLACED[path];
      return file && join(PARTS, file);
    },
  };
}
