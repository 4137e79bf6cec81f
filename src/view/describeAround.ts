import { DAY_MS, HOUR_MS } from '../domain/caseTime';
import { type Observation, observationAt } from '../domain/series';
import { deriveShownUnit } from '../domain/shownUnit';
import { drawnSpansOnAxis, spanOfEvent } from '../domain/timeAxis';
import { describeOnAxis } from '../words/describeTime';
import { describeValue } from '../words/describeValue';
import { formatCount } from '../words/formatNumber';
import type { Reading, ReadoutView } from './readoutView';
import type { DrawnSpan, MarkView } from './timelineView';

/** How far the pointer is from what is known of the time of the nearest value. */
export function describeAway(
  observation: Observation,
  at: number,
  { view, words }: Reading,
): string | undefined {
  const spans = drawnSpansOnAxis(observation.time, view.axis);
  const away = Math.min(...spans.map(({ from, to }) => Math.max(from - at, at - to, 0)));
  if (!Number.isFinite(away) || away < HOUR_MS) return undefined;
  const isFine = observation.time.form === 'instant';
  const days = Math.round(away / DAY_MS);
  if (days === 0 && !isFine) return undefined;
  const distance =
    days === 0 ? words.time.hours(Math.round(away / HOUR_MS)) : words.time.days(days);
  return words.readout.away(distance);
}

/** Events by title: those surely at all of these places, and those that may be at one of them. */
export function describeEventsAt(
  places: readonly DrawnSpan[],
  { caseRecord, view }: Reading,
): Pick<ReadoutView, 'eventsSurely' | 'eventsMaybe'> {
  const drawn = caseRecord.events.flatMap((event) => {
    if (event.kind === 'evidence') return [];
    const shown = view.events.find((one) => one.id === event.id);
    return shown ? [{ event, shown }] : [];
  });
  const isSure = ({ shown }: (typeof drawn)[number]) => {
    const sure =
      shown.core ?? (shown.isPoint && shown.spans.length === 1 ? shown.spans[0] : undefined);
    return (
      sure !== undefined &&
      places.length > 0 &&
      places.every(({ from, to }) => sure.from <= from && to < sure.to + DAY_MS)
    );
  };
  const isPossible = ({ event }: (typeof drawn)[number]) => {
    const span = spanOfEvent(event, view.axis.frame);
    return span && places.some(({ from, to }) => span.start <= to && from < span.end);
  };
  return {
    eventsSurely: drawn.filter(isSure).map(({ event }) => event.title),
    eventsMaybe: drawn
      .filter((one) => !isSure(one) && isPossible(one))
      .map(({ event }) => event.title),
  };
}

/** More values at one time than these are counted and not named. */
const MOST_OTHERS = 6;

/**
 * Each other series by its value nearest to these places; a value that may lie at two times has two
 * places, and two results at one time are both named.
 */
export function describeOthers(
  seriesId: string,
  places: readonly DrawnSpan[],
  { caseRecord, view, state, words }: Reading,
): string[] {
  return caseRecord.series
    .filter((series) => series.id !== seriesId)
    .flatMap((series) => {
      const panel = view.panels.find((one) => one.seriesId === series.id);
      if (!panel) return [];
      const name = series.shortName ?? series.name;
      const near = new Set(
        places.flatMap(
          (place) => panel.long?.findNearestInTime(place) ?? nearestTo(place, panel.marks),
        ),
      );
      if (near.size === 0) return [];
      if (near.size > MOST_OTHERS) {
        const count = formatCount(near.size, words.locale);
        return words.readout.otherSeries(name, [words.figure.dense(count)]);
      }
      const values = [...near].map((index) => {
        const observation = observationAt(series, index);
        const value = describeValue(observation, deriveShownUnit(series, state.unit), words);
        return words.readout.valueOn(value, describeOnAxis(observation.time, view.axis, words));
      });
      return words.readout.otherSeries(name, values);
    });
}

function nearestTo(place: DrawnSpan, marks: readonly MarkView[]): number[] {
  const away = ({ spans }: MarkView) =>
    Math.min(...spans.map(({ from, to }) => Math.max(from - place.to, place.from - to, 0)));
  const least = Math.min(...marks.map(away));
  return marks.filter((mark) => away(mark) === least).map(({ index }) => index);
}
