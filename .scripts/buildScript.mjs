// @ts-check
import { join } from 'node:path';
import { minify } from 'terser';
import { build } from 'vite';
import { root } from './root.mjs';

/**
 * One script of no modules, which any page can load from any origin (a module would need the host to
 * allow it), or hold within itself.
 *
 * @param {string} entry
 * @param {Record<string, unknown>} [constants] what the names that it declares stand for
 */
export async function buildScript(entry, constants = {}) {
  const built = await build({
    configFile: false,
    root,
    logLevel: 'warn',
    publicDir: false,
    define: Object.fromEntries(
      Object.entries(constants).map(([name, value]) => [name, JSON.stringify(value)]),
    ),
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rollupOptions: { input: join(root, entry), output: { format: 'iife' } },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const code = output && 'output' in output ? output.output[0].code : '';
  const { code: small } = await minify(code, { ecma: 2020, compress: { passes: 2 } });
  if (!small) throw new Error(`${entry} built to nothing`);
  return small;
}
