import { readUnit } from '../units/readUnit';
import { splitAnnotation } from './annotation';
import { type DecimalSign, parseNumber } from './parseNumber';

/** A reference range as it stands beside a value. */
export interface RangeInTable {
  readonly low?: number;
  readonly high?: number;
  readonly source?: string;
  readonly isAssumed?: boolean;
}

const NUMBER = String.raw`[-+]?\d[\d.,'’]*(?:e[-+]?\d+)?`;
const BOTH = new RegExp(
  `^(${NUMBER})\\s*(?:-{1,2}|–|—|~|\\.\\.|to|bis|à|至|/)\\s*(${NUMBER})\\s*(\\D.*)?$`,
  'isu',
);
const HIGH = new RegExp(
  `^(?:<=?|≤|bis|up to|unter|under|below)\\s*(${NUMBER})\\s*(\\D.*)?$`,
  'isu',
);
const LOW = new RegExp(`^(?:>=?|≥|ab|über|over|above|from)\\s*(${NUMBER})\\s*(\\D.*)?$`, 'isu');

/**
 * The cell of a reference range: "0.8-1.5", "0,8 bis 1,5", "< 5", "> 3", "none" for a row that has
 * none, each with its source in brackets and `{assumed}` where it was borrowed from elsewhere.
 *
 * @param unit UCUM, of the value beside it; a range that names another one is not read
 * @returns undefined for what is no range, or one that ends below its start
 * @example parseRange('2,5 - 4,5 mg/dl', 'mg/dL', ',') // { low: 2.5, high: 4.5 }
 */
export function parseRange(
  cell: string,
  unit: string,
  decimal?: DecimalSign,
): RangeInTable | undefined {
  // A range all in brackets is no source without its range.
  const [body, { text, mark }] = splitAnnotation(cell.replace(/^\[([^[\]]*)\]$/, '$1'));
  if (mark !== undefined && mark !== 'assumed') return undefined;
  const bounds = parseBounds(body.replace(/^\((.*)\)$/s, '$1').trim(), unit, decimal);
  if (!bounds) return undefined;
  return {
    ...bounds,
    ...(text === undefined ? {} : { source: text }),
    ...(mark === undefined ? {} : { isAssumed: true }),
  };
}

function parseBounds(
  text: string,
  unit: string,
  decimal: DecimalSign | undefined,
): RangeInTable | undefined {
  if (text === 'none') return {};
  const [, low, high, behind] = BOTH.exec(text) ?? [];
  const [, onlyHigh, behindHigh] = HIGH.exec(text) ?? [];
  const [, onlyLow, behindLow] = LOW.exec(text) ?? [];
  const named = behind ?? behindHigh ?? behindLow;
  if (named !== undefined && readUnit(named).unit !== unit) return undefined;
  const range = boundsOf(low ?? onlyLow, high ?? onlyHigh, decimal);
  return range && (range.low !== undefined || range.high !== undefined) ? range : undefined;
}

/**
 * Two bounds as printed, either of them blank.
 *
 * @returns undefined where one is no number, says the other side ("<5" as the lower one), or they
 *   stand the wrong way round
 */
export function boundsOf(
  low: string | undefined,
  high: string | undefined,
  decimal: DecimalSign | undefined,
): RangeInTable | undefined {
  const [from, to] = [bound(low, '>', decimal), bound(high, '<', decimal)];
  if (from === 'wrong' || to === 'wrong') return undefined;
  if (from !== undefined && to !== undefined && from >= to) return undefined;
  return {
    ...(from === undefined ? {} : { low: from }),
    ...(to === undefined ? {} : { high: to }),
  };
}

function bound(
  text: string | undefined,
  side: '<' | '>',
  decimal: DecimalSign | undefined,
): number | undefined | 'wrong' {
  if (text === undefined || text === '' || /^[-–—]$/.test(text)) return undefined;
  const [, sign = '', number = ''] = /^([<>≤≥]?)=?\s*(.*)$/s.exec(text) ?? [];
  if (sign !== '' && (/[<≤]/.test(sign) ? '<' : '>') !== side) return 'wrong';
  const read = parseNumber(number, decimal);
  return read.kind === 'number' ? read.value : 'wrong';
}
