import type { CaseRecord } from '../../src/domain/caseRecord';
import { DAY_MS, dayTime, MINUTE_MS } from '../../src/domain/caseTime';
import type { RareFacts, Series } from '../../src/domain/series';

/** Numbers from 0 to 1 that look thrown and are the same on every machine. */
export function seededNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * A value every five minutes from day −10 on, as a sensor writes them: a daily wave with scatter, a
 * missing value now and then, some below the limit of the test, and a gap of a twentieth of the
 * whole. Two results share the time in the middle.
 */
export function longSeries(length: number, parts: Partial<Series> = {}): Series {
  const random = seededNumbers(42);
  const start = new Float64Array(length);
  const value = new Float64Array(length);
  const rare = new Map<number, RareFacts>();
  for (let index = 0; index < length; index += 1) {
    const isAfterGap = index >= length * 0.7;
    const minutes = 5 * (index + (isAfterGap ? Math.round(length / 20) : 0));
    start[index] = minutes * MINUTE_MS - 10 * DAY_MS;
    const wave = 7 + 2 * Math.sin(index / 46) + 2 * Math.sin((4 * index) / length);
    value[index] = Math.round(10 * (wave + 4 * (random() - 0.5))) / 10;
    if (index % 997 === 500) value[index] = NaN;
    if (index > length * 0.3 && index % 211 === 0 && index < length * 0.5) {
      value[index] = 2;
      rare.set(index, { comparator: '<' });
    }
  }
  const middle = Math.floor(length / 2);
  start[middle + 1] = start[middle] ?? NaN;
  value[middle] = 3;
  value[middle + 1] = 11;
  return {
    id: 'glucose',
    name: 'Glucose',
    unit: 'mmol/L',
    referenceRange: { low: 3.9, high: 10, source: 'a test', assumed: false },
    clock: 'anchor',
    basis: 'reported',
    start,
    end: start.map((at) => at + MINUTE_MS),
    value,
    rare,
    ...parts,
  };
}

/** A case of one such series; as columns, because a file of it would be 20 MB. */
export function longCase(length: number, seriesParts: Partial<Series> = {}): CaseRecord {
  return {
    id: 'long',
    title: 'A long course',
    anchor: { event: 'start' },
    series: [longSeries(length, seriesParts)],
    events: [
      { id: 'start', kind: 'visit', title: 'Sensor fitted', time: dayTime(0), basis: 'reported' },
    ],
    words: [],
    presets: [],
    source: { citation: 'Made for a test' },
  };
}
