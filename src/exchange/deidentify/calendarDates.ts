import { type ReadCalendarTime, parseCalendarText } from '../../domain/calendarText';
import type { CaseFile } from '../caseFile';
import { visitObjects } from '../caseDocument/changeObjects';

/** A date of a case file, as it stands there and as it is read. */
export interface CalendarDate extends ReadCalendarTime {
  readonly date: string;
}

/** Every calendar date among the times of a case; not the illustrative one, which is made up. */
export function calendarDatesOf(document: CaseFile): CalendarDate[] {
  const dates: CalendarDate[] = [];
  visitObjects(document, ({ date }, kind) => {
    if (kind !== 'time' || typeof date !== 'string') return;
    const read = parseCalendarText(date);
    if (read) dates.push({ date, ...read });
  });
  return dates;
}
