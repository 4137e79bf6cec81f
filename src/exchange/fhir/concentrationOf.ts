import { analyteOf, type Property } from '../../domain/analyte';
import type { Coding } from './readConcept';

/** An amount in a volume: what is counted, and how many grams or moles per litre one of it is. */
export interface Concentration {
  readonly property: Property;
  readonly scale: number;
}

const PREFIXES: Readonly<Record<string, number>> = {
  k: 1e3,
  '': 1,
  d: 1e-1,
  c: 1e-2,
  m: 1e-3,
  u: 1e-6,
  n: 1e-9,
  p: 1e-12,
  f: 1e-15,
};

/**
 * A UCUM unit as mass or amount of substance in a volume.
 *
 * @returns undefined for every other unit
 * @example concentrationOf('mmol/L') // { property: 'substance', scale: 0.001 }
 */
export function concentrationOf(unit: string): Concentration | undefined {
  const [, above, counted, below] = /^([kmunpf]?)(g|mol)\/([dcmun]?)[Ll]$/.exec(unit) ?? [];
  const [scale, volume] = [PREFIXES[above ?? ''], PREFIXES[below ?? '']];
  if (counted === undefined || scale === undefined || volume === undefined) return undefined;
  return { property: counted === 'mol' ? 'substance' : 'mass', scale: scale / volume };
}

/** The same number in both units would be two different amounts. */
export function isOtherAmount(unit: string, other: string): boolean {
  const [one, two] = [concentrationOf(unit), concentrationOf(other)];
  if (!one || !two) return false;
  return one.property !== two.property || Math.abs(one.scale / two.scale - 1) > 1e-6;
}

/** What a LOINC code measures in a volume, from the codes we know or from its own long name. */
export function propertyOf({ code, display = '' }: Coding): Property | undefined {
  const known = analyteOf(code)?.[1];
  if (known) return known;
  if (display.includes('[Mass/volume]')) return 'mass';
  return display.includes('[Moles/volume]') ? 'substance' : undefined;
}
