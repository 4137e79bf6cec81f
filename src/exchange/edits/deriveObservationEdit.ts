import type { CaseTime } from '../../domain/caseTime';
import type { ObservationInFile, SeriesInFile, TimeInFile } from '../caseFile';
import { readTime, unheardReading } from '../readTime';
import type { CaseEdit } from './caseEdit';
import { isSameJson } from './isSameJson';
import { placeByTime, type RowOrder } from './orderRows';

/**
 * The edit that makes a value of a series another one; where its time changes, it moves.
 *
 * @returns undefined where nothing changes
 */
export function deriveObservationEdit(
  series: SeriesInFile,
  rows: RowOrder,
  index: number,
  to: ObservationInFile,
): CaseEdit | undefined {
  const from = series.observations[index];
  if (!from || isSameJson(from, to)) return undefined;
  const time = isSameJson(from.time, to.time) ? undefined : readTimeAside(to.time);
  const newIndex = time ? placeByTime(rows, time, index) : index;
  return { kind: 'changeObservation', series: series.id, index, newIndex, from, to };
}

/** The edit that adds a value where its time belongs. */
export function deriveNewObservation(
  series: SeriesInFile,
  rows: RowOrder,
  observation: ObservationInFile,
  original?: number,
): CaseEdit {
  const time = readTimeAside(observation.time);
  return {
    kind: 'addObservation',
    series: series.id,
    index: time ? placeByTime(rows, time) : series.observations.length,
    observation,
    ...(original === undefined ? {} : { original }),
  };
}

/** A time that may be invalid: the check of the whole case says so, and not this. */
export function readTimeAside(time: TimeInFile): CaseTime | undefined {
  return readTime(time, [], unheardReading());
}
