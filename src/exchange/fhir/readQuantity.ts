import { type Comparator, COMPARATORS } from '../../domain/quantity';
import type { FhirWords } from '../../words/enFhir';
import { readUnit } from '../units/readUnit';
import { cleanText } from './cleanText';
import { isOtherAmount } from './concentrationOf';
import { elementAt, isAt, textAt } from './elementAt';
import { quoteElement } from './quoteElement';

const UCUM = 'http://unitsofmeasure.org';

/** A number with its unit, as far as both are there. */
export interface Amount {
  readonly value?: number;
  readonly comparator?: Comparator;
  readonly unit?: string;
  /** The unit as the file writes it, where that is not UCUM. */
  readonly unitInFile?: string;
  /** The words a number was read from. */
  readonly textInFile?: string;
}

export type ReadAmount =
  { readonly ok: true; readonly amount: Amount } | { readonly ok: false; readonly reason: string };

/**
 * A FHIR Quantity. No text is made a number, and no comparator but R4's four is read. The UCUM code
 * outranks the unit in words, and where the two are different amounts neither is believed.
 */
export function readQuantity(quantity: unknown, words: FhirWords): ReadAmount {
  const { reasons } = words;
  const value = elementAt(quantity, 'value');
  const comparator = elementAt(quantity, 'comparator');
  const known = COMPARATORS.find((one) => one === comparator);
  if (isAt(quantity, 'comparator') && !known) {
    return { ok: false, reason: reasons.comparator(quoteElement(comparator, words)) };
  }
  const unit = readUnitOf(quantity);
  if (unit?.rival !== undefined) {
    return { ok: false, reason: reasons.twoUnits(unit.unit, unit.rival) };
  }
  const read = {
    ...(unit ? { unit: unit.unit } : {}),
    ...(unit && unit.unit !== unit.inFile ? { unitInFile: unit.inFile } : {}),
  };
  if (value === undefined || value === null) return { ok: true, amount: read };
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    return { ok: false, reason: reasons.noNumber(quoteElement(value, words)) };
  }
  if (value < 0) return { ok: false, reason: reasons.negative };
  return { ok: true, amount: { ...read, value, ...(known ? { comparator: known } : {}) } };
}

interface UnitOfQuantity {
  readonly unit: string;
  readonly inFile: string;
  /** What the quantity says beside it that is another amount. */
  readonly rival?: string;
}

function readUnitOf(quantity: unknown): UnitOfQuantity | undefined {
  const text = cleanText(textAt(quantity, 'unit'));
  const code = cleanText(textAt(quantity, 'code'));
  const ucum = textAt(quantity, 'system') === UCUM ? code : undefined;
  const inFile = ucum ?? text ?? code;
  if (inFile === undefined) return undefined;
  const { unit } = readUnit(inFile);
  const beside = text === undefined ? unit : readUnit(text).unit;
  if (unit === '') return undefined;
  return { unit, inFile, ...(isOtherAmount(unit, beside) ? { rival: beside } : {}) };
}
