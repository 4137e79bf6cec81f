import type { Interpretation } from '../../domain/interpretation';

const FLAGS: Readonly<Record<Interpretation, readonly string[]>> = {
  LL: ['LL', 'L!', 'LL!', 'PANIC LOW', 'LOW PANIC', 'CRITICAL LOW', 'LOW CRITICAL'],
  // Signs that are doubled say "markedly"; which value is critical a laboratory says in words or letters.
  L: ['L', 'LOW', '-', '--', '---', '↓', '↓↓', '↓↓↓', '▼', 'NIEDRIG', 'BAS', '低', '偏低'],
  N: ['N', 'NORMAL', 'NORM', '正常'],
  H: ['H', 'HIGH', '+', '++', '+++', '↑', '↑↑', '↑↑↑', '▲', 'HOCH', 'HAUT', '高', '偏高'],
  HH: ['HH', 'H!', 'HH!', 'PANIC HIGH', 'HIGH PANIC', 'CRITICAL HIGH', 'HIGH CRITICAL'],
};

/**
 * A laboratory's flag as FHIR's interpretation. A star says only that the value is out of range, on
 * no side, and is none.
 */
export function parseFlag(text: string): Interpretation | undefined {
  if (text === '') return undefined;
  const flag = text.toUpperCase();
  for (const [interpretation, spellings] of Object.entries(FLAGS)) {
    if (spellings.includes(flag)) return interpretation as Interpretation;
  }
  return undefined;
}
