import type { Basis } from '../../domain/basis';
import type { Interpretation } from '../../domain/interpretation';
import type { Comparator } from '../../domain/quantity';
import type { TimeInFile } from '../caseFile';
import { readUnit } from '../units/readUnit';
import { basisNamed } from './annotation';
import type { ValuesColumn } from './columnPlan';
import { addSample } from './evidence';
import { type DecimalSign, parseNumber } from './parseNumber';
import { boundsOf, parseRange, type RangeInTable } from './parseRange';
import { parseComparator, parseValue, type ReadValue } from './parseValue';
import { plainCell, textCell } from './plainCell';
import { readRemarks } from './readRemarks';
import { remembered } from '../remembered';
import { cellOf, joinedText, type Problem, problem, type RowContext } from './rowContext';

/** One result as its row tells it, in the unit it came in. */
export interface RawResult {
  readonly row: number;
  /** "row 7", or its cell in a wide table. */
  readonly place: string;
  readonly analyte: string;
  readonly code: string;
  /** UCUM where it is known, else as printed; blank where there is none. */
  readonly unit: string;
  readonly isUnitKnown: boolean;
  /** As printed, where only its capital letters make it this unit. */
  readonly unitByCase?: string;
  readonly time: TimeInFile;
  readonly value?: number;
  readonly missing?: string;
  readonly comparator?: Comparator;
  readonly basis?: Basis;
  readonly readingError?: number;
  readonly interpretation?: Interpretation;
  readonly range?: RangeInTable;
  /** A range that stands there and cannot be read. */
  readonly unreadRange?: string;
  readonly note?: string;
}

type Amount = Pick<RawResult, 'value' | 'missing' | 'comparator' | 'interpretation'> & {
  readonly kind: 'amount';
  /** Printed behind the value. */
  readonly unit?: string;
};

/** What a row of a long table, or one cell of a wide one, says apart from its time. */
export function readResult(
  cells: readonly string[],
  row: number,
  time: TimeInFile,
  wide: ValuesColumn | undefined,
  context: RowContext,
): { readonly kind: 'result'; readonly result: RawResult } | Problem {
  const { plan, words } = context;
  const column = wide?.at ?? plan.single.value ?? -1;
  const named = joinedText(cells, plan.analytes);
  const analyte = [wide?.analyte ?? '', named].filter((part) => part !== '').join(', ');
  if (analyte === '') return problem(words.reasons.noAnalyte);
  const amount = readAmount(cells, row, column, context);
  if (amount.kind !== 'amount') return amount;
  const unitCell =
    wide?.unit === undefined || wide.unit === '' ? cellOf(cells, 'unit', context) : wide.unit;
  const printed = /^[-–—]$/.test(unitCell) ? '' : unitCell;
  const { unit, isKnown } = readUnit(printed === '' ? (amount.unit ?? '') : printed);
  if (amount.unit !== undefined && amount.unit !== unit) return problem(words.reasons.unitTwice);
  const basisText = cellOf(cells, 'basis', context).toLowerCase();
  const basis = basisNamed(basisText);
  if (basisText !== '' && !basis) return problem(words.reasons.basisUnknown(basisText));
  const readingError = readReadingError(cells, context);
  if (typeof readingError === 'object') return readingError;
  const { range, unreadRange } = readRange(cells, unit, context);
  const { value, missing, comparator } = amount;
  const { interpretation, note } = readRemarks(cells, amount, range, context);
  // Assigned and not spread: a long table has a million of them.
  const result: Draft = {
    row,
    place: wide ? words.cell(row, plan.names[wide.at] ?? '') : words.row(row),
    analyte,
    code: cellOf(cells, 'code', context),
    unit,
    isUnitKnown: isKnown,
    time,
  };
  // "G/l" can be nothing but 10*9/L; with both large it can be grams of a table in capitals.
  if (printed === 'G/L') result.unitByCase = printed;
  if (value !== undefined) result.value = value;
  if (missing !== undefined) result.missing = missing;
  if (comparator) result.comparator = comparator;
  if (basis) result.basis = basis;
  if (readingError !== undefined) result.readingError = readingError;
  if (interpretation) result.interpretation = interpretation;
  if (range) result.range = range;
  if (unreadRange !== undefined) result.unreadRange = unreadRange;
  if (note !== undefined) result.note = note;
  return { kind: 'result', result };
}

