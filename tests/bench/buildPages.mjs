// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { root } from '../../.scripts/root.mjs';

const BENCH = join(root, 'tests/bench');

/** The pages that the app is held against, by their folders. */
export const PEERS = [
  'minimal',
  'uplot',
  'echarts',
  'chartjs',
  'highcharts',
  'recharts',
  'canvas',
  'empty',
];

/** Installs what the pages draw with, from a lockfile of its own; quick where it is there. */
export function installPeers() {
  const installed = join(BENCH, 'node_modules/.package-lock.json');
  if (existsSync(installed) && peerVersions() !== undefined) return;
  console.log('Installing what the pages beside the app draw with (npm ci in tests/bench) …');
  const { status } = spawnSync('npm ci --no-audit --no-fund', {
    cwd: BENCH,
    shell: true,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) throw new Error('npm ci in tests/bench failed: see its words above');
}

/**
 * The installed versions by name, or nothing where one is missing or another than package.json says.
 *
 * @returns {Record<string, string> | undefined}
 */
export function peerVersions() {
  /** @type {Record<string, string>} */
  const wanted = readPackage(join(BENCH, 'package.json')).dependencies;
  const isThere = Object.entries(wanted).every(([name, version]) => {
    const file = join(BENCH, 'node_modules', name, 'package.json');
    return existsSync(file) && readPackage(file).version === version;
  });
  return isThere ? wanted : undefined;
}

/**
 * Builds each page into a folder of its name.
 *
 * @param {string} folder
 * @param {readonly string[]} names
 */
export async function buildPages(folder, names) {
  const page = readFileSync(join(BENCH, 'pages/page.html'), 'utf8');
  for (const name of names) {
    const pageRoot = join(BENCH, 'pages', name);
    // One page for all; Vite begins at a file of its own.
    writeFileSync(join(pageRoot, 'index.html'), page.replace('NAME', name));
    await build({
      configFile: false,
      root: pageRoot,
      base: './',
      logLevel: 'warn',
      publicDir: false,
      build: {
        outDir: join(folder, name),
        emptyOutDir: true,
        target: 'es2022',
        chunkSizeWarningLimit: 3000,
      },
    });
  }
}

/**
 * Builds the app as it is published.
 *
 * @param {string} folder
 */
export async function buildApp(folder) {
  await build({ root, logLevel: 'warn', build: { outDir: folder, emptyOutDir: true } });
}

/** @param {string} file */
function readPackage(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}
