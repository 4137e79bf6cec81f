import type { FhirWords } from '../../words/enFhir';
import type { ObservationInFile } from '../caseFile';
import { cleanText } from './cleanText';
import { listAt, textAt } from './elementAt';
import { type GivenRange, type RangeFor, type ReadRange, readRange } from './readRange';

export type RangeInFile = NonNullable<ObservationInFile['referenceRange']>;

/** The range a result is read against, and what was said or done about it. */
export interface ChosenRange {
  /** Without bounds where ranges were given and none of them could be used. */
  readonly range?: RangeInFile;
  /** For the notes: which of several was used, or why none was. */
  readonly note?: { readonly found: string; readonly expected: string };
  /** Ranges told in words only, as printed. */
  readonly inWords: readonly string[];
}

/**
 * The range of a result among those given with it: the normal one for the sex of the patient and
 * the age at the time. Where two that differ fit equally well, none is used.
 */
export function chooseRange(result: unknown, asked: RangeFor, words: FhirWords): ChosenRange {
  const given = listAt(result, 'referenceRange');
  if (given.length === 0) return { inWords: [] };
  const read = given.map((one) => readRange(one, asked));
  const inWords = given
    .filter((_, index) => read[index] === 'inWords')
    .map((one) => cleanText(textAt(one, 'text')))
    .filter((text) => text !== undefined);
  const best = findBest(read.filter((one) => typeof one === 'object'));
  if (!best || best === 'several') {
    const expected = words.ranges.none[best ?? reasonOf(read)];
    const note = { found: words.ranges.given(given.length), expected };
    return { range: { basis: 'reported' }, note, inWords };
  }
  const { low, high, conditions } = best;
  const range: RangeInFile = {
    ...(low === undefined ? {} : { low }),
    ...(high === undefined ? {} : { high }),
    source: words.ranges.source(conditions),
    basis: 'reported',
  };
  if (given.length === 1) return { range, inWords };
  const expected = words.ranges.used(words.ranges.bounds(low, high), conditions);
  return { range, note: { found: words.ranges.given(given.length), expected }, inWords };
}

function findBest(ranges: readonly GivenRange[]): GivenRange | 'several' | undefined {
  const fit = Math.max(...ranges.map((range) => range.fit));
  const [first, ...rest] = ranges.filter((range) => range.fit === fit);
  const isSame = rest.every((one) => one.low === first?.low && one.high === first?.high);
  return isSame ? first : 'several';
}

function reasonOf(read: readonly ReadRange[]): Extract<ReadRange, string> {
  const reasons = (['backwards', 'otherUnit', 'forOthers'] as const).filter((one) =>
    read.includes(one),
  );
  return reasons[0] ?? 'inWords';
}
