import { type CaseTime, compareSpans } from '../../domain/caseTime';
import type { SeriesInFile } from '../caseFile';
import { readTime, unheardReading } from '../readTime';

/** The observations of a valid series in order of time, which the file need not keep. */
export interface RowOrder {
  /** Places in the file, in order of time: the observation `i` of the case is `order[i]`. */
  readonly order: readonly number[];
  /** By place in the file. */
  readonly times: readonly CaseTime[];
}

export function orderRows({ observations }: SeriesInFile): RowOrder {
  const reading = unheardReading();
  const times = observations.flatMap(({ time }) => readTime(time, [], reading) ?? []);
  const order = times.map((_, place) => place);
  order.sort((a, b) => {
    const [one, other] = [times[a], times[b]];
    return one && other ? compareSpans(one, other) : 0;
  });
  return { order, times };
}

/**
 * Where a time belongs in a file whose values stand in order of time: after all that are not later.
 * In any other file the order is its author's: a new value goes to the end, a changed one stays.
 *
 * @param without the place of the value that moves, if it is there already
 */
export function placeByTime({ order, times }: RowOrder, time: CaseTime, without?: number): number {
  const isSorted = order.every((place, index) => place === index);
  if (!isSorted) return without ?? times.length;
  const others = times.filter((_, place) => place !== without);
  const later = others.findIndex((other) => compareSpans(other, time) > 0);
  return later === -1 ? others.length : later;
}
