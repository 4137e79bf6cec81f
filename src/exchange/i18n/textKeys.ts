import type { ObjectKind } from '../caseDocument/objectKind';

/**
 * Which keys of each object hold a text that can stand in another language; a list of texts is as
 * many texts. Everything else of a file means the same in every language: numbers, times, ids,
 * codes, units, bases, the panel of a figure, an address, a licence.
 */
export const TEXT_KEYS: Readonly<Partial<Record<ObjectKind, readonly string[]>>> = {
  file: ['title', 'subject', 'claim', 'caution', 'disclaimer'],
  series: ['name'],
  observation: ['missing', 'note'],
  referenceRange: ['source'],
  event: ['title', 'summary', 'details', 'locator'],
  time: ['text'],
  words: ['text', 'locator'],
  preset: ['title'],
  source: ['citation'],
  lesson: ['title', 'about', 'objectives'],
  lessonCover: ['title', 'subject', 'citation'],
  lessonStep: ['title', 'text', 'notes', 'sources'],
  lessonPart: ['label', 'text', 'notes'],
  lessonEvidence: ['title', 'summary', 'source'],
  lessonQuestion: ['prompt', 'order', 'because'],
  lessonChoice: ['text', 'because'],
  lessonPrediction: ['prompt'],
  lessonRange: ['label', 'source'],
};

/** The lists of a file whose items have ids, which an overlay calls them by. */
export const LISTS_BY_ID: readonly string[] = ['series', 'events', 'presets', 'steps', 'evidence'];

/** The lists whose items are called by their place, from 0; a value that has an id, by its id. */
export const LISTS_BY_PLACE: readonly string[] = [
  ...['observations', 'words', 'oneOf', 'then', 'choices', 'ranges'],
  ...['objectives', 'sources', 'order'],
];

/** Whether a key of an object holds a text, or a list of texts. */
export function isTextKey(kind: ObjectKind, key: string): boolean {
  return TEXT_KEYS[kind]?.includes(key) ?? false;
}
