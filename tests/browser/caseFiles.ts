import { readFileSync } from 'node:fs';

/** The shipped cases, the one that opens by default first. */
export const CASE_IDS = [
  'zhang-2019',
  'hindawi-2023-case-2',
  'simulated-persistent',
  'simulated-supplements',
] as const;

export type CaseId = (typeof CASE_IDS)[number];

/** A window that holds every value of a case, in days from its day 0. */
export const WHOLE_COURSE: Record<CaseId, { from: string; to: string }> = {
  'zhang-2019': { from: '-26', to: '62' },
  'hindawi-2023-case-2': { from: '-140', to: '380' },
  'simulated-persistent': { from: '-25', to: '95' },
  'simulated-supplements': { from: '-25', to: '95' },
};

export interface FiledTime {
  day?: number | [number, number];
  date?: string;
  oneOf?: FiledTime[];
  text?: string;
}

export interface FiledObservation {
  time: FiledTime;
  value: number;
}

export interface FiledSeries {
  id: string;
  name: string;
  unit: string;
  basis: string;
  referenceRange: { low: number; high: number; source: string; basis: string };
  observations: FiledObservation[];
}

export interface FiledEvent {
  id: string;
  title: string;
  summary: string;
  details: string;
  time?: FiledTime;
}

/** What the tests read of a case file: the truth that the page is held against. */
export interface CaseFile {
  id: string;
  title: string;
  series: FiledSeries[];
  events: FiledEvent[];
}

export function readCaseText(id: CaseId): string {
  return readFileSync(new URL(`../../data/${id}.json`, import.meta.url), 'utf8');
}

export function readCaseFile(id: CaseId): CaseFile {
  return JSON.parse(readCaseText(id)) as CaseFile;
}

export interface KeyedObservation extends FiledObservation {
  key: string;
  series: FiledSeries;
}

/** Every observation with its public name; the files hold each series in order of time. */
export function keyedObservations({ series }: CaseFile): KeyedObservation[] {
  return series.flatMap((one) =>
    one.observations.map((observation, index) => ({
      ...observation,
      key: `${one.id}:${index}`,
      series: one,
    })),
  );
}

/** The day of a value that was drawn on one known day. */
export function knownDay({ time }: FiledObservation): number | undefined {
  return typeof time.day === 'number' ? time.day : undefined;
}
