import type { TableWords } from '../../words/enTable';
import type { SeriesInFile } from '../caseFile';
import type { AnalyteGroup } from './analyteGroups';
import type { FindingLog } from './findingLog';
import { mostFrequent } from '../intake/mostFrequent';
import type { RangeInTable } from './parseRange';
import type { RawResult } from './readResult';
import { roundConverted } from './roundConverted';
import { factorTo } from './unitBuckets';
import { writeRange } from './writeRange';

export type RangeInFile = NonNullable<SeriesInFile['referenceRange']>;

export interface ChosenRange {
  readonly ofSeries?: RangeInFile;
  /** The range of one result where it has another one than its series. */
  readonly ofResult: (result: RawResult) => RangeInFile | undefined;
}

/**
 * The range of most results that have one becomes that of the series; the others keep their own. A
 * result that has none is shown against the range of the series, which a note says.
 */
export function chooseRange(
  group: AnalyteGroup,
  unit: string,
  results: readonly RawResult[],
  log: FindingLog,
): ChosenRange {
  const { words, notes } = log;
  const byPrinted = new Map<string, WrittenRange>();
  // Rows that print the same range share one, so that most are found without a key.
  const byRange = new Map<RangeInTable, ReadonlyMap<string, WrittenRange>>();
  const written = (result: RawResult): WrittenRange | undefined => {
    const { range, unit: from } = result;
    if (!range) return undefined;
    const same = byRange.get(range)?.get(from);
    if (same) return same;
    const key = [range.low, range.high, range.isAssumed, from, range.source].join();
    let read = byPrinted.get(key);
    if (!read) {
      const file = toFile(range, factorTo(unit, from, group.analyte), words);
      byPrinted.set(key, (read = { file, text: writeRange(file) }));
    }
    byRange.set(range, new Map([...(byRange.get(range) ?? []), [from, read]]));
    return read;
  };
  const texts: string[] = [];
  let lacking = 0;
  for (const result of results) {
    const { unreadRange, place, value } = result;
    const text = written(result)?.text;
    if (text !== undefined) texts.push(text);
    else if (unreadRange !== undefined) {
      notes.add(place, words.quoted(unreadRange), words.notes.rangeUnread);
    } else if (value !== undefined) lacking += 1;
  }
  const most = mostFrequent(texts);
  const ofSeries = [...byPrinted.values()].find(({ text }) => text === most)?.file;
  if (!ofSeries || most === undefined) return { ofResult: () => undefined };
  const isNone = ofSeries.low === undefined && ofSeries.high === undefined && !ofSeries.source;
  const different = new Set(texts).size;
  if (different > 1) {
    notes.add(group.name, words.notes.rangesDifferFound(different), words.notes.rangesDiffer(most));
  }
  if (lacking > 0 && !isNone) {
    notes.add(group.name, words.notes.rangesMissingFound(lacking), words.notes.rangesMissing(most));
  }
  return {
    ...(isNone ? {} : { ofSeries }),
    ofResult: (result) => {
      const own = written(result);
      if (own) return own.text === most ? undefined : own.file;
      // A range that cannot be read is not that of the others.
      return result.unreadRange === undefined || isNone ? undefined : { basis: 'reported' };
    },
  };
}

interface WrittenRange {
  readonly file: RangeInFile;
  readonly text: string;
}

function toFile(
  { low, high, source, isAssumed }: RangeInTable,
  factor: number,
  words: TableWords,
): RangeInFile {
  const isNone = low === undefined && high === undefined;
  const from = source ?? (isNone ? undefined : words.rangeSource);
  return {
    ...(low === undefined ? {} : { low: roundConverted(low, factor) }),
    ...(high === undefined ? {} : { high: roundConverted(high, factor) }),
    ...(from === undefined ? {} : { source: from }),
    basis: isAssumed ? 'assumed' : 'reported',
  };
}
