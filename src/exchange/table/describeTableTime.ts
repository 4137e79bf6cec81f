import { parseCalendarText } from '../../domain/calendarText';
import type { TableWords } from '../../words/enTable';
import { formatDate } from '../../words/formatDate';
import type { EventInFile, TimeInFile } from '../caseFile';

/** A date of a case file in words: "2020-05" is "May 2020". */
export function describeTableDate(date: string, words: TableWords): string {
  const time = parseCalendarText(date)?.time;
  if (!time) return date;
  const grain = time.form === 'year' || time.form === 'month' ? time.form : 'day';
  const isMinute = time.form === 'instant';
  const text = formatDate(time.start, isMinute ? 'minute' : grain, words.locale);
  return time.aboutStart ? words.time.about(text) : text;
}

/** A time as it was read, in words, without an axis: there is no case yet. */
export function describeTableTime(time: TimeInFile, words: TableWords): string {
  const said = describeForm(time, words);
  return time.text === undefined ? said : words.time.withText(said, time.text);
}

/** The period of an event in words. */
export function describeTablePeriod(
  { start, end }: NonNullable<EventInFile['period']>,
  words: TableWords,
): string {
  const say = (time: TimeInFile | undefined) =>
    time ? describeTableTime(time, words) : words.time.unknown;
  return words.time.period(say(start), say(end));
}

function describeForm(time: TimeInFile, words: TableWords): string {
  if ('date' in time) return describeTableDate(time.date, words);
  if ('day' in time) {
    const days = typeof time.day === 'number' ? [time.day] : [...time.day];
    return words.time.day(round(days[0] ?? 0), days[1] === undefined ? undefined : round(days[1]));
  }
  if ('oneOf' in time) {
    const [one, other] = time.oneOf;
    return words.time.either(describeTableTime(one, words), describeTableTime(other, words));
  }
  const after = 'after' in time ? words.time.after(describeTableTime(time.after, words)) : '';
  const before = time.before ? words.time.before(describeTableTime(time.before, words)) : '';
  return after !== '' && before !== '' ? words.time.and(after, before) : after + before;
}

/** A clock beside a day is a fraction without an end. */
function round(day: number): number {
  return Math.round(day * 100) / 100;
}
