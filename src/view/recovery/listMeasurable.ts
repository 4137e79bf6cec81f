import { observationAt } from '../../domain/series';
import { describeOnAxis } from '../../words/describeTime';
import { describeValue } from '../../words/describeValue';
import type { RecoveryReading } from './recoveryReading';

/** More observations than these are no list to choose from. */
const MOST_LISTED = 400;

export interface Measurable {
  readonly index: number;
  readonly label: string;
}

/**
 * The values of a series to choose from, in order of time: all of a short one; of a long one only
 * those that are taken already.
 */
export function listMeasurable(
  { series, axis, shown, words, recoveryWords }: RecoveryReading,
  taken: readonly number[],
): { readonly options: readonly Measurable[]; readonly isWhole: boolean } {
  const isWhole = series.value.length <= MOST_LISTED;
  const indices = isWhole ? [...series.value.keys()] : [...new Set(taken)].sort((a, b) => a - b);
  const options = indices
    .map((index) => observationAt(series, index))
    .filter(({ value }) => value !== undefined)
    .map((observation) => ({
      index: observation.index,
      label: recoveryWords.measure.option(
        describeOnAxis(observation.time, axis, words),
        describeValue(observation, shown, words),
      ),
    }));
  return { options, isWhole };
}
