import type { FileObject } from '../caseDocument/changeObjects';
import type { LessonKind, ObjectKind } from '../caseDocument/objectKind';

/** Where a lesson says something; a list of texts is as many texts. */
const PLACES: Readonly<Partial<Record<LessonKind, readonly string[]>>> = {
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

/** Without these a lesson is none, so that something must stand in their place. */
const NEEDED: Readonly<Partial<Record<LessonKind, readonly string[]>>> = {
  lesson: ['title'],
  lessonCover: ['title'],
  lessonStep: ['title', 'text'],
  lessonPart: ['text'],
};

/** Without these the thing itself says nothing, and goes with them. */
const CARRYING: Readonly<Partial<Record<LessonKind, readonly string[]>>> = {
  lessonEvidence: ['title', 'source'],
  lessonQuestion: ['prompt'],
  lessonChoice: ['text'],
  lessonRange: ['label', 'source'],
};

/** The texts of one object of a lesson, in the order of its keys. */
export function lessonTextsIn(object: FileObject, kind: ObjectKind): string[] {
  return placesIn(kind, PLACES).flatMap((key) =>
    [object[key]].flat().filter((text): text is string => typeof text === 'string'),
  );
}

/**
 * An object of a lesson without the texts that are to go.
 *
 * @param standIn what stands where a text must be
 * @returns undefined where the object goes with its text
 */
export function leaveOutLessonTexts(
  object: FileObject,
  kind: ObjectKind,
  isGone: (text: string) => boolean,
  standIn: string,
): FileObject | undefined {
  const goes = (value: unknown) => typeof value === 'string' && isGone(value);
  if (placesIn(kind, CARRYING).some((key) => goes(object[key]))) return undefined;
  const places = placesIn(kind, PLACES);
  const needed = placesIn(kind, NEEDED);
  return Object.fromEntries(
    Object.entries(object).flatMap(([key, value]): [string, unknown][] => {
      if (!places.includes(key)) return [[key, value]];
      if (Array.isArray(value)) return [[key, value.filter((one) => !goes(one))]];
      if (!goes(value)) return [[key, value]];
      return needed.includes(key) ? [[key, standIn]] : [];
    }),
  );
}

function placesIn(
  kind: ObjectKind,
  places: Readonly<Partial<Record<LessonKind, readonly string[]>>>,
): readonly string[] {
  return (places as Readonly<Partial<Record<ObjectKind, readonly string[]>>>)[kind] ?? [];
}
