import { readUnit } from '../units/readUnit';
import type { CaseTime } from '../../domain/caseTime';
import { type AgeUnit, ageAt } from './ageAt';
import { cleanText } from './cleanText';
import { elementAt, isAt, listAt, numberAt, textAt } from './elementAt';
import { type Concept, hasCode, nameOf, readConcept } from './readConcept';
import type { Subject } from './readSubject';

/** One reference range of a result, with what it says about whom it is for. */
export interface GivenRange {
  readonly low?: number;
  readonly high?: number;
  /** Conditions in the file's own words: "Normal Range", "Female", "18 to 60 a". */
  readonly conditions: readonly string[];
  /** Fulfilled conditions; less than 0 where one cannot be judged. */
  readonly fit: number;
}

export type ReadRange = GivenRange | 'inWords' | 'otherUnit' | 'backwards' | 'forOthers';

/** Whom a range is asked for. */
export interface RangeFor extends Subject {
  readonly at: CaseTime;
  readonly unit: string;
}

/** One item of `referenceRange`: a range with its bounds, or why it is none for this result. */
export function readRange(range: unknown, asked: RangeFor): ReadRange {
  if (!isAt(range, 'low') && !isAt(range, 'high')) return 'inWords';
  const [low, high] = [readBound(range, 'low', asked.unit), readBound(range, 'high', asked.unit)];
  if (low === 'otherUnit' || high === 'otherUnit') return 'otherUnit';
  if (low === undefined && high === undefined) return 'inWords';
  if (low !== undefined && high !== undefined && low >= high) return 'backwards';
  const type = readConcept(elementAt(range, 'type'));
  if (!isNormal(type)) return 'forOthers';
  const people = listAt(range, 'appliesTo').map(readConcept);
  const fits = [...people.map((one) => fitOfPeople(one, asked)), fitOfAge(range, asked)];
  if (fits.includes('no')) return 'forOthers';
  const conditions = [type, ...people].map(nameOf).filter((name) => name !== undefined);
  return {
    ...(low === undefined ? {} : { low }),
    ...(high === undefined ? {} : { high }),
    conditions: [...conditions, ...describeAge(range)],
    fit: fits.includes('unknown') ? -1 : fits.filter((fit) => fit === 'yes').length,
  };
}

type Fit = 'yes' | 'no' | 'unknown' | 'noCondition';

const NORMAL: ReadonlySet<string> = new Set(['normal']);

/** A range without a type is the normal one; a therapeutic or critical one is none for a status. */
function isNormal(type: Concept): boolean {
  const name = nameOf(type);
  return name === undefined || hasCode(type, NORMAL) || /^normal\b/i.test(name);
}

function readBound(range: unknown, key: string, unit: string): number | undefined | 'otherUnit' {
  const bound = elementAt(range, key);
  const written = [textAt(bound, 'code'), textAt(bound, 'unit')]
    .map((text) => cleanText(text))
    .filter((text) => text !== undefined);
  const isSame = written.length === 0 || written.some((one) => readUnit(one).unit === unit);
  return isSame ? numberAt(bound, 'value') : 'otherUnit';
}

/** SNOMED CT, HL7 v3 and FHIR's own codes for the two sexes. */
const SEX_CODES: Readonly<Record<'male' | 'female', ReadonlySet<string>>> = {
  male: new Set(['248153007', 'M', 'male']),
  female: new Set(['248152002', 'F', 'female']),
};

function fitOfPeople(people: Concept, { sex }: RangeFor): Fit {
  const [isMale, isFemale] = [hasCode(people, SEX_CODES.male), hasCode(people, SEX_CODES.female)];
  if (isMale === isFemale || !sex) return 'unknown';
  return isMale === (sex === 'male') ? 'yes' : 'no';
}

const AGE_UNITS: Readonly<Record<string, AgeUnit>> = {
  a: 'a',
  year: 'a',
  years: 'a',
  yr: 'a',
  mo: 'mo',
  month: 'mo',
  months: 'mo',
  wk: 'wk',
  week: 'wk',
  weeks: 'wk',
  d: 'd',
  day: 'd',
  days: 'd',
};

function ageBound(range: unknown, key: 'low' | 'high') {
  const bound = elementAt(range, 'age', key);
  const value = numberAt(bound, 'value');
  const written = textAt(bound, 'code') ?? textAt(bound, 'unit') ?? '';
  const unit = Object.hasOwn(AGE_UNITS, written) ? AGE_UNITS[written] : undefined;
  return value === undefined ? undefined : { value, unit, written };
}

/** An age has reached a bound once its units are completed, and 60 lasts until 61. */
function fitOfAge(range: unknown, { birth, at }: RangeFor): Fit {
  const [low, high] = [ageBound(range, 'low'), ageBound(range, 'high')];
  if (!low && !high) return isAt(range, 'age') ? 'unknown' : 'noCondition';
  const fits = ([low, high] as const).map((bound, index): Fit => {
    if (!bound) return 'yes';
    const age = birth && bound.unit && ageAt(birth, at, bound.unit);
    if (!age) return 'unknown';
    const isIn = (years: number) => (index === 0 ? years >= bound.value : years <= bound.value);
    if (isIn(age.least) !== isIn(age.most)) return 'unknown';
    return isIn(age.least) ? 'yes' : 'no';
  });
  return fits.find((fit) => fit === 'no') ?? fits.find((fit) => fit === 'unknown') ?? 'yes';
}

function describeAge(range: unknown): string[] {
  const [low, high] = [ageBound(range, 'low'), ageBound(range, 'high')];
  if (!low && !high) return [];
  const unit = low?.written ?? high?.written ?? '';
  return [`${low?.value ?? ''}–${high?.value ?? ''} ${unit}`.trim()];
}
