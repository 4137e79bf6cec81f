import { type CaseTime, type Clock, DAY_MS, type TimeSpan } from '../caseTime';
import { timesOf } from '../clinicalEvent';
import type { ZeroReach } from '../firstPassage';
import type { TimeAxis } from '../timeAxis';
import type { UntoldReason } from './untold';

/** Day 0 on the clock of a series: days are counted from it, before and after is told by its event. */
export interface DayZero extends ZeroReach {
  /** The stretch in which the event itself lies: its day, or its minute where that is known. */
  readonly event: TimeSpan;
  /** Its bounds are soft, because the source says "about". */
  readonly isAbout: boolean;
  /** Days are counted from the case's own anchor, which the source's words of day 0 speak of. */
  readonly isOwn: boolean;
}

/**
 * Day 0 of an axis on one of the two clocks. An event that is known to a stretch gives a stretch of
 * possible days; what crosses from one clock to the other is widened by what is not known of day 0.
 *
 * @param ownAnchor id of the event the case itself counts from
 */
export function deriveDayZero(
  axis: TimeAxis,
  clock: Clock,
  ownAnchor: string | undefined,
): DayZero | UntoldReason {
  const event = axis.anchorEvent;
  if (!axis.hasDays || !event) return 'noDayZero';
  if (event.period && !event.period.start) return 'dayZeroUnbounded';
  const [first] = timesOf(event);
  const isOwn = event.id === ownAnchor;
  if (first?.clock === clock && !(isOwn && clock === 'anchor')) {
    return ofEvent(first, { ...reachOf(first), isOwn });
  }
  const reach = axis.isZeroAbout ? axis.zeroReach : { earliest: axis.zero, latest: axis.zero };
  if (!reach) return 'dayZeroUnbounded';
  if (clock === 'anchor') {
    // Of its own anchor a case may tell the minute, and days are still counted from midnight.
    return ofEvent(first?.clock === clock ? first : undefined, { ...reach, isOwn });
  }
  const { dayZero } = axis.frame;
  if (!dayZero) return 'noCalendar';
  const crossed = {
    earliest: reach.earliest + dayZero.earliest,
    latest: reach.latest + dayZero.latest,
    isOwn,
  };
  const zero = ofEvent(undefined, crossed);
  return typeof zero === 'string' || !dayZero.about ? zero : { ...zero, isAbout: true };
}

function reachOf({ start, end }: TimeSpan): ZeroReach {
  return { earliest: dayOf(start), latest: dayOf(end - 1) };
}

function ofEvent(
  time: CaseTime | undefined,
  { earliest, latest, isOwn }: ZeroReach & { readonly isOwn: boolean },
): DayZero | UntoldReason {
  if (!Number.isFinite(earliest) || !Number.isFinite(latest)) return 'dayZeroUnbounded';
  return {
    earliest,
    latest,
    event: time ? { start: time.start, end: time.end } : { start: earliest, end: latest + DAY_MS },
    isAbout: time ? time.aboutStart || time.aboutEnd : false,
    isOwn,
  };
}

function dayOf(at: number): number {
  return Math.floor(at / DAY_MS) * DAY_MS;
}
