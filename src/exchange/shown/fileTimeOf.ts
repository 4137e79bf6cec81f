import { type CasePeriod, type CaseTime, DAY_MS } from '../../domain/caseTime';
import type { CandidateInFile, MomentInFile } from '../caseDocument/momentChange';
import type { EventInFile, TimeInFile } from '../caseFile';

type PeriodInFile = NonNullable<EventInFile['period']>;

/** A time of the domain as the time of a file that `readTime` reads to the same. */
export function fileTimeOf(time: CaseTime): TimeInFile {
  if (!time.alternatives) return candidateOf(time);
  const [one, other] = time.alternatives;
  return { oneOf: [candidateOf(one), candidateOf(other)], ...wordsOf(time) };
}

/**
 * A period as a file has it. An end that is only known to come after something that is no moment
 * itself, as a lesson makes it of a period that may go on, cannot be written; an end that is left
 * out says the same.
 */
export function filePeriodOf({ start, end }: CasePeriod): PeriodInFile {
  const after = end?.bounds?.after;
  const isWritten = end && !after?.bounds && !after?.alternatives;
  return {
    ...(start ? { start: fileTimeOf(start) } : {}),
    ...(isWritten ? { end: fileTimeOf(end) } : {}),
  };
}

/** A day or a date: what a preset begins or ends with, and what other times are told by. */
export function fileMomentOf(time: CaseTime): MomentInFile {
  const words = wordsOf(time);
  return time.clock === 'anchor'
    ? { day: daysOf(time), ...words }
    : { date: dateOf(time), ...words };
}

function candidateOf(time: CaseTime): CandidateInFile {
  if (!time.bounds) return fileMomentOf(time);
  const { after, before } = time.bounds;
  const end = before ? { before: fileMomentOf(before) } : {};
  if (after) return { after: fileMomentOf(after), ...end, ...wordsOf(time) };
  // An open time is told by one moment at least.
  return { before: fileMomentOf(before ?? time), ...wordsOf(time) };
}

function daysOf(time: CaseTime): number | [number, number] {
  const isToDay = time.resolution === DAY_MS;
  if (time.form !== 'between') return dayOf(time.start, isToDay);
  return [dayOf(time.start, true), dayOf(time.end - time.resolution, isToDay)];
}

/** Too little to become another minute, and enough for a midnight not to read as a whole day. */
const NUDGE = 0.0001;

function dayOf(at: number, isToDay: boolean): number {
  const day = at / DAY_MS;
  return isToDay || !Number.isInteger(day) ? day : day + NUDGE;
}

const LENGTHS = { year: 4, month: 7, day: 10, instant: 19 } as const;

/** Without the offset that may have been printed beside a clock: the case keeps the wall clock. */
function dateOf({ form, start, aboutStart }: CaseTime): string {
  const length = form === 'year' || form === 'month' || form === 'instant' ? LENGTHS[form] : 10;
  const text = new Date(start)
    .toISOString()
    .slice(0, length)
    .replace(/(T\d\d:\d\d):00$/, '$1');
  return aboutStart ? `${text}~` : text;
}

function wordsOf({ text, basis }: CaseTime): Pick<CaseTime, 'text' | 'basis'> {
  return { ...(text ? { text } : {}), ...(basis ? { basis } : {}) };
}
