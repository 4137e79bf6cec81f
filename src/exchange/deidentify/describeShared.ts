import type { CaseTime } from '../../domain/caseTime';
import type { CaseFile } from '../caseFile';
import { visitObjects } from '../caseDocument/changeObjects';
import { calendarDatesOf } from './calendarDates';
import { type FreeText, freeTextsOf } from './freeTexts';

/** Everything that goes out with a case. */
export interface SharedContents {
  readonly id: string;
  readonly title: string;
  readonly subject?: string;
  /** Citation, DOI, address and licence, as far as there. */
  readonly source: readonly string[];
  readonly seriesNames: readonly string[];
  readonly values: number;
  readonly eventTitles: readonly string[];
  readonly presetTitles: readonly string[];
  /** The dates with the earliest beginning and the latest end. */
  readonly firstDate?: CaseTime;
  readonly lastDate?: CaseTime;
  readonly texts: readonly FreeText[];
  /** Places in the source: locators and figure panels. */
  readonly places: readonly string[];
  readonly observationIds: number;
  readonly hasEdits: boolean;
  /** Names of the keys of other tools. */
  readonly extensions: readonly string[];
}

/** The list of what goes out with a case, for the one who is about to send it. */
export function describeShared(document: CaseFile): SharedContents {
  const { id, title, subject, source, series, events, presets = [], edited } = document;
  const times = calendarDatesOf(document).map(({ time }) => time);
  const firstDate = least(times, (time) => time.start);
  const lastDate = least(times, (time) => -time.end);
  const observations = series.flatMap((one) => one.observations);
  return {
    id,
    title,
    ...(subject === undefined ? {} : { subject }),
    source: [source.citation, source.doi, source.url, source.licence].filter(
      (one) => one !== undefined,
    ),
    seriesNames: series.map((one) => one.name),
    values: observations.length,
    eventTitles: events.map((event) => event.title),
    presetTitles: presets.map((preset) => preset.title),
    ...(firstDate ? { firstDate } : {}),
    ...(lastDate ? { lastDate } : {}),
    texts: freeTextsOf(document),
    places: placesOf(document),
    observationIds: observations.filter((one) => one.id !== undefined).length,
    hasEdits: edited !== undefined,
    extensions: extensionsOf(document),
  };
}

function placesOf(document: CaseFile): string[] {
  const places = new Set<string>();
  visitObjects(document, ({ locator, figurePanel }, kind) => {
    if (kind !== 'event' && kind !== 'words') return;
    for (const place of [locator, figurePanel]) if (typeof place === 'string') places.add(place);
  });
  return [...places];
}

function extensionsOf(document: CaseFile): string[] {
  const names = new Set<string>();
  visitObjects(document, (object) => {
    for (const key of Object.keys(object)) if (key.startsWith('x-')) names.add(key);
  });
  return [...names];
}

function least<T>(list: readonly T[], measure: (one: T) => number): T | undefined {
  return list.reduce<T | undefined>(
    (first, one) => (first === undefined || measure(one) < measure(first) ? one : first),
    undefined,
  );
}
