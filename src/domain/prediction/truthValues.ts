import { isIllustrative } from '../basis';
import { candidatesOf, DAY_MS, drawnSpan } from '../caseTime';
import { type RangeStatus, statusOf } from '../interpretation';
import type { Comparator } from '../quantity';
import { observationAt, type Observation, type Series } from '../series';
import { spanFromAnchor, type TimeFrame } from '../timeFrame';
import type { PredictionGrid } from './predictionGrid';

/** A value that was hidden from whoever predicted, with the days it can be drawn at. */
export interface TruthValue {
  readonly index: number;
  /** In the stored unit. */
  readonly value: number;
  readonly comparator?: Comparator;
  readonly status?: RangeStatus;
  /** One stretch of days, or the two of an either/or time, as the figure draws them. */
  readonly spans: readonly { readonly from: number; readonly to: number }[];
  /** Its value or its time is placed by us or made up. */
  readonly isIllustrative: boolean;
}

/** The values of a series that can lie after what was shown, in order of time. */
export function deriveTruthValues(
  series: Series,
  frame: TimeFrame,
  grid: PredictionGrid,
): TruthValue[] {
  const values: TruthValue[] = [];
  for (let index = 0; index < series.start.length; index += 1) {
    const observation = observationAt(series, index);
    const outer = spanFromAnchor(observation.time, frame);
    if (!outer || outer.end / DAY_MS <= grid.hiddenAfter) continue;
    const value = truthValueOf(observation, frame);
    if (value) values.push(value);
  }
  return values;
}

function truthValueOf(observation: Observation, frame: TimeFrame): TruthValue | undefined {
  const { index, value, comparator, interpretation, time, basis } = observation;
  if (value === undefined) return undefined;
  const spans = candidatesOf(time).flatMap((candidate) => {
    const span = spanFromAnchor(candidate, frame);
    if (!span) return [];
    const { from, to } = drawnSpan({ ...candidate, ...span });
    return [{ from: from / DAY_MS, to: to / DAY_MS }];
  });
  return {
    index,
    value,
    spans,
    isIllustrative: isIllustrative(basis) || (!!time.basis && isIllustrative(time.basis)),
    ...(comparator ? { comparator } : {}),
    ...(interpretation ? { status: statusOf(interpretation) } : {}),
  };
}
