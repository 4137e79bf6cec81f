import type { EventInFile, TimeInFile } from '../../caseFile';
import { parseTimeText } from '../../edits/parseTimeText';
import { writeTimeText } from '../../edits/writeTimeText';
import { readTime } from '../../readTime';

/** A day or a date, which a lesson tells its moments by. */
export type MomentInFile = Extract<TimeInFile, { day: unknown } | { date: string }>;

/**
 * A moment from its text; one that reads as before stays as it was, with its words and basis.
 *
 * @example readMomentText('3') // { day: 3 }
 * @returns undefined for what is no single day or date, or one that does not exist
 */
export function readMomentText(
  text: string,
  before: MomentInFile | undefined,
): MomentInFile | undefined {
  const time = parseTimeText(text);
  if (!time || !('day' in time || 'date' in time) || !isTime(time)) return undefined;
  return before && writeTimeText(before) === writeTimeText(time) ? before : time;
}

/** True where a time can be read as one: a date in a thirteenth month cannot. */
export function isTime(time: TimeInFile): boolean {
  let isRefused = false;
  const refuse = () => {
    isRefused = true;
  };
  const read = readTime(time, [], { log: { refuse, note: () => undefined }, offsets: new Set() });
  return read !== undefined && !isRefused;
}

/**
 * The moment after which an event is over, as far as its times can say: of what may be either, or
 * may last, the later; of what is only known to come after something, that.
 */
export function momentOfEvent({ time, period }: EventInFile): MomentInFile | undefined {
  const told = period ? (period.end ?? period.start) : time;
  return told && momentOf(told);
}

function momentOf(time: TimeInFile): MomentInFile | undefined {
  if ('oneOf' in time) return momentOf(time.oneOf[1]);
  const moment = 'day' in time || 'date' in time ? time : (time.before ?? afterOf(time));
  if (!moment) return undefined;
  return 'day' in moment ? { day: moment.day } : { date: moment.date };
}

function afterOf(time: Exclude<TimeInFile, { oneOf: unknown }>) {
  return 'after' in time ? time.after : undefined;
}
