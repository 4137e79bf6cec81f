import type { ObservationInFile } from '../caseFile';
import { changeTime } from './changeTime';
import { parseTimeText } from './parseTimeText';
import { type FindingInFile, parseValueText } from './parseValueText';
import { setKeys, textOrNone } from './setKeys';
import type { TextReading } from './textReading';
import { writeTimeText } from './writeTimeText';
import { writeValueText } from './writeValueText';

/** A value as the texts of its fields; empty where it says nothing. */
export interface ObservationTexts {
  readonly time: string;
  readonly timeWords: string;
  readonly timeBasis: string;
  readonly value: string;
  readonly basis: string;
  readonly note: string;
  readonly readingError: string;
  readonly interpretation: string;
}

export function writeObservationTexts(observation: ObservationInFile): ObservationTexts {
  const { time, basis, note, readingError, interpretation } = observation;
  return {
    time: writeTimeText(time),
    timeWords: time.text ?? '',
    timeBasis: time.basis ?? '',
    value: writeValueText(observation),
    basis: basis ?? '',
    note: note ?? '',
    readingError: readingError === undefined ? '' : String(readingError),
    interpretation: interpretation ?? '',
  };
}

/**
 * The value that the fields say, made of the one they were written from: what no field shows stays,
 * and what no field changed is not read again.
 */
export function readObservationTexts(
  texts: ObservationTexts,
  from: ObservationInFile | undefined,
): TextReading<ObservationInFile, keyof ObservationTexts> {
  const parsedTime = parseTimeText(texts.time);
  if (!parsedTime) return { ok: false, field: 'time', problem: 'time' };
  const finding = parseValueText(texts.value);
  if (!finding) return { ok: false, field: 'value', problem: 'value' };
  const error = texts.readingError.trim();
  const readingError = error === '' ? undefined : Number(error);
  if (readingError !== undefined && !(readingError > 0)) {
    return { ok: false, field: 'readingError', problem: 'positive' };
  }
  const time = setKeys(changeTime(from?.time, parsedTime), {
    text: textOrNone(texts.timeWords),
    basis: textOrNone(texts.timeBasis) as ObservationInFile['basis'],
  });
  const value = setKeys<ObservationInFile>(from ?? { time }, {
    time,
    value: finding.value,
    comparator: finding.comparator,
    missing: finding.missing,
    basis: textOrNone(texts.basis) as ObservationInFile['basis'],
    readingError,
    interpretation: readInterpretation(texts, finding, from),
    note: textOrNone(texts.note),
  });
  return { ok: true, value };
}

/**
 * The laboratory's interpretation was of the value it stood beside: where that is corrected and the
 * interpretation is not, it goes, and the range tells again.
 */
function readInterpretation(
  { interpretation }: ObservationTexts,
  { value, comparator, missing }: FindingInFile,
  from: ObservationInFile | undefined,
): ObservationInFile['interpretation'] {
  const isSameFinding =
    from?.value === value && from?.comparator === comparator && from?.missing === missing;
  if (from && !isSameFinding && interpretation === (from.interpretation ?? '')) return undefined;
  return textOrNone(interpretation) as ObservationInFile['interpretation'];
}
