import type { CaseRecord } from '../../src/domain/caseRecord';
import { parseCase } from '../../src/exchange/parseCase';
import { en } from '../../src/words/en';

/** The parts of a case file that a test is about; the rest is filled in. */
export type CaseParts = Readonly<Record<string, unknown>>;

/** A case made by the parser itself, so that a test never stands on a record no file can give. */
export function caseFrom(parts: CaseParts = {}): CaseRecord {
  const file = {
    format: 'caseline/1',
    id: 'specimen',
    title: 'A specimen',
    series: [],
    events: [],
    source: { citation: 'Made for a test' },
    ...parts,
  };
  const parsed = parseCase(JSON.stringify(file), en);
  if (!parsed.ok) throw new Error(`no case: ${JSON.stringify(parsed.issues)}`);
  return parsed.caseRecord;
}

/** A day 0 to count from, and the anchor that names it. */
export const RESECTION = {
  id: 'resection',
  kind: 'procedure',
  title: 'Resection',
  time: { day: 0 },
  basis: 'reported',
} as const;

/** A case with day 0, one series of printed phosphorus and whatever a test adds or replaces. */
export function caseWithValues(
  observations: readonly unknown[],
  seriesParts: CaseParts = {},
  parts: CaseParts = {},
): CaseRecord {
  return caseFrom({
    anchor: { event: 'resection' },
    series: [{ ...PHOSPHORUS, observations, ...seriesParts }],
    events: [RESECTION],
    ...parts,
  });
}

/** Phosphorus in mmol/L with a stated range, without observations. */
export const PHOSPHORUS = {
  id: 'phosphorus',
  name: 'Serum phosphorus',
  code: { system: 'http://loinc.org', code: '14879-1' },
  unit: 'mmol/L',
  basis: 'reported',
  referenceRange: { low: 0.85, high: 1.51, source: 'the report', basis: 'reported' },
  observations: [],
} as const;

/** A printed value on a day. */
export function onDay(day: number | readonly [number, number], value: number, more = {}) {
  return { time: { day }, value, ...more };
}
