import type { CaseFile, EventInFile, TimeInFile } from '../caseFile';

/** A day or a date, which other times are told by. */
export type MomentInFile = NonNullable<CaseFile['presets']>[number]['from'];

/** A time that can be one of two. */
export type CandidateInFile = Exclude<TimeInFile, { oneOf: unknown }>;

type PeriodInFile = NonNullable<EventInFile['period']>;

/** What becomes of the moments of a case file. */
export interface MomentChange {
  /** A moment that is a time by itself. */
  readonly alone: (moment: MomentInFile) => CandidateInFile;
  /** A moment that something is after or before: it must stay one, or become a wider one. */
  readonly bound: (moment: MomentInFile, side: 'after' | 'before') => MomentInFile;
}

/** A period in which every moment was changed. */
export function changePeriod(period: PeriodInFile, change: MomentChange): PeriodInFile {
  const { start, end } = period;
  return {
    ...period,
    ...(start ? { start: changeTime(start, change) } : {}),
    ...(end ? { end: changeTime(end, change) } : {}),
  };
}

/** A time in which every moment was changed. */
export function changeTime(time: TimeInFile, change: MomentChange): TimeInFile {
  if (!('oneOf' in time)) return changeCandidate(time, change);
  const [one, other] = time.oneOf;
  return { ...time, oneOf: [changeCandidate(one, change), changeCandidate(other, change)] };
}

function changeCandidate(time: CandidateInFile, change: MomentChange): CandidateInFile {
  if ('day' in time || 'date' in time) return change.alone(time);
  const before = time.before && change.bound(time.before, 'before');
  if ('after' in time) {
    const after = change.bound(time.after, 'after');
    return { ...time, after, ...(before ? { before } : {}) };
  }
  return { ...time, before: change.bound(time.before, 'before') };
}
