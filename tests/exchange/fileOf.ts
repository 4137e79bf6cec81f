import type { CaseRecord } from '../../src/domain/caseRecord';
import type { CaseIssue } from '../../src/exchange/caseIssue';
import { parseCase } from '../../src/exchange/parseCase';
import { en } from '../../src/words/en';

type Parts = Readonly<Record<string, unknown>>;

/** A small valid case file: day 0, one series with one value. Parts replace what they name. */
export function fileOf(parts: Parts = {}) {
  return {
    format: 'caseline/1',
    id: 'specimen',
    title: 'A specimen',
    anchor: { event: 'surgery' },
    series: [seriesInFile()],
    events: [eventInFile('surgery', { day: 0 })],
    source: { citation: 'Made for a test' },
    ...parts,
  };
}

export function seriesInFile(parts: Parts = {}) {
  return {
    id: 'phosphorus',
    name: 'Serum phosphorus',
    unit: 'mmol/L',
    basis: 'reported',
    observations: [{ time: { day: 0 }, value: 0.5 }],
    ...parts,
  };
}

export function eventInFile(id: string, time?: unknown, parts: Parts = {}) {
  const timed = time === undefined ? {} : { time };
  return { id, kind: 'procedure', title: id, basis: 'reported', ...timed, ...parts };
}

/** A file whose one series has these observations. */
export function fileWithValues(observations: readonly unknown[], seriesParts: Parts = {}) {
  return fileOf({ series: [seriesInFile({ observations, ...seriesParts })] });
}

/** What is said of a file: its issues, those that keep it from loading and the others. */
export function issuesOf(file: unknown): readonly CaseIssue[] {
  return parseCase(JSON.stringify(file), en).issues;
}

/** The case in a file that must be valid. */
export function caseIn(file: unknown): CaseRecord {
  const parsed = parseCase(JSON.stringify(file), en);
  if (!parsed.ok) throw new Error(`no case: ${JSON.stringify(parsed.issues)}`);
  return parsed.caseRecord;
}
