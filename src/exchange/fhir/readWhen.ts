import type { FhirWords } from '../../words/enFhir';
import { isAt } from './elementAt';
import type { FhirWhen } from './fhirEvent';
import type { LeftOutResult } from './fhirResult';
import {
  isSameTime,
  momentWithin,
  readPeriodAt,
  type ReadFhirPeriod,
  type ReadFhirTime,
  readTimeAt,
} from './readFhirTime';
import { quoteElement } from './quoteElement';

/** Where a resource tells its time. */
export interface WhenElements {
  /** Elements with one moment, the first that is there counts. */
  readonly moments: readonly string[];
  readonly period?: string;
  /** True where the event lasts over its period, and is not one moment in it. */
  readonly lasts?: boolean;
  /** Elements that tell the time in words or by age, which is no date. */
  readonly inWords?: readonly string[];
}

/** When an event was, or why that cannot be told. */
export function readWhen(
  content: unknown,
  { moments, period, lasts = false, inWords = [] }: WhenElements,
  words: FhirWords,
): FhirWhen | LeftOutResult {
  for (const key of moments) {
    const read = readTimeAt(content, key);
    if (read.kind === 'time') return { time: read.time };
    if (read.kind !== 'none') return { leftOut: describeBroken(read, words) };
  }
  const read = period === undefined ? { kind: 'none' as const } : readPeriodAt(content, period);
  if (read.kind === 'period') {
    const { start, end } = read.period;
    if (lasts && !(start && end && isSameTime(start, end))) return { period: read.period };
    const time = momentWithin(read.period);
    if (time) return { time };
  }
  if (read.kind !== 'none' && read.kind !== 'period')
    return { leftOut: describeBroken(read, words) };
  const isInWords = inWords.some((key) => isAt(content, key));
  return { leftOut: isInWords ? words.reasons.timeInWords : words.reasons.eventNoTime };
}

/** Why what stands in the place of a time is none. */
export function describeBroken(
  read: Exclude<ReadFhirTime | ReadFhirPeriod, { kind: 'time' } | { kind: 'period' }>,
  words: FhirWords,
): string {
  const { reasons } = words;
  if (read.kind === 'broken') return reasons.noDate(quoteElement(read.found, words));
  return read.kind === 'none' ? reasons.eventNoTime : reasons.backwards(read.start, read.end);
}
