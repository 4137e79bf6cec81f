import { conversionFactor } from '../analyte';
import type { Comparator } from '../quantity';

/** A concentration as it came, with its unit (UCUM). */
export interface Concentration {
  readonly value: number;
  readonly unit: string;
  readonly comparator?: Comparator;
}

export const TMP_INPUTS = [
  'serumPhosphate',
  'urinePhosphate',
  'serumCreatinine',
  'urineCreatinine',
] as const;

export type TmpInput = (typeof TMP_INPUTS)[number];

export type TmpGfr =
  | {
      readonly kind: 'told';
      /** Tubular reabsorption of phosphate, a share. */
      readonly trp: number;
      /** In mmol/L. */
      readonly tmpGfr: number;
      /** Which formula holds: TRP up to 0.86, or above it. */
      readonly branch: 'proportional' | 'curved';
      /** All four in mmol/L. */
      readonly inputs: Readonly<Record<TmpInput, number>>;
    }
  | {
      readonly kind: 'refused';
      readonly reason: 'limit' | 'unit' | 'notPositive';
      readonly input: TmpInput;
    }
  /** More phosphate in the urine than was filtered: the four cannot belong together. */
  | { readonly kind: 'refused'; readonly reason: 'noReabsorption'; readonly trp: number };

/** Up to this share the tubule reabsorbs all it is offered; above, the nomogram bends. */
const BORDER = 0.86;

/**
 * The renal threshold of phosphate by Payne's algorithm (Payne RB, Ann Clin Biochem 1998;35:201–6,
 * for the nomogram of Walton & Bijvoet 1975).
 *
 * TRP = 1 − (urine phosphate × serum creatinine) / (serum phosphate × urine creatinine); up to
 * TRP 0.86 the threshold is TRP × serum phosphate, above it 0.3 TRP / (1 − 0.8 TRP) × serum
 * phosphate.
 *
 * @example 0.7 and 4 mmol/L of phosphate, 80 µmol/L and 8 mmol/L of creatinine → 0.806 mmol/L
 */
export function tmpGfr(given: Readonly<Record<TmpInput, Concentration>>): TmpGfr {
  const inputs: Partial<Record<TmpInput, number>> = {};
  for (const input of TMP_INPUTS) {
    const { value, unit, comparator } = given[input];
    if (comparator) return { kind: 'refused', reason: 'limit', input };
    const factor = input.endsWith('Phosphate') ? phosphateFactor(unit) : CREATININE_FACTOR[unit];
    if (factor === undefined) return { kind: 'refused', reason: 'unit', input };
    if (!(value > 0 && value < Infinity)) return { kind: 'refused', reason: 'notPositive', input };
    inputs[input] = value * factor;
  }
  return payne(inputs as Record<TmpInput, number>);
}

function payne(inputs: Readonly<Record<TmpInput, number>>): TmpGfr {
  const { serumPhosphate, urinePhosphate, serumCreatinine, urineCreatinine } = inputs;
  const trp = 1 - (urinePhosphate * serumCreatinine) / (serumPhosphate * urineCreatinine);
  if (trp <= 0) return { kind: 'refused', reason: 'noReabsorption', trp };
  const isProportional = trp <= BORDER;
  const share = isProportional ? trp : (0.3 * trp) / (1 - 0.8 * trp);
  return {
    kind: 'told',
    trp,
    tmpGfr: share * serumPhosphate,
    branch: isProportional ? 'proportional' : 'curved',
    inputs,
  };
}

function phosphateFactor(unit: string): number | undefined {
  return conversionFactor('2777-1', unit, 'mmol/L');
}

/** To mmol/L; 1 mg/dL of creatinine is 88.4 µmol/L. */
const CREATININE_FACTOR: Readonly<Record<string, number | undefined>> = {
  'mmol/L': 1,
  'umol/L': 1e-3,
  'mg/dL': 0.0884,
};
