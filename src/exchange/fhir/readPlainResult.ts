import type { Comparator } from '../../domain/quantity';
import { readUnit } from '../units/readUnit';
import { cleanText } from './cleanText';
import type { Amount } from './readQuantity';

const COMPARATOR_OF: Readonly<Record<string, Comparator>> = {
  '<': '<',
  '＜': '<',
  '<=': '<=',
  '≤': '<=',
  '>': '>',
  '＞': '>',
  '>=': '>=',
  '≥': '>=',
};

/** A decimal comma before three digits may part thousands, so that it is not read at all. */
const PLAIN = /^(<=|>=|[<>＜＞≤≥])?\s*(\d+(?:\.\d+)?|0,\d+|\d+,\d{1,2})\s*([^\d\s.,].*)$/;

/**
 * A result in words that is a plain or censored number with a unit we know: "<0.3 mg/dL".
 *
 * @returns undefined for every other text, "2 plus" and "<0.3" without a unit included
 */
export function readPlainResult(text: string): Amount | undefined {
  const [, sign, digits, printedUnit] = PLAIN.exec(cleanText(text) ?? '') ?? [];
  if (digits === undefined || printedUnit === undefined) return undefined;
  const { unit, isKnown } = readUnit(printedUnit);
  const value = Number(digits.replace(',', '.'));
  if (!isKnown || !Number.isFinite(value)) return undefined;
  const comparator = sign === undefined ? undefined : COMPARATOR_OF[sign];
  return { value, unit, textInFile: text, ...(comparator ? { comparator } : {}) };
}
