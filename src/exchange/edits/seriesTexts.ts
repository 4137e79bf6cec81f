import type { SeriesInFile } from '../caseFile';
import { readUnit } from '../units/readUnit';
import { setKeys, textOrNone } from './setKeys';
import type { TextReading } from './textReading';

/** What a series says of all its values, as the texts of its fields. */
export interface SeriesTexts {
  readonly name: string;
  readonly unit: string;
  readonly code: string;
  readonly basis: string;
  readonly low: string;
  readonly high: string;
  readonly rangeSource: string;
  readonly rangeBasis: string;
}

type Header = Omit<SeriesInFile, 'observations'>;
type Range = NonNullable<SeriesInFile['referenceRange']>;

const writeBound = (bound: number | undefined) => (bound === undefined ? '' : String(bound));

export function writeSeriesTexts({ name, unit, code, basis, referenceRange }: Header): SeriesTexts {
  return {
    name,
    unit,
    code: code?.code ?? '',
    basis,
    low: writeBound(referenceRange?.low),
    high: writeBound(referenceRange?.high),
    rangeSource: referenceRange?.source ?? '',
    rangeBasis: referenceRange?.basis ?? 'reported',
  };
}

/**
 * What the fields say of a series. A unit is stored as UCUM writes it where we know it, and else as
 * it was typed. A range without bounds is no range, unless a source is named for it.
 */
export function readSeriesTexts(
  texts: SeriesTexts,
  from: Header,
): TextReading<Header, keyof SeriesTexts> {
  const low = readBound(texts.low);
  if (low === 'wrong') return { ok: false, field: 'low', problem: 'number' };
  const high = readBound(texts.high);
  if (high === 'wrong') return { ok: false, field: 'high', problem: 'number' };
  const source = textOrNone(texts.rangeSource);
  const hasRange = low !== undefined || high !== undefined || source !== undefined;
  const basis = texts.rangeBasis as Range['basis'];
  const code = textOrNone(texts.code);
  const value = setKeys(from, {
    name: texts.name.trim(),
    code: code === undefined ? undefined : { system: 'http://loinc.org', code },
    unit: texts.unit === from.unit ? from.unit : readUnit(texts.unit).unit,
    basis: texts.basis as Header['basis'],
    referenceRange: hasRange
      ? setKeys<Range>(from.referenceRange ?? { basis }, { low, high, source, basis })
      : undefined,
  });
  return { ok: true, value };
}

function readBound(text: string): number | undefined | 'wrong' {
  const plain = text.trim().replaceAll('\u2212', '-');
  if (plain === '') return undefined;
  return /^-?(?:\d+(?:\.\d+)?|\.\d+)$/.test(plain) ? Number(plain) : 'wrong';
}
