// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

/**
 * Says what is wrong with this Node for this project, or nothing where it will do.
 *
 * @param {string} version such as "v20.20.2"
 * @param {string} range such as "^20.19.0 || >=24.0.0": only these two forms, joined by "||"
 * @returns {string | undefined}
 */
export function describeNodeProblem(version, range) {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  const fits = range.split('||').some((part) => {
    const [, sign, lowestMajor, lowestMinor] = /^\s*(\^|>=)(\d+)\.(\d+)/.exec(part) ?? [];
    if (major === Number(lowestMajor)) return minor >= Number(lowestMinor);
    return sign === '>=' && major > Number(lowestMajor);
  });
  if (fits) return undefined;
  return [
    `Caseline needs another Node.js: this is ${version}, and it runs on ${range}.`,
    'The current long-term version from https://nodejs.org/ will do.',
  ].join('\n');
}

/** Ends the process with a message where this Node is too old. Call it before anything else. */
export function checkNodeVersion() {
  const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const problem = describeNodeProblem(process.version, engines.node);
  if (!problem) return;
  console.error(problem);
  process.exit(1);
}
