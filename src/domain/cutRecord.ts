import { type CasePeriod, type CaseTime, compareSpans, openTime } from './caseTime';
import type { CaseRecord, SourceWords } from './caseRecord';
import type { ClinicalEvent } from './clinicalEvent';
import { cutSeries } from './cutSeries';
import { deriveTimeFrame, spanFromAnchor, spanOnCalendar, type TimeFrame } from './timeFrame';

/** What of a case is not to be known yet. */
export interface RecordCut {
  /**
   * Nothing after these, each for the times on its own clock. A time on a clock that none is on is
   * compared across, and so with all that is not known of day 0.
   */
  readonly hiddenAfter?: readonly CaseTime[];
  readonly hiddenEvents?: readonly string[];
  readonly hiddenSeries?: readonly string[];
  readonly hidesWords?: boolean;
  /** The axes stay, for a line to be drawn on. */
  readonly hidesValues?: boolean;
  /** Stands for what would give the end away. */
  readonly cover?: CaseCover;
  /** The stretch of the axis that can be seen, so that its length does not tell what is hidden. */
  readonly drawnOver?: { readonly from: CaseTime; readonly to: CaseTime };
}

export interface CaseCover {
  readonly title?: string;
  readonly subject?: string;
  readonly citation?: string;
}

/**
 * The case as it was known at a moment, so that nothing derived from it can tell the rest: values,
 * events and words whose time may lie after are gone, a period that may go on is open, and what the
 * source claims of the whole course is gone with it. Day 0 stays where it was, even where its event
 * is hidden; nothing that is left moves.
 */
export function cutRecord(caseRecord: CaseRecord, cut: RecordCut): CaseRecord {
  const { hiddenAfter = [], hiddenEvents = [], hiddenSeries = [], cover, drawnOver } = cut;
  const isLater = laterThan(hiddenAfter, deriveTimeFrame(caseRecord.anchor?.time));
  const { claim, caution, disclaimer, words, presets, source, ...rest } = caseRecord;
  const isCut = hiddenAfter.length > 0;
  const series = caseRecord.series.filter(({ id }) => !hiddenSeries.includes(id));
  // What warns of a curve tells of it.
  const isWarning = series.length > 0 || caseRecord.series.length === 0;
  return {
    ...rest,
    ...(claim === undefined || isCut || cover?.title !== undefined ? {} : { claim }),
    ...(caution === undefined || !isWarning ? {} : { caution }),
    ...(disclaimer === undefined || !isWarning ? {} : { disclaimer }),
    ...(cover ? coverOf(cover) : {}),
    ...(drawnOver ? { drawnOver } : {}),
    series: series.map((one) =>
      cut.hidesValues || isCut
        ? cutSeries(one, cut.hidesValues ? () => true : isLater).series
        : one,
    ),
    events: caseRecord.events.flatMap((event) =>
      hiddenEvents.includes(event.id) ? [] : cutEvent(event, isLater),
    ),
    words: cut.hidesWords ? [] : words.flatMap((phrase) => cutWords(phrase, isLater)),
    presets: presets.filter(({ to }) => !isLater(to)),
    source: cover?.citation === undefined ? source : { citation: cover.citation },
  };
}

function coverOf({ title, subject }: CaseCover): Partial<Pick<CaseRecord, 'title' | 'subject'>> {
  return {
    ...(title === undefined ? {} : { title }),
    ...(subject === undefined ? {} : { subject }),
  };
}

/** True of a time that may lie after what can be seen. */
export type IsLater = (time: CaseTime) => boolean;

/** Whether a time may lie after the last that can be seen; of several on one clock the earliest. */
export function laterThan(hiddenAfter: readonly CaseTime[], frame: TimeFrame): IsLater {
  if (hiddenAfter.length === 0) return () => false;
  const sorted = [...hiddenAfter].sort(compareSpans);
  return (time) => {
    const last = sorted.find(({ clock }) => clock === time.clock);
    if (last) return time.end > last.end;
    const other = sorted[0];
    const across = other?.clock === 'calendar' ? spanOnCalendar : spanFromAnchor;
    const span = across(time, frame);
    return !span || !other || span.end > other.end;
  };
}

function cutEvent(event: ClinicalEvent, isLater: IsLater): ClinicalEvent[] {
  if (event.time) return isLater(event.time) ? [] : [withoutHistoryOfEdits(event)];
  const period = event.period && cutPeriod(event.period, isLater);
  if (!period) return [];
  const { summary: _summary, details: _details, ...rest } = withoutHistoryOfEdits(event);
  // What is said of a whole period tells how it went on.
  const isOpen = period.end !== event.period.end;
  return [isOpen ? { ...rest, period } : { ...withoutHistoryOfEdits(event), period }];
}

/** What an event said before it was edited may tell what is hidden. */
function withoutHistoryOfEdits({ edit: _, ...event }: ClinicalEvent): ClinicalEvent {
  return event;
}

/** What began before stays and is open; what is told by an end alone is gone with it. */
function cutPeriod({ start, end }: CasePeriod, isLater: IsLater): CasePeriod | undefined {
  if (start && isLater(start)) return undefined;
  if (!end || !isLater(end)) return { ...(start ? { start } : {}), ...(end ? { end } : {}) };
  return start && { start, end: openTime(start, undefined) };
}

function cutWords(phrase: SourceWords, isLater: IsLater): SourceWords[] {
  const { start: _start, end: _end, ...rest } = phrase;
  const period = cutPeriod(phrase, isLater);
  return period ? [{ ...rest, ...period }] : [];
}
