import { analyteOf, UNIT_OF } from '../../domain/analyte';
import type { EditWords } from '../../words/enEdit';
import { readUnit } from '../units/readUnit';

/**
 * What a unit is read as while it is typed, and whether its LOINC code measures that: 2777-1 is
 * mass in a volume, 14879-1 amount of substance.
 *
 * @returns undefined while nothing is typed
 */
export function describeUnit(
  text: string,
  codeText: string,
  { about }: EditWords,
): string | undefined {
  if (text.trim() === '') return undefined;
  const { unit, isKnown } = readUnit(text);
  if (!isKnown) return about.unitUnknown;
  const code = codeText.trim();
  const property = analyteOf(code)?.[1];
  if (property === undefined) return about.unitKnown(unit);
  if (unit === UNIT_OF[property]) return about.unitFits(unit, code);
  const isOther = Object.values(UNIT_OF).includes(unit);
  return isOther ? about.unitConflict(unit, code, UNIT_OF[property]) : about.unitKnown(unit);
}
