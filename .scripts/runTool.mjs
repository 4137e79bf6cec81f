// @ts-check
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from './root.mjs';

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/**
 * @typedef {object} Ending
 * @property {number} code what the tool ended with; 1 where it was stopped
 * @property {string} output what it printed, where it was kept rather than shown
 * @property {number} seconds
 */

/**
 * Runs a Node tool of node_modules without standard input, and stops it when its time is over. Its
 * output is shown as it comes, or kept until its end (`keep`) where several tools run at a time.
 *
 * @param {string[]} command the tool's script below node_modules, and its arguments
 * @param {{ keep?: boolean, minutes?: number, env?: Record<string, string | undefined> }} [options]
 * @returns {Promise<Ending>}
 */
export function runTool([script = '', ...args], { keep = false, minutes = 15, env = {} } = {}) {
  const begun = performance.now();
  return new Promise((resolve) => {
    const out = keep ? 'pipe' : 'inherit';
    const child = spawn(process.execPath, [join(root, 'node_modules', script), ...args], {
      cwd: root,
      stdio: ['ignore', out, out],
      env: {
        ...process.env,
        // A surrounding NODE_ENV=production would make React's test helpers and npm misbehave.
        NODE_ENV: undefined,
        ...colours(),
        ...env,
      },
    });
    running.add(child);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
        output += text;
      });
    }

    /** @type {NodeJS.Timeout | undefined} */
    let lastResort;
    const limit = setTimeout(() => {
      output += `\nStopped after ${minutes} minutes.\n`;
      if (!keep) console.error(`Stopped after ${minutes} minutes.`);
      child.kill('SIGTERM');
      lastResort = setTimeout(() => child.kill('SIGKILL'), 10_000);
    }, minutes * 60_000);

    /** @param {number | null} code */
    const end = (code) => {
      running.delete(child);
      clearTimeout(limit);
      clearTimeout(lastResort);
      child.stdout?.destroy();
      child.stderr?.destroy();
      resolve({ code: code ?? 1, output, seconds: (performance.now() - begun) / 1000 });
    };
    child.once('error', (error) => {
      output += error.message;
      end(1);
    });
    child.once('close', end);
    // What a tool left running may hold its output open for ever: do not wait for that.
    child.once('exit', (code) => setTimeout(end, 2000, code).unref());
  });
}

/** Colours for a person at a terminal, also in output that is kept; none in a log. */
function colours() {
  if (process.env.NO_COLOR || process.env.FORCE_COLOR) return {};
  return process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' };
}

/** Stops every tool that still runs. */
export function stopTools() {
  for (const child of running) child.kill('SIGTERM');
}
