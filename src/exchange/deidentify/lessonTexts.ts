import type { FileObject } from '../caseDocument/changeObjects';
import type { ObjectKind } from '../caseDocument/objectKind';
import { TEXT_KEYS } from '../i18n/textKeys';

type Keys = Readonly<Partial<Record<ObjectKind, readonly string[]>>>;

/** Without these a lesson is none, so that something must stand in their place. */
const NEEDED: Keys = {
  lesson: ['title'],
  lessonCover: ['title'],
  lessonStep: ['title', 'text'],
  lessonPart: ['text'],
};

/** Without these the thing itself says nothing, and goes with them. */
const CARRYING: Keys = {
  lessonEvidence: ['title', 'source'],
  lessonQuestion: ['prompt'],
  lessonChoice: ['text'],
  lessonRange: ['label', 'source'],
};

/** The texts of one object of a lesson, in the order of its keys. */
export function lessonTextsIn(object: FileObject, kind: ObjectKind): string[] {
  return textKeysOf(kind).flatMap((key) =>
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
  if (CARRYING[kind]?.some((key) => goes(object[key]))) return undefined;
  const keys = textKeysOf(kind);
  return Object.fromEntries(
    Object.entries(object).flatMap(([key, value]): [string, unknown][] => {
      if (!keys.includes(key)) return [[key, value]];
      if (Array.isArray(value)) return [[key, value.filter((one) => !goes(one))]];
      if (!goes(value)) return [[key, value]];
      return NEEDED[kind]?.includes(key) ? [[key, standIn]] : [];
    }),
  );
}

/** The keys that hold texts, of a lesson alone: each text of the case itself is asked for its kind. */
function textKeysOf(kind: ObjectKind): readonly string[] {
  return kind.startsWith('lesson') ? (TEXT_KEYS[kind] ?? []) : [];
}
