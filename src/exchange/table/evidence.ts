import type { DecimalSign } from './parseNumber';

/** A cell that shows something, and where it stands. */
export interface Sample {
  readonly row: number;
  readonly text: string;
}

/** What the cells of one column show of how the column is to be read; the first of each. */
export interface ColumnEvidence {
  point?: Sample;
  comma?: Sample;
  dayFirst?: Sample;
  monthFirst?: Sample;
  /** A whole number that Excel may have meant as a date, and a date that is one as it stands. */
  serial?: Sample;
  written?: Sample;
}

/** What a whole table shows of its decimal sign and the order of its dates. */
export interface Evidence {
  readonly columns: Map<number, ColumnEvidence>;
  /** Whose rows are read until the author says whose. */
  firstSubject?: string;
  ambiguousNumber?: Sample;
  ambiguousDate?: Sample & { readonly dayFirst: string; readonly monthFirst: string };
}

/** Notes what a cell shows, unless an earlier cell of its column showed it. */
export function addSample(
  evidence: Evidence,
  column: number,
  shows: keyof ColumnEvidence,
  sample: Sample,
): void {
  let known = evidence.columns.get(column);
  if (!known) evidence.columns.set(column, (known = {}));
  known[shows] ??= sample;
}

/** The decimal sign that the cells show; none where they show none, or both. */
export function shownDecimal(evidence: Evidence): DecimalSign | undefined {
  const all = [...evidence.columns.values()];
  const [point, comma] = [all.some((one) => one.point), all.some((one) => one.comma)];
  if (point === comma) return undefined;
  return point ? '.' : ',';
}

/** The order of day and month that the cells show; none where they show none, or both. */
export function shownOrder(evidence: Evidence): 'DMY' | 'MDY' | undefined {
  const all = [...evidence.columns.values()];
  const dayFirst = all.some((one) => one.dayFirst);
  const monthFirst = all.some((one) => one.monthFirst);
  if (dayFirst === monthFirst) return undefined;
  return dayFirst ? 'DMY' : 'MDY';
}
