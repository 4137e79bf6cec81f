import { readdirSync, readFileSync } from 'node:fs';
import type { CaseFile } from '../../../src/exchange/caseFile';

const DATA = new URL('../../../data/', import.meta.url);

/** The shipped cases by their names, as documents. */
export function shippedFiles(): [string, CaseFile][] {
  return readdirSync(DATA)
    .filter((name) => name.endsWith('.json'))
    .map((name) => [name, JSON.parse(readFileSync(new URL(name, DATA), 'utf8')) as CaseFile]);
}
