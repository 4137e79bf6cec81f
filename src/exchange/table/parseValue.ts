import type { Interpretation } from '../../domain/interpretation';
import type { Comparator } from '../../domain/quantity';
import { readUnit } from '../units/readUnit';
import { parseFlag } from './parseFlag';
import { type DecimalSign, parseNumber } from './parseNumber';

export type ReadValue =
  | {
      readonly kind: 'value';
      readonly value: number;
      readonly comparator?: Comparator;
      readonly shows?: DecimalSign;
      /** Printed behind the number. */
      readonly unit?: string;
      readonly flag?: Interpretation;
    }
  | { readonly kind: 'blank' }
  /** What stands there instead of a number, as printed. */
  | { readonly kind: 'missing'; readonly reason: string }
  | { readonly kind: 'ambiguous' | 'negative' | 'notFinite' | 'notNumber' };

const COMPARED = /^(<=|=<|≤|⩽|<|>=|=>|≥|⩾|>)\s*(.*)$/s;
const NOTHING =
  /^(?:[-–—./?*]{1,3}|#?n[/.]?[ad]\.?|null|none|missing|k\.? ?a\.?|n\.? ?v\.?|n\.? ?b\.?|#\S+!?)$/i;
const REASONS = new RegExp(
  [
    'h(?:a?e|ä|é)mol[yi]',
    '\\bqns\\b|insuff|not enough|zu wenig|quantité',
    'lip(?:a?e|ä|é)mi|icteric|ikterisch|clotted|geronnen|coagul|contaminat',
    'not (?:done|available|performed|measured|tested|reported)|no result|unsatisf|rejected',
    'cancel|storniert|entfällt|annulé|pending|ausstehend|\\bfolgt\\b|en cours|non (?:fait|dosé)',
    'nicht (?:bestimmt|durchgeführt|messbar|verfügbar)|invalid|\\berror\\b|see (?:comment|note)',
    '溶血|脂血|凝固|未检|未测|未做|标本不足|标本量不足|不足|拒收|待报',
  ].join('|'),
  'iu',
);

/**
 * The cell of a result. "<0.3" is a limit and never 0.3; "n/a" and "hemolysed" are a missing value
 * with that reason; any other text is no value.
 *
 * @param text a plain cell
 * @example parseValue('≤0,3') // { kind: 'value', value: 0.3, comparator: '<=', shows: ',' }
 */
export function parseValue(text: string, decimal?: DecimalSign): ReadValue {
  if (text === '') return { kind: 'blank' };
  if (NOTHING.test(text)) return { kind: 'missing', reason: text };
  const compared = COMPARED.exec(text);
  const comparator = parseComparator(compared?.[1] ?? '');
  const [number, behind] = splitBehind(compared?.[2] ?? text);
  const read = parseNumber(number, decimal);
  if (read.kind === 'none') {
    return REASONS.test(text) ? { kind: 'missing', reason: text } : { kind: 'notNumber' };
  }
  // A flag is printed large: "2 l" are litres and "5 h" hours.
  const isUnit = behind !== undefined && /^[a-z]$/.test(behind);
  const flag =
    behind === undefined || isUnit ? undefined : parseFlag(behind.replace(/^\((.*)\)$/, '$1'));
  const unit = behind === undefined || flag ? undefined : readUnit(behind);
  if (unit?.isKnown === false && behind !== '*') return { kind: 'notNumber' };
  if (read.kind !== 'number') return read;
  if (read.value < 0) return { kind: 'negative' };
  return {
    kind: 'value',
    value: read.value,
    ...(comparator ? { comparator } : {}),
    ...(read.shows ? { shows: read.shows } : {}),
    ...(unit?.isKnown ? { unit: unit.unit } : {}),
    ...(flag ? { flag } : {}),
  };
}

/** A comparator in any of its spellings. */
export function parseComparator(text: string): Comparator | undefined {
  if (text === '<' || text === '>') return text;
  if (/^(?:<=|=<|≤|⩽)$/.test(text)) return '<=';
  return /^(?:>=|=>|≥|⩾)$/.test(text) ? '>=' : undefined;
}

/** A number and what is printed behind it; "2+" is one word, because no laboratory means 2 by it. */
function splitBehind(text: string): [string, string?] {
  const match =
    /^([-+]?\d[\d.,'’ e]*?)(?:\s+([^\d\s].*)|([*↑↓]+|%|mg.*|mmol.*|[µμun]mol.*))$/isu.exec(text);
  const behind = match?.[2] ?? match?.[3];
  return match?.[1] && behind ? [match[1].trim(), behind] : [text];
}
