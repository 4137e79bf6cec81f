import type { CaseRecord } from '../../domain/caseRecord';
import { deriveReadOuts } from '../../domain/recovery/deriveReadOuts';
import type { ReadOut, ResultBasis } from '../../domain/recovery/readOut';
import { deriveShownUnit } from '../../domain/shownUnit';
import type { TimeAxis } from '../../domain/timeAxis';
import type { Words } from '../../words/en';
import { recoveryWordsOf } from '../../words/enRecovery';
import { describeAnswer } from './describeAnswer';
import { describeNotes } from './describeNotes';
import type { RecoveryReading } from './recoveryReading';

/** A read-out as a row of the panel. */
export interface RecoveryRow {
  readonly readOut: ReadOut;
  readonly name: string;
  readonly definition: string;
  readonly answer: string;
  /** Absent where there is no answer to have a basis. */
  readonly basis?: string;
  readonly notes: readonly string[];
  readonly isTold: boolean;
}

/** What sentences about a series are made from; undefined where the case lacks the series. */
export function readRecovery(
  caseRecord: CaseRecord,
  seriesId: string,
  axis: TimeAxis,
  unit: string | undefined,
  words: Words,
): RecoveryReading | undefined {
  const series = caseRecord.series.find((one) => one.id === seriesId);
  if (!series) return undefined;
  const shown = deriveShownUnit(series, unit);
  return { caseRecord, series, axis, shown, words, recoveryWords: recoveryWordsOf(words) };
}

/**
 * The read-outs of a series as rows. They are computed in the unit and range of the source; only
 * the numbers said follow the shown unit.
 *
 * @param days for the rise in the first days
 */
export function deriveRecovery(reading: RecoveryReading, days: number): RecoveryRow[] {
  const { caseRecord, series, axis, recoveryWords } = reading;
  return deriveReadOuts(series, axis, days, caseRecord.anchor?.event).map((readOut) => {
    const isTold = readOut.answer.kind !== 'untold';
    const [name, definition] = [recoveryWords.name, recoveryWords.definition].map((words) => {
      const said = words[readOut.name];
      return typeof said === 'string' ? said : said(days);
    });
    return {
      readOut,
      name: name ?? '',
      definition: definition ?? '',
      answer: describeAnswer(readOut, reading),
      ...(isTold ? { basis: describeBasis(readOut.basis, reading) } : {}),
      notes: isTold ? describeNotes(readOut, reading) : [],
      isTold,
    };
  });
}

/** "Values: printed; days: computed and printed", or both at once where they share it. */
export function describeBasis(
  { values, times }: ResultBasis,
  { words, recoveryWords: { basis } }: RecoveryReading,
): string {
  const [of, on] = [values, times].map((bases) => basis.list(bases.map((one) => words.basis[one])));
  return of === on || of === undefined ? basis.same(on ?? '') : basis.apart(of, on ?? '');
}
