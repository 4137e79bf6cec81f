import type { EventInFile, ObservationInFile, SeriesInFile } from '../../../src/exchange/caseFile';
import type { Findings } from '../../../src/exchange/intake/findings';

export function foundSeries(
  id: string,
  dates: readonly string[],
  parts: Partial<SeriesInFile> = {},
): SeriesInFile {
  const observations = dates.map((date, index): ObservationInFile => ({
    time: { date },
    value: index + 1,
  }));
  return { id, name: id, unit: 'mmol/L', basis: 'reported', observations, ...parts };
}

export function foundEvent(
  id: string,
  kind: EventInFile['kind'],
  when: Pick<EventInFile, 'time' | 'period'>,
): EventInFile {
  return { id, kind, title: `The ${id}`, basis: 'reported', ...when };
}

export function findingsOf(
  series: readonly SeriesInFile[],
  events: readonly EventInFile[] = [],
): Findings {
  const total = series.reduce((sum, one) => sum + one.observations.length, events.length);
  return { series, events, counts: { total, used: total }, leftOut: [], notes: [] };
}
