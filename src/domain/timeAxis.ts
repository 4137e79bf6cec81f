import {
  candidatesOf,
  type CaseTime,
  DAY_MS,
  drawnSpan,
  isKnownToTheDay,
  type TimeSpan,
} from './caseTime';
import { boundsOf, type ClinicalEvent, clockOf, timesOf } from './clinicalEvent';
import { anchorEventOf, type CaseRecord } from './caseRecord';
import { deriveTimeFrame, frameOf, isExact, spanFromAnchor, type TimeFrame } from './timeFrame';

/**
 * The one axis everything is placed on: milliseconds on the clock of the case's own anchor. Which
 * event is called day 0, and whether days or dates are written under it, are only its labels, so
 * that neither moves anything (rule 7: day 0 shifts, never stretches).
 */
export interface TimeAxis {
  readonly frame: TimeFrame;
  /** False for a case without an anchor: its axis is the calendar and nothing else. */
  readonly hasDays: boolean;
  /** Where the day that is called 0 begins. */
  readonly zero: number;
  /** The event that is day 0 is not known to a day, so every day from it is about. */
  readonly isZeroAbout: boolean;
  /** Where day 0 can begin, if it is about. */
  readonly zeroReach?: { readonly earliest: number; readonly latest: number };
  /** Absent where the case's own is not to be known yet. */
  readonly anchorEvent?: ClinicalEvent;
  /** Midnight of the axis' origin on the calendar that may be written under it. */
  readonly calendar?: { readonly origin: number; readonly isIllustrative: boolean };
}

/** The axis of a case with one of its events as day 0; without one, the case's own anchor. */
export function deriveTimeAxis(caseRecord: CaseRecord, anchorId?: string): TimeAxis {
  const own = anchorEventOf(caseRecord);
  if (!caseRecord.anchor) {
    // On the calendar alone, the axis is the calendar: its origin is 1970 on both sides.
    const frame = { dayZero: { earliest: 0, latest: 0, about: false } };
    const calendar = { origin: 0, isIllustrative: false };
    return { frame, hasDays: false, zero: 0, isZeroAbout: false, calendar };
  }
  const frame = deriveTimeFrame(caseRecord.anchor.time);
  const chosen = caseRecord.events.find((event) => event.id === anchorId) ?? own;
  const calendar = calendarOf(frame, caseRecord.anchor.illustrativeDate);
  return {
    frame,
    hasDays: true,
    ...(!chosen || chosen === own
      ? { zero: 0, isZeroAbout: false }
      : zeroAt(chosen, frame, calendar)),
    ...(chosen ? { anchorEvent: chosen } : {}),
    ...(calendar ? { calendar } : {}),
  };
}

/** Day 0 at another event: its day, or the middle of what is known of it; of a period, its start. */
function zeroAt(
  event: ClinicalEvent,
  frame: TimeFrame,
  calendar: TimeAxis['calendar'],
): Pick<TimeAxis, 'zero' | 'isZeroAbout' | 'zeroReach'> {
  const [first] = timesOf(event);
  const span = first && spanFromAnchor(first, frame);
  if (isKnownDay(event, frame)) return { zero: dayOf(span?.start ?? 0), isZeroAbout: false };
  // A date stands where the shown calendar has it, so that days and dates tell one story.
  const isShown = first?.clock === 'calendar' && calendar?.isIllustrative;
  const shown = isShown
    ? { start: first.start - calendar.origin, end: first.end - calendar.origin }
    : span;
  const isBounded = span && Number.isFinite(span.start) && Number.isFinite(span.end);
  return {
    zero: middleDay(shown),
    isZeroAbout: true,
    ...(isBounded
      ? { zeroReach: { earliest: dayOf(span.start), latest: dayOf(span.end - 1) } }
      : {}),
  };
}

function dayOf(at: number): number {
  return Math.floor(at / DAY_MS) * DAY_MS;
}

function calendarOf(frame: TimeFrame, illustrative: number | undefined): TimeAxis['calendar'] {
  if (frame.dayZero && isExact(frame)) {
    return { origin: frame.dayZero.earliest, isIllustrative: false };
  }
  return illustrative === undefined ? undefined : { origin: illustrative, isIllustrative: true };
}

/** An event's outermost bounds on the axis; undefined where they cannot be told. */
export function spanOfEvent(event: ClinicalEvent, frame: TimeFrame): TimeSpan | undefined {
  const clock = clockOf(event) ?? 'anchor';
  const bounds = boundsOf(event);
  if (clock === 'anchor') return bounds;
  return spanFromAnchor({ ...bounds, clock } as CaseTime, frameOf(timesOf(event)[0], frame));
}

function isKnownDay(event: ClinicalEvent, frame: TimeFrame): boolean {
  const [first] = timesOf(event);
  if (!first || (event.period && !event.period.start)) return false;
  return isKnownToTheDay(first) && (first.clock === 'anchor' || isExact(frame));
}

/** The day in the middle of what is known; the bound itself where only one is. */
function middleDay(span: TimeSpan | undefined): number {
  if (!span) return 0;
  const { start, end } = span;
  const middle = Number.isFinite(start) && Number.isFinite(end) ? (start + end) / 2 : NaN;
  const day = Number.isNaN(middle) ? (Number.isFinite(start) ? start : end) : middle;
  return Number.isFinite(day) ? dayOf(day) : 0;
}

/** The stretch a time is drawn over, on the axis; undefined where it cannot be placed. */
export function drawnSpanOnAxis(
  time: CaseTime,
  axis: TimeAxis,
): { from: number; to: number } | undefined {
  const span = spanFromAnchor(time, axis.frame);
  return span && drawnSpan({ ...time, ...span });
}

/** The stretches of all moments a time can be, of those that can be placed. */
export function drawnSpansOnAxis(time: CaseTime, axis: TimeAxis): { from: number; to: number }[] {
  return candidatesOf(time)
    .map((candidate) => drawnSpanOnAxis(candidate, axis))
    .filter((span) => span !== undefined);
}
