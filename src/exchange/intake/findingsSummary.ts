import { type CaseTime, type Clock, DAY_MS, isKnownToTheDay } from '../../domain/caseTime';
import { boundsOf, type EventKind, timesOf } from '../../domain/clinicalEvent';
import type { CaseRecord } from '../../domain/caseRecord';
import type { ReferenceRange } from '../../domain/quantity';
import { observationAt, type Series } from '../../domain/series';
import { deriveTimeAxis, type TimeAxis } from '../../domain/timeAxis';
import { describeEventDate } from '../../words/describeEventTime';
import { describeDate } from '../../words/describeTime';
import type { Words } from '../../words/en';
import type { CaseIssue } from '../caseIssue';
import { UNHEARD } from '../caseLog';
import { checkCase } from '../checkCase';
import type { Findings, LeftOut } from './findings';
import { draftCaseFile } from './draftCaseFile';

/** An analyte that a case could show, told for choosing. */
export interface FoundSeries {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly code?: string;
  /** Results with a value, a limit among them. */
  readonly values: number;
  /** Results that say why there is no value. */
  readonly missing: number;
  /** In words; the same where there is one result. */
  readonly first: string;
  readonly last: string;
  readonly referenceRange?: ReferenceRange;
}

export interface FoundEvent {
  readonly id: string;
  readonly kind: EventKind;
  readonly title: string;
  /** In words. */
  readonly when: string;
  /** False where the time is not known to the day, which makes an uncertain day 0. */
  readonly isKnownToTheDay: boolean;
  /** True for an event that the source itself puts on day 0. */
  readonly isDayZero: boolean;
  /** True where it begins while results are there, or not long before or after them. */
  readonly isAmongResults: boolean;
}

/** Findings without their thousands of results, for choosing what becomes the case. */
export interface FindingsSummary {
  /** The most useful first, as its importer ordered them. */
  readonly series: readonly FoundSeries[];
  /** In order of time. */
  readonly events: readonly FoundEvent[];
  readonly counts: Findings['counts'];
  readonly leftOut: readonly LeftOut[];
  readonly notes: readonly CaseIssue[];
  /** True where times are told in days, so that something must be day 0. */
  readonly tellsDays: boolean;
  /** True where times are told on the calendar, so that day 0 needs a date. */
  readonly tellsDates: boolean;
}

/** What was found, in the words in which the page will say it. */
export function summariseFindings(findings: Findings, words: Words): FindingsSummary {
  const checked = checkCase(draftCaseFile(findings), UNHEARD);
  const record = checked.ok ? checked.caseRecord : undefined;
  const { counts, leftOut, notes } = findings;
  const tellsDays = record !== undefined && isToldOn('anchor', record);
  const tellsDates = record !== undefined && isToldOn('calendar', record);
  const shared = { counts, leftOut, notes, tellsDays, tellsDates };
  if (!record) return { series: [], events: [], ...shared };
  const axis = deriveTimeAxis(record, undefined);
  return {
    series: record.series.map((series) => summariseSeries(series, axis, words)),
    events: summariseEvents(record, axis, words),
    ...shared,
  };
}

function isToldOn(wished: Clock, { series, events }: CaseRecord): boolean {
  return (
    series.some(({ clock, start }) => clock === wished && start.length > 0) ||
    events.some((event) => timesOf(event).some(({ clock }) => clock === wished))
  );
}

function summariseSeries(series: Series, axis: TimeAxis, words: Words): FoundSeries {
  const count = series.value.length;
  const missing = series.value.reduce((sum, value) => sum + (Number.isNaN(value) ? 1 : 0), 0);
  const say = (index: number) => {
    if (count === 0) return '';
    const { time } = observationAt(series, index);
    return sayTime(time, axis, words);
  };
  const { id, name, unit, code, referenceRange } = series;
  return {
    id,
    name,
    unit,
    ...(code === undefined ? {} : { code }),
    values: count - missing,
    missing,
    first: say(0),
    last: say(count - 1),
    ...(referenceRange ? { referenceRange } : {}),
  };
}

function summariseEvents(record: CaseRecord, axis: TimeAxis, words: Words): FoundEvent[] {
  return [...record.events]
    .sort((a, b) => boundsOf(a).start - boundsOf(b).start)
    .flatMap((event) => {
      const { id, kind, title, time, period } = event;
      // Of other patients only a lesson tells.
      if (kind === 'evidence') return [];
      const told = time ?? period?.start;
      return {
        id,
        kind,
        title,
        when:
          told?.clock === 'anchor'
            ? sayTime(told, axis, words)
            : describeEventDate(event, axis, words, 'known'),
        isAmongResults: isAmong(told, record.series),
        isDayZero: told?.clock === 'anchor' && told.start <= 0 && told.end > 0,
        isKnownToTheDay: told !== undefined && isKnownToTheDay(told),
      };
    });
}

/** Not long before or after: a tenth of the span of all results, and a month at least. */
function isAmong(time: CaseTime | undefined, seriesList: readonly Series[]): boolean {
  const own = seriesList.filter(({ clock, start }) => clock === time?.clock && start.length > 0);
  const first = Math.min(...own.map(({ start }) => start[0] ?? Infinity));
  const last = Math.max(...own.map(({ start }) => start.at(-1) ?? -Infinity));
  const around = Math.max((last - first) / 10, 30 * DAY_MS);
  return time !== undefined && time.start >= first - around && time.start <= last + around;
}

/** Days are said without an axis, because nothing is day 0 yet. */
function sayTime(time: CaseTime, axis: TimeAxis, words: Words): string {
  if (time.clock === 'calendar') return describeDate(time, axis, words, 'known');
  const isAbout = time.aboutStart || time.aboutEnd;
  const [first, last] = [time.start, time.end - 1].map((at) => Math.floor(at / DAY_MS));
  if (first === undefined || last === undefined || !Number.isFinite(last - first)) {
    return words.time.dayUnknown;
  }
  return first === last
    ? words.time.day(first, isAbout)
    : words.time.somewhereInDays(first, last, isAbout);
}
