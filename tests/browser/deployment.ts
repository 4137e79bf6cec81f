import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describeOffline, readFolder, writeWorker } from '../../.scripts/offlineFiles.mjs';

const DIST = process.env.CASELINE_DIST ?? resolve(import.meta.dirname, '../../dist');

/** A copy of the built site that a test may change and must remove. */
export function copySite(): string {
  const folder = mkdtempSync(join(tmpdir(), 'caseline-site-'));
  cpSync(DIST, folder, { recursive: true });
  return folder;
}

export function removeSite(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

/** The code of the worker behind its list. */
function workerCode(folder: string): string {
  const text = readFileSync(join(folder, 'service-worker.js'), 'utf8');
  return text.slice(text.indexOf('\n') + 1);
}

/**
 * Puts a second version in place of the first, as a deployment does: every script has another name,
 * those of the first version are gone, the title says which one it is, and the worker lists what
 * there is.
 */
export function deploySecond(folder: string): void {
  const files = readFolder(folder);
  const scripts = files.map(([path]) => path).filter((path) => /^assets\/.*\.js$/.test(path));
  const names = scripts.map((path) => path.slice('assets/'.length));
  const renamed = new Map(names.map((name) => [name, name.replace(/\.js$/, '2.js')]));
  for (const [path, bytes] of files) {
    if (!/\.(?:js|html)$/.test(path) || path === 'service-worker.js') continue;
    let text = Buffer.from(bytes).toString('utf8');
    for (const [old, fresh] of renamed) text = text.replaceAll(old, fresh);
    if (path === 'index.html') text = text.replace('<html', '<html data-deployed="second"');
    writeFileSync(join(folder, path), text);
  }
  for (const [old, fresh] of renamed) {
    renameSync(join(folder, 'assets', old), join(folder, 'assets', fresh));
  }
  const entry = /assets\/index-[^"]*\.js/.exec(
    readFileSync(join(folder, 'index.html'), 'utf8'),
  )?.[0];
  const present = new Map(readFolder(folder).filter(([path]) => path !== 'service-worker.js'));
  writeFileSync(
    join(folder, 'service-worker.js'),
    writeWorker(workerCode(folder), describeOffline(present, entry ?? '')),
  );
}
