// @ts-check
import { spawn, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import { runTool } from './runTool.mjs';

/**
 * The machine that this runs on, as the search for a browser sees it.
 *
 * @returns {import('./findBrowser.mjs').Machine}
 */
export function thisMachine() {
  return {
    platform: process.platform,
    env: process.env,
    onPath: findOnPath,
    works: isRunningBrowser,
    playwrightPath,
    playwrightInstall,
    canUseApt: () => process.getuid?.() === 0 && findOnPath('apt-get') !== undefined,
    aptInstall,
  };
}

/** @param {string} name */
function findOnPath(name) {
  if (isAbsolute(name)) return undefined;
  const paths = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name));
  return paths.find((path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** @param {string} path */
function isRunningBrowser(path) {
  if (!existsSync(path)) return Promise.resolve(false);
  // On Windows --version opens a window and prints nothing.
  if (process.platform === 'win32') return Promise.resolve(true);
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return Promise.resolve(status === 0 && /chrom|edge/i.test(stdout));
}

async function playwrightPath() {
  const { chromium } = await import('@playwright/test');
  return chromium.executablePath();
}

async function playwrightInstall() {
  console.log('No browser found; asking Playwright to download one …');
  const { code } = await runTool(['@playwright/test/cli.js', 'install', 'chromium', '--no-shell'], {
    keep: true,
    minutes: 5,
  });
  if (code !== 0) console.log('The download did not succeed.');
  return code === 0;
}

async function aptInstall() {
  console.log('Installing chromium with apt-get …');
  return (
    (await runApt(['update', '-qq'])) &&
    (await runApt(['install', '-y', '-qq', '--no-install-recommends', 'chromium']))
  );
}

/**
 * @param {string[]} args
 * @returns {Promise<boolean>}
 */
function runApt(args) {
  return new Promise((resolve) => {
    const child = spawn('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      timeout: 10 * 60_000,
    });
    child.once('error', () => {
      resolve(false);
    });
    child.once('close', (code) => {
      resolve(code === 0);
    });
  });
}
