import { parseCalendarText } from '../domain/calendarText';
import {
  type CaseTime,
  dayBetween,
  dayTime,
  eitherTime,
  MINUTE_MS,
  openTime,
} from '../domain/caseTime';
import type { TimeInFile } from './caseFile';
import { isFar } from './farDates';
import { type CaseLog, UNHEARD } from './caseLog';

type Path = readonly PropertyKey[];

/** What reading a case's times needs to know and to tell. */
export interface TimeReading {
  readonly log: CaseLog;
  /** The offsets printed beside wall clocks, collected so that mixed ones can be noted. */
  readonly offsets: Set<string>;
}

/** A reading whose findings nobody hears. */
export function unheardReading(): TimeReading {
  return { log: UNHEARD, offsets: new Set() };
}

/**
 * A time of the file as a time of the domain. What cannot be a time is logged with its place and
 * read as nothing.
 */
export function readTime(time: TimeInFile, path: Path, reading: TimeReading): CaseTime | undefined {
  const read = readForm(time, path, reading);
  if (!read) return undefined;
  if (!(read.start < read.end)) {
    reading.log.refuse(path, time, (words) => words.timeBackwards);
    return undefined;
  }
  return {
    ...read,
    ...(time.text ? { text: time.text } : {}),
    ...(time.basis ? { basis: time.basis } : {}),
  };
}

function readForm(time: TimeInFile, path: Path, reading: TimeReading): CaseTime | undefined {
  if ('day' in time) return readDay(time.day, path, reading);
  if ('date' in time) return readDate(time.date, [...path, 'date'], reading);
  if ('oneOf' in time) return readEither(time.oneOf, path, reading);
  const after = 'after' in time ? readTime(time.after, [...path, 'after'], reading) : undefined;
  const before = time.before && readTime(time.before, [...path, 'before'], reading);
  if (after && before && after.clock !== before.clock) {
    reading.log.refuse(path, time, (words) => words.timeTwoClocks);
    return undefined;
  }
  return openTime(after, before);
}

/** A hundred thousand days are 270 years; beyond them a number is a slip, or a date in disguise. */
export const MOST_DAYS = 100_000;

function readDay(
  day: number | readonly [number, number],
  path: Path,
  { log }: TimeReading,
): CaseTime | undefined {
  const days = typeof day === 'number' ? [day] : [...day];
  if (days.some((one) => Math.abs(one) > MOST_DAYS)) {
    log.refuse([...path, 'day'], day, (words) => words.dayTooFar(MOST_DAYS));
    return undefined;
  }
  return typeof day === 'number' ? dayTime(day) : dayBetween(day[0], day[1]);
}

function readDate(text: string, path: Path, reading: TimeReading): CaseTime | undefined {
  const read = parseCalendarText(text);
  if (!read) {
    reading.log.refuse(path, text, (words) => words.dateFormat);
    return undefined;
  }
  if (isFar(text)) {
    reading.log.note(path, text, (words) => words.dateFarOff, true);
  }
  if (read.time.resolution === MINUTE_MS) reading.offsets.add(read.offset ?? 'none');
  return read.time;
}

function readEither(
  oneOf: readonly [TimeInFile, TimeInFile],
  path: Path,
  reading: TimeReading,
): CaseTime | undefined {
  const one = readTime(oneOf[0], [...path, 'oneOf', 0], reading);
  const other = readTime(oneOf[1], [...path, 'oneOf', 1], reading);
  if (!one || !other) return undefined;
  if (one.clock !== other.clock) {
    reading.log.refuse(path, oneOf, (words) => words.timeTwoClocks);
    return undefined;
  }
  return eitherTime(one, other);
}
