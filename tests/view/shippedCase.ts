import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { CaseRecord } from '../../src/domain/caseRecord';
import { parseCase } from '../../src/exchange/parseCase';
import { en } from '../../src/words/en';

export const SHIPPED_CASES = [
  'zhang-2019',
  'hindawi-2023-case-2',
  'simulated-persistent',
  'simulated-supplements',
] as const;

export type ShippedCase = (typeof SHIPPED_CASES)[number];

const DATA = resolve(import.meta.dirname, '../../data');

/** A case that the page ships with, read from its file. */
export function shippedCase(id: ShippedCase): CaseRecord {
  const parsed = parseCase(readFileSync(resolve(DATA, `${id}.json`), 'utf8'), en);
  if (!parsed.ok) throw new Error(`${id} is no case: ${JSON.stringify(parsed.issues)}`);
  return parsed.caseRecord;
}
