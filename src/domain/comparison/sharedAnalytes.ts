import { analyteOf, conversionFactor, UNIT_OF } from '../analyte';
import type { Series } from '../series';
import type { ComparedCase, Letter } from './comparedCase';

/** Something that at least two cases measured, in units that can stand on one axis. */
export interface SharedAnalyte {
  readonly key: string;
  /** As the first case that has it calls it. */
  readonly name: string;
  /** The cases that have it, and those that do not. */
  readonly letters: readonly Letter[];
  readonly missingIn: readonly Letter[];
}

/** What only one case has, so that it is not drawn. */
export interface SingleSeries {
  readonly letter: Letter;
  readonly name: string;
}

/**
 * What a series measures and on which scale: the same for two series exactly where one unit holds
 * both. Phosphorus in mmol/L and in mg/dL convert; two units without a known factor never do, and a
 * name alone says nothing of the specimen where a code is given.
 */
export function analyteKeyOf({ code, name, unit }: Series): string {
  const known = analyteOf(code)?.[0].name;
  const converts = conversionFactor(code, unit, UNIT_OF.substance) !== undefined;
  if (known !== undefined && converts) return known;
  return `${code ?? name.trim().toLowerCase()} ${unit}`;
}

/** Phosphorus first, because the app is about it; then in the order of the cases. */
export function findSharedAnalytes(cases: readonly ComparedCase[]): {
  readonly shared: readonly SharedAnalyte[];
  readonly single: readonly SingleSeries[];
} {
  const found = new Map<string, { name: string; letters: Letter[] }>();
  for (const { letter, caseRecord } of cases) {
    for (const series of caseRecord.series) {
      const key = analyteKeyOf(series);
      const entry = found.get(key) ?? { name: series.name, letters: [] };
      if (!entry.letters.includes(letter)) entry.letters.push(letter);
      found.set(key, entry);
    }
  }
  const all = [...found].map(([key, entry]) => ({
    key,
    ...entry,
    missingIn: cases.map(({ letter }) => letter).filter((one) => !entry.letters.includes(one)),
  }));
  const shared = all.filter(({ letters }) => letters.length > 1);
  return {
    shared: [
      ...shared.filter(({ key }) => key === 'phosphorus'),
      ...shared.filter(({ key }) => key !== 'phosphorus'),
    ],
    single: all
      .filter(({ letters }) => letters.length === 1)
      .flatMap(({ letters: [letter], name }) => (letter ? [{ letter, name }] : [])),
  };
}
