import { parseCalendarText } from '../../domain/calendarText';
import { DAY_MS } from '../../domain/caseTime';
import type { EventInFile, TimeInFile } from '../caseFile';
import { readTime, unheardReading } from '../readTime';
import { addSample } from './evidence';
import { parseClock } from './parseClock';
import { parseDate } from './parseDate';
import { parseDay } from './parseDay';
import { parseTime, type ReadPoint } from './parseTime';
import { plainCell } from './plainCell';
import { cellOf, type Problem, problem, type RowContext } from './rowContext';
import { countsDays } from './writeTime';

export type RowTime = { readonly kind: 'time'; readonly time: TimeInFile } | Problem;
export type RowPeriod =
  | RowTime
  | { readonly kind: 'period'; readonly period: NonNullable<EventInFile['period']> }
  | { readonly kind: 'noTime' };

/** What stands in the column of the end where something lasts and its end is not known. */
export const UNKNOWN_END = '?';

/** The moment of a row: its date if it has one, and else its day; a clock in its own column added. */
export function readRowTime(
  cells: readonly string[],
  row: number,
  context: RowContext,
): RowTime | { readonly kind: 'noTime' } {
  const date = timeText(cells, 'date', context);
  const day = timeText(cells, 'day', context);
  if (date === '' && day === '') return { kind: 'noTime' };
  const read = date === '' ? readDays(day, context) : readDates(date, 'date', row, context);
  return read.kind === 'time'
    ? addClock(read.time, cellOf(cells, 'clock', context), context)
    : read;
}

/** When an event was: a moment, or a period where its end has a column with something in it. */
export function readRowPeriod(
  cells: readonly string[],
  row: number,
  context: RowContext,
): RowPeriod {
  const begin = readRowTime(cells, row, context);
  const until = timeText(cells, 'until', context);
  if (until === '' || begin.kind === 'problem' || begin.kind === 'unsettled') return begin;
  const start = begin.kind === 'time' ? begin.time : undefined;
  if (until === UNKNOWN_END) {
    return start ? { kind: 'period', period: { start } } : { kind: 'noTime' };
  }
  const startsInDays = begin.kind === 'time' && countsDays(begin.time);
  const isDays = startsInDays || namesDays(until);
  const end = isDays ? readDays(until, context) : readDates(until, 'until', row, context);
  if (end.kind !== 'time') return end;
  return { kind: 'period', period: { ...(start ? { start } : {}), end: end.time } };
}

/** True where an end stands before its start, which no event does. */
export function isBackwards(start: TimeInFile, end: TimeInFile): boolean {
  const [from, to] = [start, end].map((one) => readTime(one, [], unheardReading()));
  if (!from || to?.clock !== from.clock) return true;
  return to.end <= from.start;
}

/** True for "day 40", which tells an end in days where no start stands beside it. */
function namesDays(text: string): boolean {
  return /(?:^|\W)day [-\d]/.test(text.replace(/\[(?:[^\]\\]|\\.)*\]/g, ''));
}

/** Annotated times keep the words of their source as they stand. */
function timeText(
  cells: readonly string[],
  role: 'date' | 'day' | 'until',
  { plan }: RowContext,
): string {
  const cell = cells[plan.single[role] ?? -1] ?? '';
  return /[[{]/.test(cell) ? cell.trim() : plainCell(cell);
}

function readDays(text: string, context: RowContext): RowTime {
  const read = parseTime(text, (cell): ReadPoint => {
    const day = parseDay(plainCell(cell));
    return day ? { kind: 'time', time: day as TimeInFile } : { kind: 'notDate' };
  });
  return read.kind === 'time' ? read : problem(context.words.reasons.notDay(text));
}

function readDates(
  text: string,
  role: 'date' | 'until',
  row: number,
  context: RowContext,
): RowTime {
  const column = context.plan.single[role] ?? -1;
  const { evidence, order, words } = context;
  const read = parseTime(text, (cell): ReadPoint => {
    const date = parseDate(plainCell(cell), order);
    const sample = { row, text: cell };
    if (date.kind === 'ambiguous') evidence.ambiguousDate ??= { ...sample, ...date };
    if (date.kind !== 'date') return date;
    if (date.shows === 'DMY') addSample(evidence, column, 'dayFirst', sample);
    if (date.shows === 'MDY') addSample(evidence, column, 'monthFirst', sample);
    if (date.ifOtherOrder) evidence.ambiguousDate ??= { ...sample, ...date.ifOtherOrder };
    addSample(evidence, column, date.isSerial ? 'serial' : 'written', sample);
    return { kind: 'time', time: { date: date.date } };
  });
  if (read.kind === 'time') return read;
  if (read.kind === 'ambiguous') return { kind: 'unsettled', about: 'dateOrder' };
  return problem(words.reasons[read.kind](text));
}

function addClock(time: TimeInFile, text: string, { words }: RowContext): RowTime {
  if (text === '') return { kind: 'time', time };
  const clock = parseClock(text);
  if (clock === undefined) return problem(words.reasons.noSuchTime(text));
  if ('day' in time && typeof time.day === 'number' && Number.isInteger(time.day)) {
    const [hours = 0, minutes = 0] = clock.split(':').map(Number.parseFloat);
    return { kind: 'time', time: { ...time, day: time.day + (hours * 60 + minutes) / 1440 } };
  }
  const whole = 'date' in time ? { ...time, date: `${time.date}T${clock}` } : time;
  const read = 'date' in whole ? parseCalendarText(whole.date)?.time : undefined;
  const isAdded = read && read.end - read.start < DAY_MS;
  return isAdded ? { kind: 'time', time: whole } : problem(words.reasons.clockTwice(text));
}
