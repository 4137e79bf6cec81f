import { readUnit } from '../units/readUnit';
import { parseClock } from './parseClock';
import { parseDate } from './parseDate';
import { parseDay } from './parseDay';
import { parseFlag } from './parseFlag';
import { parseRange } from './parseRange';
import { parseStatus } from './parseStatus';
import { parseValue } from './parseValue';
import { plainCell } from './plainCell';

/** What the cells of one column look like; counts among those that are filled. */
export interface ColumnContent {
  readonly filled: number;
  readonly distinct: number;
  /** Dates that are nothing else: with a sign between their parts. */
  readonly dates: number;
  /** Whole numbers that Excel may have meant as dates. */
  readonly serials: number;
  readonly clocks: number;
  /** 0730, which below another header is a number. */
  readonly bareClocks: number;
  readonly days: number;
  /** Whole numbers that are years as well. */
  readonly years: number;
  readonly numbers: number;
  /** Numbers, and what stands instead of them. */
  readonly values: number;
  readonly units: number;
  readonly flags: number;
  readonly statuses: number;
  readonly ranges: number;
  /** "Serum", "Urin": what a result was measured in. */
  readonly specimens: number;
}

const SPECIMEN =
  /^(?:(?:venous|arterial|capillary|whole|spot|random|24[- ]?h(?:our|r)?)[- ]?)?(?:serum|plasma|blood|urine?|stool|csf|saliva|serum or plasma|(?:ser|plas)(?:\/plas)?|(?:spontan|sammel)?(?:urin|harn)|(?:edta-|citrat-|heparin-|voll|kapillar)(?:plasma|blut)|blut|liquor|stuhl|sérum|sang(?: total)?|urines?(?: de 24 ?h)?|selles|lcr|(?:other )?body fluid|cerebrospinal fluid(?: \(csf\))?|血清|血浆|全血|静脉血|血液|血|尿液?|24小时尿|粪便|脑脊液)$/iu;

/** Looks at the cells of one column. */
export function lookAtColumn(cells: readonly string[]): ColumnContent {
  const filled = cells.map(plainCell).filter((cell) => cell !== '');
  const count = (is: (cell: string) => boolean) => filled.filter(is).length;
  return {
    filled: filled.length,
    distinct: new Set(filled).size,
    dates: count(isDate),
    serials: count((cell) => /^[2-7]\d{4}$/.test(cell)),
    clocks: count((cell) => cell.includes(':') && parseClock(cell) !== undefined),
    bareClocks: count((cell) => /^\d+$/.test(cell) && parseClock(cell) !== undefined),
    days: count((cell) => parseDay(cell) !== undefined),
    years: count((cell) => /^[12]\d{3}$/.test(cell)),
    numbers: count((cell) => isNumber(cell)),
    values: count((cell) => isNumber(cell) || parseValue(cell).kind === 'missing'),
    units: count((cell) => readUnit(cell).isKnown && !/^\d/.test(cell)),
    flags: count((cell) => parseFlag(cell) !== undefined),
    statuses: count((cell) => parseStatus(cell) !== undefined),
    specimens: count((cell) => SPECIMEN.test(cell)),
    ranges: count((cell) => !isDate(cell) && parseRange(cell, '', '.') !== undefined),
  };
}

/** True where nearly all filled cells are of a kind: a table has a slip here and there. */
export function isMostly(part: number, { filled }: ColumnContent): boolean {
  return filled > 0 && part >= 0.8 * filled;
}

/** A cell that can only be a date; a lone year or 20200304 may be a number too. */
export function isDate(cell: string): boolean {
  if (/^\d+$/.test(cell)) return false;
  const { kind } = parseDate(cell);
  return kind !== 'notDate' || /^(?:after|before|either) /i.test(cell);
}

function isNumber(cell: string): boolean {
  const { kind } = parseValue(cell);
  return kind === 'value' || kind === 'ambiguous' || kind === 'negative';
}
