import { type CaseTime, DAY_MS, type DayZeroReach, type TimeSpan } from './caseTime';

/**
 * How the two clocks of a case stand to each other: the moments at which day 0 can begin on the
 * calendar. Absent where nothing is known of it.
 */
export interface TimeFrame {
  readonly dayZero?: DayZeroReach;
}

/** The frame a time crosses by: that of its own case, and else the one of the axis. */
export function frameOf(time: TimeFrame | undefined, frame: TimeFrame): TimeFrame {
  return time?.dayZero ? time : frame;
}

/** The frame of a case from its anchor's calendar time; day 0 begins at the midnight before it. */
export function deriveTimeFrame(anchorTime: CaseTime | undefined): TimeFrame {
  if (anchorTime?.clock !== 'calendar') return {};
  const earliest = midnight(anchorTime.start);
  const latest = Number.isFinite(anchorTime.end) ? midnight(anchorTime.end - 1) : Infinity;
  return { dayZero: { earliest, latest, about: anchorTime.aboutStart || anchorTime.aboutEnd } };
}

function midnight(at: number): number {
  return Math.floor(at / DAY_MS) * DAY_MS;
}

/** True where both clocks run together, so that crossing widens nothing. */
export function isExact(frame: TimeFrame): boolean {
  return (
    frame.dayZero !== undefined &&
    frame.dayZero.earliest === frame.dayZero.latest &&
    !frame.dayZero.about
  );
}

/**
 * A time as a span on the anchor's clock. One that is told in days comes back as it is; one on the
 * calendar is widened by what is not known of day 0.
 *
 * @returns undefined where the case says nothing of when day 0 was
 */
export function spanFromAnchor(time: CaseTime, frame: TimeFrame): TimeSpan | undefined {
  if (time.clock === 'anchor') return { start: time.start, end: time.end };
  const { dayZero } = frameOf(time, frame);
  return dayZero && { start: time.start - dayZero.latest, end: time.end - dayZero.earliest };
}

/** A time as a span on the calendar; the mirror image of `spanFromAnchor`. */
export function spanOnCalendar(time: CaseTime, frame: TimeFrame): TimeSpan | undefined {
  if (time.clock === 'calendar') return { start: time.start, end: time.end };
  const { dayZero } = frameOf(time, frame);
  return dayZero && { start: time.start + dayZero.earliest, end: time.end + dayZero.latest };
}
