import type { CaseRecord, Preset, SourceWords } from '../caseRecord';
import { dayTime, type DayZeroReach } from '../caseTime';
import { type ClinicalEvent, timesOf } from '../clinicalEvent';
import type { Series } from '../series';
import { deriveTimeFrame, isExact } from '../timeFrame';
import { type ComparedCase, writeOwnedId } from './comparedCase';
import { ownPeriod, ownTime } from './ownTime';

/** What a case puts into a comparison: nothing is moved or cut, every time knows its own day 0. */
export interface OwnRecord extends Pick<CaseRecord, 'series' | 'events' | 'words' | 'presets'> {
  /** The id of the event that is its day 0, where the case shows it. */
  readonly anchorId?: string;
}

/** The parts of a case with its key before their ids. */
export function ownRecord(compared: ComparedCase): OwnRecord {
  const { caseRecord } = compared;
  const frame = deriveTimeFrame(caseRecord.anchor?.time);
  const { dayZero } = frame;
  const anchor = caseRecord.anchor?.event;
  const hasAnchor = caseRecord.events.some(({ id }) => id === anchor);
  const main = caseRecord.series[0]?.clock ?? 'anchor';
  // A date beside values in days, where day 0 has no known date, has no place on an axis of days.
  const isLoose = (event: ClinicalEvent) =>
    !isExact(frame) && main === 'anchor' && timesOf(event)[0]?.clock === 'calendar';
  return {
    ...(hasAnchor && anchor !== undefined ? { anchorId: writeOwnedId(compared, anchor) } : {}),
    series: caseRecord.series.map((series) => ownSeries(series, compared, dayZero)),
    events: caseRecord.events.map((event) => {
      const own = event.id === anchor && !isExact(frame) ? onDayZero(event) : event;
      return ownEvent(own, compared, isLoose(own) ? undefined : dayZero);
    }),
    words: caseRecord.words.map((phrase): SourceWords => {
      const { start: _start, end: _end, ...rest } = phrase;
      return { ...rest, ...ownPeriod(phrase, dayZero) };
    }),
    presets: caseRecord.presets.map((preset): Preset => ({
      ...preset,
      from: ownTime(preset.from, dayZero),
      to: ownTime(preset.to, dayZero),
    })),
  };
}

function ownSeries(
  series: Series,
  compared: ComparedCase,
  dayZero: DayZeroReach | undefined,
): Series {
  const rare = dayZero
    ? new Map(
        [...series.rare].map(([index, facts]) => [
          index,
          facts.time ? { ...facts, time: ownTime(facts.time, dayZero) } : facts,
        ]),
      )
    : series.rare;
  return {
    ...series,
    id: writeOwnedId(compared, series.id),
    rare,
    ...(dayZero ? { dayZero } : {}),
  };
}

function ownEvent(
  event: ClinicalEvent,
  compared: ComparedCase,
  dayZero: DayZeroReach | undefined,
): ClinicalEvent {
  const { time, period } = event;
  return {
    ...event,
    id: writeOwnedId(compared, event.id),
    ...(time ? { time: ownTime(time, dayZero) } : {}),
    ...(period ? { period: ownPeriod(period, dayZero) } : {}),
  };
}

/**
 * The anchor event is day 0 by definition, whatever is known of its date: only on the calendar is it
 * as wide as that.
 */
function onDayZero(event: ClinicalEvent): ClinicalEvent {
  const { time } = event;
  if (time?.clock !== 'calendar') return event;
  const { text, basis } = time;
  return {
    ...event,
    time: {
      ...dayTime(0),
      ...(text === undefined ? {} : { text }),
      ...(basis === undefined ? {} : { basis }),
    },
  };
}
