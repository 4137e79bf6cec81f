// @ts-check
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { checkNodeVersion } from './checkNodeVersion.mjs';
import { countPlaywright, countVitest, judgeRun } from './countTests.mjs';
import { findBrowser } from './findBrowser.mjs';
import { installDependencies } from './installDependencies.mjs';
import { root } from './root.mjs';
import { runTool, stopTools } from './runTool.mjs';
import { whenAskedToEnd } from './whenAskedToEnd.mjs';

/** @typedef {import('./countTests.mjs').Count & { name: string, seconds: number }} Result */

/** Checks that pass or fail as one; they share the machine, longest first. */
const checks = {
  lint: ['eslint/bin/eslint.js', '--config', '.scripts/eslint.config.mjs', '--max-warnings=0', '.'],
  types: ['typescript/bin/tsc', '--noEmit'],
  build: ['vite/bin/vite.js', 'build'],
  format: ['prettier/bin/prettier.cjs', '--check', '.'],
};

/** Test runs, whose tests are counted one by one; each has the machine for itself. */
const testRuns = {
  vitest: runVitest,
  browser: runBrowserTests,
};

const atOnce = 2;
const reports = join(root, '.cache');
const dist = join(root, 'dist');

async function test() {
  checkNodeVersion();
  const names = [...Object.keys(checks), ...Object.keys(testRuns)];
  const asked = process.argv.slice(2);
  const unknown = asked.filter((name) => !names.includes(name));
  if (unknown.length > 0) {
    console.error(`No step is called ${unknown.join(', ')}. The steps: ${names.join(', ')}`);
    process.exit(2);
  }
  /** @param {string} name */
  const isWanted = (name) => asked.length === 0 || asked.includes(name);

  installDependencies();
  mkdirSync(reports, { recursive: true });
  // Where the build fails, the browser tests must not pass on an earlier one.
  if (isWanted('build')) rmSync(dist, { recursive: true, force: true });
  const results = await runChecks(Object.entries(checks).filter(([name]) => isWanted(name)));
  for (const [name, run] of Object.entries(testRuns)) {
    if (isWanted(name)) results.push(await runTests(name, run));
  }
  report(results);
}

/**
 * @param {[name: string, command: string[]][]} queue
 * @returns {Promise<Result[]>}
 */
async function runChecks(queue) {
  /** @type {Result[]} */
  const results = [];
  const waiting = [...queue.entries()];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [place, check] = next;
      results[place] = await runCheck(...check);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return results;
}

/**
 * @param {string} name
 * @param {string[]} command
 * @returns {Promise<Result>}
 */
async function runCheck(name, command) {
  console.log(`▸ ${name} …`);
  const { code, output, seconds } = await runTool(command, { keep: true });
  const ok = code === 0;
  if (!ok) console.log(output.trimEnd());
  console.log(`${ok ? '✓' : '✗'} ${name}, ${seconds.toFixed(1)} s`);
  return { name, seconds, passed: Number(ok), failed: Number(!ok), remarks: [] };
}

/**
 * @param {string} name
 * @param {() => Promise<import('./countTests.mjs').Count>} run
 * @returns {Promise<Result>}
 */
async function runTests(name, run) {
  console.log(`▸ ${name} …`);
  const begun = performance.now();
  const count = await run();
  for (const remark of count.remarks) console.log(`✗ ${name}: ${remark}`);
  return { name, seconds: (performance.now() - begun) / 1000, ...count };
}

async function runVitest() {
  const file = freshReport('vitest.json');
  const { code } = await runTool([
    'vitest/vitest.mjs',
    'run',
    '--allowOnly=false',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  return judgeRun(code, () => countVitest(JSON.parse(readFileSync(file, 'utf8'))));
}

async function runBrowserTests() {
  if (!existsSync(join(dist, 'index.html'))) {
    return { passed: 0, failed: 1, remarks: ['there is no dist/ to test: run the step "build"'] };
  }
  let browser;
  try {
    browser = await findBrowser();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { passed: 0, failed: 1, remarks: [reason] };
  }
  console.log(`Browser: ${browser}`);
  const file = freshReport('browser.json');
  const { code } = await runTool(
    ['@playwright/test/cli.js', 'test', '--config', 'tests/browser/playwright.config.ts'],
    // Playwright sets FORCE_COLOR for its own processes, and Node warns of having both.
    { minutes: 30, env: { CASELINE_BROWSER: browser, NO_COLOR: undefined } },
  );
  return judgeRun(code, () => countPlaywright(JSON.parse(readFileSync(file, 'utf8'))));
}

/**
 * Where a runner is to write its report; that of an earlier run is removed, so as not to be read.
 *
 * @param {string} name
 */
function freshReport(name) {
  const file = join(reports, name);
  rmSync(file, { force: true });
  return file;
}

/** @param {Result[]} results */
function report(results) {
  const total = (/** @type {'passed' | 'failed' | 'seconds'} */ key) =>
    results.reduce((sum, result) => sum + result[key], 0);
  console.log('\nstep      passed  failed  seconds');
  for (const { name, passed, failed, seconds } of results) {
    const cells = [String(passed).padStart(6), String(failed).padStart(6)];
    console.log(`${name.padEnd(8)}  ${cells.join('  ')}  ${seconds.toFixed(1).padStart(7)}`);
  }
  process.exitCode = total('failed') === 0 && results.length > 0 ? 0 : 1;
  console.log(`\n${total('passed')} passed, ${total('failed')} failed`);
}

whenAskedToEnd(() => {
  stopTools();
  process.exit(1);
});

test().catch((/** @type {unknown} */ error) => {
  console.error(error instanceof Error ? error.message : error);
  console.log('\n0 passed, 1 failed');
  process.exitCode = 1;
});
