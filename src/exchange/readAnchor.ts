import { parseCalendarText } from '../domain/calendarText';
import type { Anchor } from '../domain/caseRecord';
import { type CaseTime, DAY_MS } from '../domain/caseTime';
import { type ClinicalEvent, timesOf } from '../domain/clinicalEvent';
import type { CaseFile } from './caseFile';
import { readTime, type TimeReading } from './readTime';

type Path = readonly PropertyKey[];
type AnchorInFile = NonNullable<CaseFile['anchor']>;

/**
 * The event that is day 0. Where it is told on the calendar itself and the anchor has no time, that
 * is the anchor's time; where both are told, or the event is told in days, they must agree.
 */
export function readAnchor(
  file: AnchorInFile,
  events: readonly ClinicalEvent[],
  path: Path,
  reading: TimeReading,
): Anchor {
  const told = file.time && readTime(file.time, [...path, 'time'], reading);
  if (told && told.clock !== 'calendar') {
    reading.log.refuse([...path, 'time'], file.time, (words) => words.anchorOnCalendar);
  }
  const event = events.find((one) => one.id === file.event);
  const own = event && timesOf(event)[0];
  if (own && !isDayZero(own, told)) {
    reading.log.refuse(path, file, (words) => words.anchorElsewhere);
  }
  const time = told ?? (own?.clock === 'calendar' ? own : undefined);
  const illustrativeDate = readIllustrativeDate(file, path, reading);
  return {
    event: file.event,
    ...(time ? { time } : {}),
    ...(illustrativeDate === undefined ? {} : { illustrativeDate }),
  };
}

/** True where the anchor event's own time can be day 0. */
function isDayZero(own: CaseTime, told: CaseTime | undefined): boolean {
  if (own.clock === 'anchor') return own.start < DAY_MS && own.end > 0;
  return told?.clock !== 'calendar' || (own.start < told.end && own.end > told.start);
}

function readIllustrativeDate(
  { illustrativeDate }: AnchorInFile,
  path: Path,
  { log }: TimeReading,
): number | undefined {
  if (illustrativeDate === undefined) return undefined;
  const time = parseCalendarText(illustrativeDate)?.time;
  if (time?.form === 'day' && !time.aboutStart) return time.start;
  log.refuse([...path, 'illustrativeDate'], illustrativeDate, (words) => words.dateDay);
  return undefined;
}
