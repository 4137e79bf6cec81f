import { addYears, startOfYear } from 'date-fns';
import { utc } from '@date-fns/utc';
import { candidatesOf, type CaseTime, DAY_MS, drawnSpan } from '../domain/caseTime';
import { anchorEventOf, type CaseRecord } from '../domain/caseRecord';
import { type ClinicalEvent, clockOf } from '../domain/clinicalEvent';
import type { TimeAxis } from '../domain/timeAxis';
import { spanFromAnchor, spanOnCalendar } from '../domain/timeFrame';
import type { Words } from '../words/en';
import { coreBetween, isLastingTreatment } from './deriveEvents';
import type { DrawnSpan, EventView, HistoryView } from './timelineView';

/**
 * The strip above the plot for what lies years away or on the calendar only. It counts on the
 * calendar where anything of it is told there, and in days from day 0 otherwise.
 */
export function deriveHistory(
  caseRecord: CaseRecord,
  axis: TimeAxis,
  events: readonly EventView[],
  ids: ReadonlySet<string>,
  words: Words,
): HistoryView | undefined {
  const own = caseRecord.events.filter((event) => ids.has(event.id));
  if (own.length === 0) return undefined;
  const clock = own.some((event) => clockOf(event) === 'calendar') ? 'calendar' : 'anchor';
  const place = (time: CaseTime): DrawnSpan | undefined => {
    const span =
      clock === 'calendar' ? spanOnCalendar(time, axis.frame) : spanFromAnchor(time, axis.frame);
    return span && drawnSpan({ ...time, ...span });
  };
  const placed = events
    .filter((event) => ids.has(event.id))
    .map(({ core: _onTheAxis, ...event }) => ({ ...event, ...replace(own, event, place) }))
    // What is told on the other clock alone has no place in the strip; its card still tells it.
    .filter((event) => event.spans.length > 0);
  const anchorTitle = anchorEventOf(caseRecord)?.title;
  const anchorSpan = anchorTitle === undefined ? undefined : anchorSpanOf(axis, clock);
  const domain = domainOf([...placed.flatMap((event) => event.spans), anchorSpan], clock);
  if (!domain) return undefined;
  return {
    clock,
    domain,
    events: placed,
    ...(anchorSpan && anchorTitle !== undefined
      ? { anchor: { span: anchorSpan, label: words.figure.anchorInHistory(anchorTitle) } }
      : {}),
  };
}

function replace(
  own: readonly ClinicalEvent[],
  view: Omit<EventView, 'core'>,
  place: (time: CaseTime) => DrawnSpan | undefined,
): Pick<EventView, 'spans' | 'isPoint' | 'isBar' | 'core'> {
  const event = own.find((one) => one.id === view.id);
  const candidates = event?.time ? candidatesOf(event.time) : [];
  const spans = candidates.map(place).filter((span) => span !== undefined);
  const start = event?.period?.start && place(event.period.start);
  const end = event?.period?.end && place(event.period.end);
  if (start ?? end) spans.push({ from: start?.from ?? -Infinity, to: end?.to ?? Infinity });
  const isPoint = spans.every((span) => span.from === span.to) && !view.fadesAtStart;
  const isBar = event !== undefined && isLastingTreatment(event) && !isPoint;
  return { spans, isPoint, isBar, ...coreBetween(start, end) };
}

function anchorSpanOf(axis: TimeAxis, clock: 'calendar' | 'anchor'): DrawnSpan | undefined {
  if (clock === 'anchor') return { from: 0, to: 0 };
  const zero = axis.frame.dayZero;
  return zero && { from: zero.earliest, to: zero.latest };
}

function domainOf(
  spans: readonly (DrawnSpan | undefined)[],
  clock: 'calendar' | 'anchor',
): { from: number; to: number } | undefined {
  const ends = spans
    .flatMap((span) => (span ? [span.from, span.to] : []))
    .filter((end) => Number.isFinite(end));
  if (ends.length === 0) return undefined;
  const [from, to] = [Math.min(...ends), Math.max(...ends)];
  if (clock === 'anchor') {
    const room = Math.max(DAY_MS, (to - from) / 20);
    return { from: from - room, to: to + room };
  }
  return {
    from: startOfYear(from, { in: utc }).getTime(),
    to: addYears(startOfYear(to, { in: utc }), 1, { in: utc }).getTime(),
  };
}