type Draft = { -readonly [K in keyof RawResult]: RawResult[K] };

const readBounds = remembered((low, high, decimal) => boundsOf(low, high, signOf(decimal)));
const readPrinted = remembered((text, unit, decimal) => parseRange(text, unit, signOf(decimal)));

function signOf(text: string): DecimalSign | undefined {
  return text === '.' || text === ',' ? text : undefined;
}

function readAmount(
  cells: readonly string[],
  row: number,
  column: number,
  context: RowContext,
): Amount | Problem {
  const { words, evidence, decimal } = context;
  const text = plainCell(cells[column] ?? '');
  const read = parseValue(text, decimal);
  const sample = { row, text };
  if (isTwoWays(text)) evidence.ambiguousNumber ??= sample;
  if (read.kind === 'value' && read.shows) {
    addSample(evidence, column, read.shows === '.' ? 'point' : 'comma', sample);
  }
  const comparatorText = cellOf(cells, 'comparator', context);
  const comparator = parseComparator(comparatorText);
  if (comparatorText !== '' && comparatorText !== '=' && !comparator) {
    return problem(words.reasons.comparatorUnknown(comparatorText));
  }
  const missing = textCell(cells[context.plan.single.missing ?? -1] ?? '');
  if (read.kind !== 'value') return readMissing(read, text, missing, context);
  if (missing !== '') return problem(words.reasons.valueAndReason);
  if (comparator && read.comparator && comparator !== read.comparator) {
    return problem(words.reasons.comparatorTwice);
  }
  const compared = read.comparator ?? comparator;
  return {
    kind: 'amount',
    value: read.value,
    ...(compared ? { comparator: compared } : {}),
    ...(read.unit === undefined ? {} : { unit: read.unit }),
    ...(read.flag ? { interpretation: read.flag } : {}),
  };
}

/** True for a number that needed the table's decimal sign to be read. */
function isTwoWays(text: string): boolean {
  return /^\D*[1-9]\d{0,2}[.,]\d{3}(?!\d|[.,])/.test(text) && parseValue(text).kind === 'ambiguous';
}

function readMissing(
  read: Exclude<ReadValue, { kind: 'value' }>,
  text: string,
  missing: string,
  { words }: RowContext,
): Amount | Problem {
  switch (read.kind) {
    case 'blank':
      return { kind: 'amount', missing: missing === '' ? words.missing.blank : missing };
    case 'missing': {
      const said = /\p{L}{3}/u.test(read.reason) ? read.reason : words.missing.printed(read.reason);
      return { kind: 'amount', missing: missing === '' ? said : missing };
    }
    case 'ambiguous':
      return { kind: 'unsettled', about: 'decimal' };
    default:
      return problem(words.reasons[read.kind](text));
  }
}

function readReadingError(
  cells: readonly string[],
  context: RowContext,
): number | undefined | Problem {
  const text = cellOf(cells, 'readingError', context);
  if (text === '') return undefined;
  const read = parseNumber(text.replace(/^(?:±|\+\/?-)\s*/, ''), context.decimal);
  if (read.kind === 'number' && read.value > 0) return read.value;
  if (read.kind === 'ambiguous') return { kind: 'unsettled', about: 'decimal' };
  return problem(context.words.reasons.readingError(text));
}

function readRange(
  cells: readonly string[],
  unit: string,
  context: RowContext,
): Pick<RawResult, 'range' | 'unreadRange'> {
  const [low, high] = [cellOf(cells, 'low', context), cellOf(cells, 'high', context)];
  const printed = textCell(cells[context.plan.single.range ?? -1] ?? '');
  const text = /[\]}]$/.test(printed) ? printed : plainCell(printed);
  if (text === '' && low === '' && high === '') return {};
  const range =
    text === '' || /^[-–—]$/.test(text)
      ? readBounds(low, high, context.decimal)
      : readPrinted(text, unit, context.decimal);
  if (!range) return { unreadRange: [text, low, high].filter((part) => part !== '').join(' ') };
  const isNone = text !== 'none' && range.low === undefined && range.high === undefined;
  return isNone && range.source === undefined ? {} : { range };
}
