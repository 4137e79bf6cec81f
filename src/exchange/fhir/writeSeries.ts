import { compareSpans } from '../../domain/caseTime';
import type { FhirWords } from '../../words/enFhir';
import type { ObservationInFile, SeriesInFile } from '../caseFile';
import type { RangeInFile } from './chooseRange';
import type { FhirSeriesDetail } from './fhirReading';
import type { FhirResult } from './fhirResult';
import type { ResultGroup } from './groupResults';
import { mostFrequent } from '../intake/mostFrequent';
import { LOINC, loincOf } from './readConcept';
import type { Tally } from './tally';

/** A series as a case file has it, and what a picker tells of it. */
export interface WrittenSeries {
  readonly series: SeriesInFile;
  readonly detail: FhirSeriesDetail;
}

/** A group of results in order of time; results at one time keep the order of the file. */
export function writeSeries(
  { unit, results }: ResultGroup,
  { id, name }: { readonly id: string; readonly name: string },
  words: FhirWords,
  tally: Tally,
): WrittenSeries | undefined {
  const sorted = [...results].sort((a, b) => compareSpans(a.time.time, b.time.time));
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last) return undefined;
  const range = commonRange(sorted);
  const without = sorted.filter(
    ({ chosenRange, missing }) => !chosenRange.range && missing === undefined,
  );
  if (range && without.length > 0) {
    const note = { found: words.ranges.without(without.length), expected: words.ranges.inherited };
    tally.note(name, note);
  }
  const code = loincOf(first.concept)?.code;
  const { specimen, category } = first;
  return {
    series: {
      id,
      name,
      ...(code ? { code: { system: LOINC, code } } : {}),
      unit,
      basis: 'reported',
      ...(range ? { referenceRange: range } : {}),
      observations: sorted.map((result) => writeObservation(result, range)),
    },
    detail: {
      id,
      count: sorted.length,
      missing: sorted.filter(({ missing }) => missing !== undefined).length,
      first: first.time.inFile,
      last: last.time.inFile,
      ...(specimen ? { specimen: specimen.name } : {}),
      ...(category ? { category } : {}),
    },
  };
}

/** The range of most values is that of the series; it has bounds. */
function commonRange(results: readonly FhirResult[]): RangeInFile | undefined {
  const ranges = results
    .map(({ chosenRange }) => chosenRange.range)
    .filter((range) => range !== undefined)
    .filter(({ low, high }) => low !== undefined || high !== undefined);
  return mostFrequent(ranges, rangeKey);
}

function writeObservation(
  { time, amount, missing, interpretation, chosenRange, note }: FhirResult,
  common: RangeInFile | undefined,
): ObservationInFile {
  const { range } = chosenRange;
  const isOwn = range && common && rangeKey(range) !== rangeKey(common);
  return {
    time: time.inFile,
    ...(amount.value === undefined ? {} : { value: amount.value }),
    ...(amount.comparator ? { comparator: amount.comparator } : {}),
    ...(missing === undefined ? {} : { missing }),
    ...(interpretation ? { interpretation } : {}),
    ...(isOwn ? { referenceRange: range } : {}),
    ...(note === undefined ? {} : { note }),
  };
}

function rangeKey({ low, high, source }: RangeInFile): string {
  return JSON.stringify([low, high, source]);
}
