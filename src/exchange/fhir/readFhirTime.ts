import { parseCalendarText } from '../../domain/calendarText';
import { type CaseTime, openTime } from '../../domain/caseTime';
import type { TimeInFile } from '../caseFile';
import { elementAt, textAt } from './elementAt';

/** A time as a case file writes it and as it sorts. */
export interface FhirTime {
  readonly inFile: TimeInFile;
  readonly time: CaseTime;
}

/** A time, or what stands there instead of one. */
export type ReadFhirTime =
  | { readonly kind: 'time'; readonly time: FhirTime }
  | { readonly kind: 'none' }
  | { readonly kind: 'broken'; readonly found: unknown }
  | { readonly kind: 'backwards'; readonly start: string; readonly end: string };

const FRACTION = /(T\d{2}:\d{2}:\d{2})\.\d+/;

/**
 * A FHIR dateTime, date or instant at the precision it is told in. The wall clock and the offset
 * stay as printed; fractions of a second are left off, because a case is told to the second.
 *
 * @returns undefined for anything else, 30 February included
 */
export function readDateTime(value: unknown): FhirTime | undefined {
  if (typeof value !== 'string') return undefined;
  const date = value.trim().replace(FRACTION, '$1');
  if (date.endsWith('~')) return undefined;
  const time = parseCalendarText(date)?.time;
  return time && { inFile: { date }, time };
}

/** The element of a key as a time. */
export function readTimeAt(value: unknown, key: string): ReadFhirTime {
  const found = elementAt(value, key);
  if (found === undefined || found === null) return { kind: 'none' };
  const time = readDateTime(found);
  return time ? { kind: 'time', time } : { kind: 'broken', found };
}

/** The two ends of a FHIR Period, either of which may be missing. */
export interface FhirPeriod {
  readonly start?: FhirTime;
  readonly end?: FhirTime;
}

export type ReadFhirPeriod =
  | { readonly kind: 'period'; readonly period: FhirPeriod }
  | Exclude<ReadFhirTime, { kind: 'time' }>;

/** A FHIR Period. What ends before it starts is not a period. */
export function readPeriodAt(value: unknown, key: string): ReadFhirPeriod {
  const start = readTimeAt(elementAt(value, key), 'start');
  const end = readTimeAt(elementAt(value, key), 'end');
  if (start.kind === 'broken') return start;
  if (end.kind === 'broken') return end;
  const period = {
    ...(start.kind === 'time' ? { start: start.time } : {}),
    ...(end.kind === 'time' ? { end: end.time } : {}),
  };
  if (!period.start && !period.end) return { kind: 'none' };
  if (period.start && period.end && period.end.time.end <= period.start.time.start) {
    const [first, last] = [textAt(value, key, 'start'), textAt(value, key, 'end')];
    return { kind: 'backwards', start: first ?? '', end: last ?? '' };
  }
  return { kind: 'period', period };
}

/** One moment somewhere in a period, as a specimen is drawn; a single time where both ends agree. */
export function momentWithin({ start, end }: FhirPeriod): FhirTime | undefined {
  if (start && end && isSameTime(start, end)) return start;
  const time = openTime(start?.time, end?.time);
  if (start && end) return { inFile: { after: date(start), before: date(end) }, time };
  if (start) return { inFile: { after: date(start) }, time };
  return end && { inFile: { before: date(end) }, time };
}

/** True where both ends are told in the same words, so that there is nothing between them. */
export function isSameTime(one: FhirTime, other: FhirTime): boolean {
  return date(one).date === date(other).date;
}

function date({ inFile }: FhirTime): { date: string } {
  return { date: 'date' in inFile ? inFile.date : '' };
}
