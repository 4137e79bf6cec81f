import { type CaseTime, compareSpans } from '../../src/domain/caseTime';
import type { RareFacts, Series } from '../../src/domain/series';

/** An observation as a test tells it: a time, a value if there is one, and what is rare. */
export interface Row extends Omit<RareFacts, 'time'> {
  readonly time: CaseTime;
  readonly value?: number;
}

/** Rows as the sorted columns of a series; without a range unless one is given. */
export function seriesOf(rows: readonly Row[], parts: Partial<Series> = {}): Series {
  const sorted = [...rows].sort((a, b) => compareSpans(a.time, b.time));
  return {
    id: 'phosphorus',
    name: 'Serum phosphorus',
    unit: 'mmol/L',
    clock: sorted[0]?.time.clock ?? 'anchor',
    basis: 'reported',
    start: Float64Array.from(sorted, ({ time }) => time.start),
    end: Float64Array.from(sorted, ({ time }) => time.end),
    value: Float64Array.from(sorted, ({ value }) => value ?? NaN),
    rare: new Map(sorted.map(({ value: _, ...rare }, index) => [index, rare])),
    ...parts,
  };
}
