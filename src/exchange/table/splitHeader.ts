import { readUnit } from '../units/readUnit';
import { plainCell } from './plainCell';

/**
 * The analyte and the unit in the header of a wide table: "Phosphate (mmol/L)", "Ca [mg/dL]",
 * "Phosphat mmol/l", "磷（mmol/L）".
 *
 * @returns a blank unit where none is named, and brackets that hold no unit as part of the name
 */
export function splitHeader(header: string): { name: string; unit: string } {
  const plain = plainCell(header);
  const bracketed = /^(.*\S)\s*[([]([^()[\]]+)[)\]]$/s.exec(plain);
  const spaced = /^(.*[^\s,;:/])\s*(?:[,;:]\s*|\s)((?:in )?\S+)$/s.exec(plain);
  for (const match of [bracketed, spaced]) {
    const [, name = '', inner = ''] = match ?? [];
    const unit = inner.replace(/^in /, '').trim();
    const isUnit = isUnitInHeader(unit) || (match === bracketed && unit.includes('/'));
    if (name !== '' && isUnit) return { name, unit };
  }
  return { name: plain, unit: '' };
}

/** Single letters are names more often than units: "Vitamin D", "Protein S", "Faktor h". */
function isUnitInHeader(unit: string): boolean {
  return readUnit(unit).isKnown && !/^(?:[a-z]|\d|inr|ratio)$/i.test(unit);
}
