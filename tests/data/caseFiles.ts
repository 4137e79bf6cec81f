import { readdirSync, readFileSync } from 'node:fs';
import type { CaseFile } from '../../src/exchange/caseFile';

const data = new URL('../../data/', import.meta.url);

/** The names of the case files, without their ending. */
export const CASE_NAMES = readdirSync(data)
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.replace('.json', ''));

export function caseText(name: string): string {
  return readFileSync(new URL(`${name}.json`, data), 'utf8');
}

/** A case file as it is written; that it is one is what the tests of the files hold. */
export function caseFile(name: string): CaseFile {
  return JSON.parse(caseText(name)) as CaseFile;
}

/** The series of a file as the rows of a table: time and value. */
export function rowsOf(file: CaseFile, seriesId: string): [unknown, number | undefined][] {
  const series = file.series.find((one) => one.id === seriesId);
  if (!series) throw new Error(`${file.id} has no series ${seriesId}`);
  return series.observations.map(({ time, value }) => ['day' in time ? time.day : time, value]);
}

/**
 * Every text of the case that a reader is shown, without ids and addresses. What a lesson says
 * besides, of other patients and in the unit of its own view, is held by the tests of lessons.
 */
export function proseOf(file: CaseFile): string {
  const hidden = [
    'id',
    'format',
    '$schema',
    'url',
    'doi',
    'event',
    'basis',
    'kind',
    'code',
    'lesson',
  ];
  const texts: string[] = [];
  JSON.stringify(file, (key, value: unknown) => {
    if (hidden.includes(key)) return undefined;
    if (typeof value === 'string') texts.push(value);
    return value;
  });
  return texts.join('\n');
}
