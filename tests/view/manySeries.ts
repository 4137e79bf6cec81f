import type { CaseRecord } from '../../src/domain/caseRecord';
import { longCase, longSeries } from './longCase';

/** A case of so many series, called `a`, `b`, … in the order of the file; `empty` have no values. */
export function manySeries(count: number, length = 3, empty: readonly string[] = []): CaseRecord {
  const series = Array.from({ length: count }, (_, n) => {
    const id = String.fromCharCode(97 + n);
    return longSeries(empty.includes(id) ? 0 : length, { id, name: `Series ${id}` });
  });
  return { ...longCase(3), series };
}
