import { type CaseTime, DAY_MS, HOUR_MS } from '../domain/caseTime';
import { type Observation, observationAt } from '../domain/series';
import { deriveShownUnit } from '../domain/shownUnit';
import { drawnSpanOnAxis, spanOfEvent } from '../domain/timeAxis';
import { describeDay } from '../words/describeTime';
import { describeValue } from '../words/describeValue';
import type { Reading } from './readoutView';
import type { DrawnSpan } from './timelineView';

/** How far the pointer is from what is known of the time of the nearest value. */
export function describeAway(
  observation: Observation,
  at: number,
  { view, words }: Reading,
): string | undefined {
  const spans = (observation.time.alternatives ?? [observation.time])
    .map((time) => drawnSpanOnAxis(time, view.axis))
    .filter((span) => span !== undefined);
  const away = Math.min(...spans.map(({ from, to }) => Math.max(from - at, at - to, 0)));
  if (!Number.isFinite(away) || away < HOUR_MS) return undefined;
  const isFine = observation.time.form === 'instant';
  const days = Math.round(away / DAY_MS);
  if (days === 0 && !isFine) return undefined;
  const distance =
    days === 0 ? words.time.hours(Math.round(away / HOUR_MS)) : words.time.days(days);
  return words.readout.away(distance);
}

/** Events whose time may be one of these, by title; those that last count while they may last. */
export function describeEventsAt(
  places: readonly DrawnSpan[],
  { caseRecord, view, words }: Reading,
): string {
  const shown = new Set(view.events.map((event) => event.id));
  const titles = caseRecord.events
    .filter((event) => {
      const span = spanOfEvent(event, view.axis.frame);
      if (!span || !shown.has(event.id)) return false;
      return places.some(({ from, to }) => span.start <= to && from < span.end);
    })
    .map((event) => event.title);
  return titles.length === 0 ? words.readout.noEvents : words.readout.events(titles);
}

export function describeOthers(
  seriesId: string,
  at: number,
  { caseRecord, view, state, words }: Reading,
) {
  return caseRecord.series
    .filter((series) => series.id !== seriesId)
    .flatMap((series) => {
      const marks = view.panels.find((panel) => panel.seriesId === series.id)?.marks ?? [];
      const away = (mark: (typeof marks)[number]) =>
        Math.min(...mark.spans.map(({ from, to }) => Math.max(from - at, at - to, 0)));
      const nearest = [...marks].sort((a, b) => away(a) - away(b))[0];
      if (!nearest) return [];
      const observation = observationAt(series, nearest.index);
      const value = describeValue(observation, deriveShownUnit(series, state.unit), words);
      const day = describeDay(withoutText(observation.time), view.axis, words);
      return words.readout.otherSeries(series.name, value, day);
    });
}

/** A short place says the day alone; the source's words stand in its own readout and table. */
function withoutText(time: CaseTime): CaseTime {
  const { text, alternatives, ...bare } = time;
  if (!alternatives) return bare;
  const [one, other] = alternatives;
  return { ...bare, alternatives: [withoutText(one), withoutText(other)] };
}
