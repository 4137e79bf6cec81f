// @ts-check
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

/**
 * What package-lock.json and npm's own record of node_modules have in common.
 *
 * @typedef {{ packages: Record<string, { version?: string, optional?: boolean }> }} Lock
 */

/**
 * The first package that the lock asks for and node_modules does not have, in words. Optional ones
 * (binaries for other systems) may be missing; packages that somebody added by hand may be there.
 *
 * @param {Lock} wanted
 * @param {Lock | undefined} installed
 * @returns {string | undefined}
 */
export function describeMissing(wanted, installed) {
  if (!installed) return 'none are there';
  for (const [path, { version, optional }] of Object.entries(wanted.packages)) {
    if (path === '') continue;
    const found = installed.packages[path];
    if (!found && optional) continue;
    if (found?.version === version) continue;
    const name = path.replace(/^.*node_modules\//, '');
    return `${name} is ${found ? found.version : 'missing'}, the lock says ${version}`;
  }
  return undefined;
}

/** Brings node_modules to what package-lock.json says; quick where it is already. */
export function installDependencies() {
  const wanted = readLock('package-lock.json');
  if (!wanted) throw new Error('package-lock.json is missing or damaged');
  const missing = describeMissing(wanted, readLock('node_modules/.package-lock.json'));
  if (!missing) return;
  console.log(`Installing dependencies with npm ci (${missing}) …`);
  // npm is a .cmd file on Windows, which only a shell starts; NODE_ENV must not leave tools out.
  const { status } = spawnSync('npm ci --no-audit --no-fund --include=dev', {
    cwd: root,
    shell: true,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) throw new Error('npm ci failed: see its words above');
}

/**
 * @param {string} path
 * @returns {Lock | undefined}
 */
function readLock(path) {
  try {
    return JSON.parse(readFileSync(join(root, path), 'utf8'));
  } catch {
    return undefined;
  }
}
