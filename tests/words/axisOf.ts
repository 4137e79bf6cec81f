import { parseCalendarText } from '../../src/domain/calendarText';
import { type CaseTime, dayTime } from '../../src/domain/caseTime';
import { deriveTimeAxis, type TimeAxis } from '../../src/domain/timeAxis';
import { caseOf, eventOf } from '../domain/caseOf';

/** A calendar text as a time. */
export function date(text: string): CaseTime {
  return parseCalendarText(text)!.time;
}

interface AxisParts {
  /** What is known of day 0 on the calendar. */
  readonly anchor?: CaseTime;
  readonly illustrative?: string;
  /** Another event, called day 0 in place of the anchor. */
  readonly zero?: CaseTime;
}

/** The axis of a case whose anchor is known as far as the test says. */
export function axisOf({ anchor, illustrative, zero }: AxisParts = {}): TimeAxis {
  const events = [eventOf('surgery', dayTime(0)), ...(zero ? [eventOf('other', zero)] : [])];
  const caseRecord = caseOf(events, {
    anchor: {
      event: 'surgery',
      ...(anchor ? { time: anchor } : {}),
      ...(illustrative === undefined ? {} : { illustrativeDate: date(illustrative).start }),
    },
  });
  return deriveTimeAxis(caseRecord, zero && 'other');
}

/** The axis of a case that counts no days. */
export const CALENDAR_ONLY = deriveTimeAxis(caseOf([]));
