import type { Comparator } from '../../domain/quantity';
import type { ObservationInFile } from '../caseFile';

export type FindingInFile = Pick<ObservationInFile, 'value' | 'comparator' | 'missing'>;

const COMPARATOR_OF: Readonly<Record<string, Comparator>> = {
  '<': '<',
  '>': '>',
  '<=': '<=',
  '>=': '>=',
  '≤': '<=',
  '≥': '>=',
};

const NUMBER = /^([<>]=?|[≤≥])?([+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?)$/i;

/**
 * Reads a value as an author types it: `0.7`, `<0.3`, `≥ 10`, or in words why there is none. A
 * reason in quotes is taken as it is; without them it must begin with a letter, because "0,7" and
 * "1.2 mmol" are slips and no reasons.
 *
 * @returns undefined for what is neither a number nor a reason
 */
export function parseValueText(text: string): FindingInFile | undefined {
  const quoted = /^"(.+)"$/s.exec(text.trim())?.[1];
  if (quoted !== undefined) return { missing: quoted };
  const plain = withoutSpaces(text.normalize('NFKC').replaceAll('\u2212', '-'));
  const [, sign, number] = NUMBER.exec(plain) ?? [];
  if (number !== undefined) {
    const comparator = COMPARATOR_OF[sign ?? ''];
    // Adding 0 takes the sign off "-0".
    return { value: Number(number) + 0, ...(comparator ? { comparator } : {}) };
  }
  const reason = text.trim();
  return /^\p{L}/u.test(reason) ? { missing: reason } : undefined;
}

/** Spaces beside a sign and between thousands; "0.3 5" are two numbers and no 0.35. */
function withoutSpaces(text: string): string {
  const thousands = /(?<![\d.]\s?)\d{1,3}(?:\s\d{3})+(?![\d\s])/;
  return text
    .trim()
    .replace(/^[<>=≤≥+\s-]+/, (signs) => signs.replace(/\s/g, ''))
    .replace(thousands, (grouped) => grouped.replace(/\s/g, ''));
}
