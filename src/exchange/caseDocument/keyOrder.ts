import type {
  CaseFile,
  EventInFile,
  ObservationInFile,
  SeriesInFile,
  TimeInFile,
} from '../caseFile';
import { LESSON_ORDER } from './lessonKeyOrder';
import type { KeyOrder, ObjectKind } from './objectKind';

/**
 * The keys of every object in the order of the schema, each with what stands under it. Written out
 * and not read off the schema, because a union of times has no order of its own; a test holds the
 * two together.
 */
const CASE_ORDER: {
  readonly file: KeyOrder<CaseFile>;
  readonly anchor: KeyOrder<NonNullable<CaseFile['anchor']>>;
  readonly series: KeyOrder<SeriesInFile>;
  readonly code: KeyOrder<NonNullable<SeriesInFile['code']>>;
  readonly observation: KeyOrder<ObservationInFile>;
  readonly referenceRange: KeyOrder<NonNullable<SeriesInFile['referenceRange']>>;
  readonly event: KeyOrder<EventInFile>;
  readonly time: KeyOrder<TimeInFile>;
  readonly period: KeyOrder<NonNullable<EventInFile['period']>>;
  readonly words: KeyOrder<NonNullable<CaseFile['words']>[number]>;
  readonly preset: KeyOrder<NonNullable<CaseFile['presets']>[number]>;
  readonly source: KeyOrder<CaseFile['source']>;
} = {
  file: {
    $schema: 'plain',
    format: 'plain',
    id: 'plain',
    title: 'plain',
    subject: 'plain',
    claim: 'plain',
    caution: 'plain',
    disclaimer: 'plain',
    anchor: 'anchor',
    series: 'series',
    events: 'event',
    words: 'words',
    presets: 'preset',
    source: 'source',
    lesson: 'lesson',
    i18n: 'plain',
    edited: 'plain',
  },
  anchor: { event: 'plain', time: 'time', illustrativeDate: 'plain' },
  series: {
    id: 'plain',
    name: 'plain',
    code: 'code',
    unit: 'plain',
    basis: 'plain',
    referenceRange: 'referenceRange',
    observations: 'observation',
  },
  code: { system: 'plain', code: 'plain' },
  observation: {
    time: 'time',
    value: 'plain',
    comparator: 'plain',
    basis: 'plain',
    readingError: 'plain',
    missing: 'plain',
    interpretation: 'plain',
    referenceRange: 'referenceRange',
    note: 'plain',
    id: 'plain',
  },
  referenceRange: { low: 'plain', high: 'plain', source: 'plain', basis: 'plain' },
  event: {
    id: 'plain',
    kind: 'plain',
    title: 'plain',
    time: 'time',
    period: 'period',
    summary: 'plain',
    details: 'plain',
    figurePanel: 'plain',
    locator: 'plain',
    basis: 'plain',
  },
  time: {
    day: 'plain',
    date: 'plain',
    after: 'time',
    before: 'time',
    oneOf: 'time',
    text: 'plain',
    basis: 'plain',
  },
  period: { start: 'time', end: 'time' },
  words: {
    text: 'plain',
    period: 'period',
    figurePanel: 'plain',
    locator: 'plain',
    basis: 'plain',
  },
  preset: { id: 'plain', title: 'plain', from: 'time', to: 'time', opensOn: 'plain' },
  source: { citation: 'plain', doi: 'plain', url: 'plain', licence: 'plain' },
};

/** The keys of one kind of object in order, with what stands under each; none of a plain value. */
export function keyOrderOf(kind: ObjectKind): readonly (readonly [string, ObjectKind])[] {
  return ENTRIES.get(kind) ?? [];
}

/** What stands under a key, in a list or alone. */
export function kindUnder(kind: ObjectKind, key: string): ObjectKind {
  return KINDS.get(kind)?.get(key) ?? 'plain';
}

// A case can have a hundred thousand values, and each of their keys is looked up.
const ENTRIES = new Map(
  Object.entries({ ...CASE_ORDER, ...LESSON_ORDER }).map(([kind, keys]) => [
    kind,
    Object.entries(keys as Readonly<Record<string, ObjectKind>>),
  ]),
) as ReadonlyMap<ObjectKind, readonly (readonly [string, ObjectKind])[]>;

const KINDS = new Map([...ENTRIES].map(([kind, entries]) => [kind, new Map(entries)]));
