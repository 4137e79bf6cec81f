// @ts-check
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from '../../.scripts/findBrowser.mjs';
import { root } from '../../.scripts/root.mjs';
import { buildApp, buildPages, installPeers, peerVersions, PEERS } from './buildPages.mjs';
import { judgeTargets } from './judgeTargets.mjs';
import { writeTableOf } from './measureImport.mjs';
import { readOptions } from './readOptions.mjs';
import { runRounds } from './runRounds.mjs';
import { servePages } from './servePages.mjs';
import { takeFigure } from './takeFigure.mjs';
import { writeTable } from './writeTable.mjs';

const MILLION = 1_000_000;

/**
 * Measures the app beside pages that draw the same with other means, prints one table, and writes
 * all numbers as JSON. `--short` takes less than five minutes; `--only draw,hover`, `--pages`,
 * `--sizes`, `--rounds`, `--app DIR` (a built app) and `--out FILE` are for whoever works on it.
 */
async function run() {
  const options = readOptions(process.argv.slice(2));
  const { sizes, rounds, isShort } = options;
  installPeers();
  const folder = mkdtempSync(join(tmpdir(), 'caseline-bench-'));
  /** @type {(() => void | Promise<void>)[]} */
  const endings = [() => rmSync(folder, { recursive: true, force: true })];
  try {
    const names = PEERS.filter(
      (name) => name === 'minimal' || options.pages.some((page) => page.startsWith(name)),
    );
    console.log('Building the pages …');
    await buildPages(folder, names);
    const app = options.app === undefined ? join(folder, 'app') : resolve(options.app);
    if (options.app === undefined) await buildApp(app);
    const folders = Object.fromEntries(names.map((name) => [name, join(folder, name)]));
    const server = await servePages({ ...folders, app });
    endings.push(server.close);
    const file = join(folder, 'million.csv');
    if (options.isWanted('import')) writeFileSync(file, writeTableOf(MILLION));

    const executablePath = await findBrowser();
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
    endings.push(() => browser.close());
    server.add('/blank/', '<!doctype html><title>blank</title><link rel="icon" href="data:," />');
    const { html, title } = await takeFigure(browser, `${server.origin}/app/`);
    server.add('/static/', html);

    const { origin } = server;
    const { samples, failures } = await runRounds({ browser, origin, title, file, options });
    const verdicts = judgeTargets(samples, sizes);
    const about = {
      date: new Date().toISOString().slice(0, 10),
      node: process.version,
      chromium: browser.version(),
      cores: cpus().length,
      packages: { caseline: versionOfApp(), ...peerVersions() },
      form: isShort ? 'short' : 'full',
      rounds,
      sizes,
    };
    console.log(`\n${describeRun(about)}\n\n${writeTable(samples, sizes, verdicts)}`);
    mkdirSync(dirname(options.out), { recursive: true });
    writeFileSync(options.out, `${JSON.stringify({ ...about, verdicts, failures, samples })}\n`);
  } finally {
    for (const end of endings.reverse()) await end();
  }
}

/** @param {{ date: string, node: string, chromium: string, cores: number, rounds: number, packages: Record<string, string> }} about */
function describeRun({ date, node, chromium: browser, cores, rounds, packages }) {
  const versions = Object.entries(packages).map(([name, version]) => `${name} ${version}`);
  return [
    `${date}, Node ${node}, Chromium ${browser}, ${cores} cores; ${versions.join(', ')}`,
    `Medians of ${rounds} rounds (lowest–highest). Draw, hover and zoom are the page's thread by its`,
    'own clock; draw is net of an empty page that makes the same data. Trust ratios, not times.',
  ].join('\n');
}

/** @returns {string} */
function versionOfApp() {
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version;
}

run().catch((/** @type {unknown} */ error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
