import type { ReferenceRange } from '../../domain/quantity';
import { type Observation, observationAt, type Series } from '../../domain/series';
import type { ObservationInFile, SeriesInFile } from '../caseFile';
import { fileTimeOf } from './fileTimeOf';

type RangeInFile = NonNullable<SeriesInFile['referenceRange']>;

/** What an edit made of something, in words; under a key that belongs to no format. */
export interface EditedInFile {
  readonly 'x-edit'?: string;
}

/**
 * A series of the domain as that of a file, its values in order of time.
 *
 * @param describe what an edit made of a value; undefined for one as it was
 */
export function fileSeriesOf(
  series: Series,
  describe: (observation: Observation) => string | undefined,
): SeriesInFile {
  const { id, name, code, unit, basis, referenceRange } = series;
  return {
    id,
    name,
    ...(code === undefined ? {} : { code: { system: 'http://loinc.org', code } }),
    unit,
    basis,
    ...(referenceRange ? { referenceRange: fileRangeOf(referenceRange) } : {}),
    observations: Array.from(series.start, (_, index) =>
      fileObservationAt(series, index, describe),
    ),
  };
}

/** Only what is its own: basis and range of the series stand with the series. */
function fileObservationAt(
  series: Series,
  index: number,
  describe: (observation: Observation) => string | undefined,
): ObservationInFile & EditedInFile {
  const observation = observationAt(series, index);
  const { basis, referenceRange, interpretation } = series.rare.get(index) ?? {};
  const { time, value, comparator, readingError, missingReason, note, id } = observation;
  const edit = describe(observation);
  return {
    time: fileTimeOf(time),
    ...(value === undefined ? {} : { value }),
    ...(comparator ? { comparator } : {}),
    ...(basis ? { basis } : {}),
    ...(readingError === undefined ? {} : { readingError }),
    ...(missingReason === undefined ? {} : { missing: missingReason }),
    ...(interpretation ? { interpretation } : {}),
    ...(referenceRange ? { referenceRange: fileRangeOf(referenceRange) } : {}),
    ...(note === undefined ? {} : { note }),
    ...(id === undefined ? {} : { id }),
    ...(edit === undefined ? {} : { 'x-edit': edit }),
  };
}

function fileRangeOf({ low, high, source, assumed }: ReferenceRange): RangeInFile {
  return {
    ...(low === undefined ? {} : { low }),
    ...(high === undefined ? {} : { high }),
    ...(source === undefined ? {} : { source }),
    basis: assumed ? 'assumed' : 'reported',
  };
}
