/** What a LOINC code measures: the amount of substance or the mass in a volume. */
export type Property = 'substance' | 'mass';

/** What the interface knows by a name of its own (`words.analytes`). */
export type AnalyteName = 'phosphorus' | 'calcium';

/** An element whose amount and mass convert into each other by its standard atomic weight. */
export interface Analyte {
  readonly name: AnalyteName;
  /** Standard atomic weight in g/mol (IUPAC); phosphate is counted as the element phosphorus. */
  readonly molarMass: number;
  readonly codes: Readonly<Record<Property, string>>;
}

export const ANALYTES: readonly Analyte[] = [
  { name: 'phosphorus', molarMass: 30.973762, codes: { substance: '14879-1', mass: '2777-1' } },
  { name: 'calcium', molarMass: 40.078, codes: { substance: '2000-8', mass: '17861-6' } },
];

/** The two units the page can switch between, by what they measure (UCUM). */
export const UNIT_OF: Readonly<Record<Property, string>> = { substance: 'mmol/L', mass: 'mg/dL' };

/** The analyte a LOINC code stands for and the property it measures, where we know both. */
export function analyteOf(code: string | undefined): [Analyte, Property] | undefined {
  for (const analyte of ANALYTES) {
    if (analyte.codes.substance === code) return [analyte, 'substance'];
    if (analyte.codes.mass === code) return [analyte, 'mass'];
  }
  return undefined;
}

/**
 * The number by which a value in `from` is multiplied to stand in `to`.
 *
 * mmol/L to mg/dL is the molar mass / 10 (1 mmol is `molarMass` mg, and 1 L is 10 dL).
 *
 * @returns 1 for the same unit, undefined where the two do not convert for this code
 * @example conversionFactor('14879-1', 'mmol/L', 'mg/dL') // 3.0973762
 */
export function conversionFactor(
  code: string | undefined,
  from: string,
  to: string,
): number | undefined {
  if (from === to) return 1;
  const analyte = analyteOf(code)?.[0];
  if (!analyte) return undefined;
  if (from === UNIT_OF.substance && to === UNIT_OF.mass) return analyte.molarMass / 10;
  if (from === UNIT_OF.mass && to === UNIT_OF.substance) return 10 / analyte.molarMass;
  return undefined;
}
