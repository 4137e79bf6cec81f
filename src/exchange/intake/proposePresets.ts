import { DAY_MS, type TimeSpan } from '../../domain/caseTime';
import { boundsOf, type ClinicalEvent } from '../../domain/clinicalEvent';
import type { CaseRecord } from '../../domain/caseRecord';
import type { Series } from '../../domain/series';
import type { CaseFile } from '../caseFile';

type Preset = NonNullable<CaseFile['presets']>[number];

/** A stay is shown with a few days around it, so that what came before and after can be compared. */
const DAYS_AROUND = 3;
const DAYS_BEFORE_ZERO = 14;
const DAYS_AFTER_ZERO = 42;
const FEWEST_VALUES = 2;
const MOST_PRESETS = 4;

/** What the presets are called. */
export interface PresetWords {
  readonly around: (event: string) => string;
}

/**
 * Windows worth a button, from the events: around day 0 (two weeks before, six after: the weeks in
 * which a course is taught) and around each stay. Only those that hold at least two values and not
 * all of them, because "All" stands there already.
 */
export function proposePresets(record: CaseRecord, words: PresetWords): Preset[] {
  const anchorId = record.anchor?.event;
  const candidates = record.events.flatMap((event): [ClinicalEvent, TimeSpan][] => {
    const { start, end } = boundsOf(event);
    if (event.id === anchorId) {
      return [
        [
          event,
          { start: start - DAYS_BEFORE_ZERO * DAY_MS, end: start + DAYS_AFTER_ZERO * DAY_MS },
        ],
      ];
    }
    if (event.kind !== 'admission' || !Number.isFinite(end - start)) return [];
    return [[event, { start: start - DAYS_AROUND * DAY_MS, end: end + DAYS_AROUND * DAY_MS }]];
  });
  const all = record.series.reduce((sum, series) => sum + series.value.length, 0);
  return candidates
    .filter(([event, span]) => {
      const count = countValues(record.series, span, event);
      return count >= FEWEST_VALUES && count < all;
    })
    .slice(0, MOST_PRESETS)
    .map(([event, span]) => ({
      id: `around-${event.id}`,
      title: words.around(event.title),
      ...writeWindow(span, event),
    }));
}

function countValues(seriesList: readonly Series[], span: TimeSpan, event: ClinicalEvent): number {
  const clock = (event.time ?? event.period?.start)?.clock;
  return seriesList
    .filter((series) => series.clock === clock)
    .reduce(
      (sum, { start }) =>
        sum + start.reduce((n, at) => n + (at >= span.start && at < span.end ? 1 : 0), 0),
      0,
    );
}

function writeWindow(span: TimeSpan, event: ClinicalEvent): Pick<Preset, 'from' | 'to'> {
  const isOnCalendar = (event.time ?? event.period?.start)?.clock === 'calendar';
  const write = (at: number) =>
    isOnCalendar
      ? { date: new Date(Math.floor(at / DAY_MS) * DAY_MS).toISOString().slice(0, 10) }
      : { day: Math.floor(at / DAY_MS) };
  return { from: write(span.start), to: write(span.end) };
}
