import { type CaseTime } from './caseTime';
import { observationAt, type RareFacts, type Series } from './series';

/** A series without some of its observations, and the former index of each that is left. */
export interface CutSeries {
  readonly series: Series;
  readonly kept: readonly number[];
}

/**
 * The observations of a series whose time is not hidden, in the same order. What they were before
 * an edit is gone with the rest, because it may tell what is hidden.
 */
export function cutSeries(series: Series, isHidden: (time: CaseTime) => boolean): CutSeries {
  const kept = Array.from(series.start.keys()).filter(
    (index) => !isHidden(observationAt(series, index).time),
  );
  const rare = new Map<number, RareFacts>();
  for (const [index, former] of kept.entries()) {
    const { edit: _, ...facts } = series.rare.get(former) ?? {};
    if (Object.keys(facts).length > 0) rare.set(index, facts);
  }
  const pick = (column: Float64Array) =>
    Float64Array.from(kept, (former) => column[former] ?? Number.NaN);
  return {
    series: {
      ...series,
      start: pick(series.start),
      end: pick(series.end),
      value: pick(series.value),
      rare,
    },
    kept,
  };
}
