import { analyteOf, UNIT_OF } from '../../domain/analyte';
import type { FhirWords } from '../../words/enFhir';
import { type ChosenRange, chooseRange } from './chooseRange';
import { cleanText } from './cleanText';
import { concentrationOf, propertyOf } from './concentrationOf';
import { elementAt, isAt, isObject, listAt, textAt } from './elementAt';
import type { FhirContext } from './fhirContext';
import type { FhirResult, FhirSpecimen, LeftOutResult } from './fhirResult';
import { type Concept, identityOf, loincOf, nameOf, readConcept } from './readConcept';
import type { FhirTime } from './readFhirTime';
import { readInterpretation } from './readInterpretation';
import { readPlainResult } from './readPlainResult';
import { type ReadAmount, readQuantity } from './readQuantity';

/** An Observation itself or one of its components, with what it takes from the whole. */
export interface ObservedPart {
  readonly place: string;
  readonly element: unknown;
  /** The Observation that a component belongs to. */
  readonly panel?: unknown;
  readonly time: FhirTime;
  readonly specimen?: FhirSpecimen;
  readonly category?: string;
  readonly notes: readonly string[];
}

/** One result, or why it is none that can be drawn. */
export function readResult(part: ObservedPart, context: FhirContext): FhirResult | LeftOutResult {
  const { words, subject } = context;
  const { element, place, time } = part;
  const called = readCalled(part);
  if (!called) return { leftOut: words.reasons.noCode };
  const read = readValue(element, words);
  if ('leftOut' in read) return read;
  const { amount, missing } = read;
  const against = reasonAgainstUnit(called.concept, amount.unit, words);
  if (against !== undefined) return { leftOut: against };
  const { interpretation, others } = readInterpretation(element);
  // A missing value is read against no range, and often tells no unit to compare one with.
  const chosenRange: ChosenRange =
    missing === undefined
      ? chooseRange(element, { ...subject, at: time.time, unit: amount.unit ?? '' }, words)
      : { inWords: [] };
  const note = words.joinNotes([
    ...part.notes,
    ...others.map(words.reportedAs),
    ...chosenRange.inWords.map(words.rangeInWords),
  ]);
  return {
    place,
    time,
    ...called,
    amount,
    chosenRange,
    ...(part.specimen ? { specimen: part.specimen } : {}),
    ...(part.category ? { category: part.category } : {}),
    ...(missing === undefined ? {} : { missing }),
    ...(interpretation && missing === undefined ? { interpretation } : {}),
    ...(note === '' ? {} : { note }),
  };
}

/** A component without a LOINC code means something only within its panel. */
function readCalled({ element, panel }: ObservedPart) {
  const concept = readConcept(elementAt(element, 'code'));
  const [name, identity] = [nameOf(concept), identityOf(concept)];
  if (name === undefined || identity === undefined) return undefined;
  const whole = readConcept(elementAt(panel, 'code'));
  const [wholeName, wholeIdentity] = [nameOf(whole), identityOf(whole)];
  if (panel === undefined || loincOf(concept) || !wholeName || !wholeIdentity) {
    return { concept, name, identity };
  }
  return { concept, name: `${wholeName}: ${name}`, identity: `${wholeIdentity} ${identity}` };
}

type ReadValue =
  LeftOutResult | (Extract<ReadAmount, { ok: true }> & { readonly missing?: string });

function readValue(element: unknown, words: FhirWords): ReadValue {
  const absent = readAbsentReason(element, words);
  const key = isObject(element)
    ? Object.keys(element).find((one) => /^value[A-Z]/.test(one) && isAt(element, one))
    : undefined;
  if (key !== undefined && key !== 'valueQuantity') {
    const text = key === 'valueString' ? textAt(element, key) : undefined;
    const amount = text === undefined ? undefined : readPlainResult(text);
    if (!amount) return { leftOut: words.reasons.otherValue(key) };
    if (absent !== undefined) return { leftOut: words.reasons.valueAndReason };
    return { ok: true, amount };
  }
  const read = readQuantity(elementAt(element, 'valueQuantity'), words);
  if (!read.ok) return { leftOut: read.reason };
  const { value, unit } = read.amount;
  if (value === undefined) {
    if (absent !== undefined) return { ...read, missing: absent };
    const isPanel = listAt(element, 'hasMember').length > 0;
    return { leftOut: isPanel ? words.reasons.panel : words.reasons.noValue };
  }
  if (absent !== undefined) return { leftOut: words.reasons.valueAndReason };
  return unit === undefined ? { leftOut: words.reasons.noUnit } : read;
}

function readAbsentReason(element: unknown, words: FhirWords): string | undefined {
  const reason = readConcept(elementAt(element, 'dataAbsentReason'));
  const told: Readonly<Record<string, string>> = words.absent;
  const code = reason.codings.find((one) => one.code && Object.hasOwn(told, one.code))?.code;
  const name = nameOf(reason);
  if (name !== undefined) return reason.text ?? (code === undefined ? name : told[code]);
  return isAt(element, 'dataAbsentReason') ? words.absent.unknown : undefined;
}

/** A LOINC code of moles in a volume says of a mass in a volume that one of the two is wrong. */
function reasonAgainstUnit(
  concept: Concept,
  unit: string | undefined,
  { reasons }: FhirWords,
): string | undefined {
  const loinc = loincOf(concept);
  const property = loinc && propertyOf(loinc);
  const counted = unit === undefined ? undefined : concentrationOf(unit)?.property;
  if (!loinc?.code || !unit || !property || !counted || property === counted) return undefined;
  const name = cleanText(loinc.display) ?? analyteOf(loinc.code)?.[0].name ?? loinc.code;
  return reasons.codeAgainstUnit(loinc.code, name, UNIT_OF[property], unit);
}
