import type { ShareWords } from '../../words/enShare';
import type { CaseFile } from '../caseFile';
import { changeObjects, type FileObject, visitObjects } from '../caseDocument/changeObjects';
import type { ObjectKind } from '../caseDocument/objectKind';
import { lessonOf } from '../lesson/lessonOf';
import { leaveOutLessonTexts, lessonTextsIn } from './lessonTexts';
import { tellsDate } from './tellsDate';

export const FREE_TEXT_KINDS = [
  'claim',
  'caution',
  'disclaimer',
  'summary',
  'details',
  'time',
  'note',
  'missing',
  'rangeSource',
  'phrase',
  'lesson',
  'i18n',
] as const;

export type FreeTextKind = (typeof FREE_TEXT_KINDS)[number];

/** Something written in a case by somebody, which a case can do without. */
export interface FreeText {
  readonly kind: FreeTextKind;
  /** Empty for a lesson as a whole and for translations, which are no single text. */
  readonly text: string;
  /** How often it stands in the case. */
  readonly count: number;
  /** True where it seems to tell a date, which moving the dates does not move. */
  readonly tellsDate: boolean;
}

/** Where each kind of free text stands. */
const PLACES: readonly (readonly [FreeTextKind, ObjectKind, string])[] = [
  ['claim', 'file', 'claim'],
  ['caution', 'file', 'caution'],
  ['disclaimer', 'file', 'disclaimer'],
  ['summary', 'event', 'summary'],
  ['details', 'event', 'details'],
  ['time', 'time', 'text'],
  ['note', 'observation', 'note'],
  ['missing', 'observation', 'missing'],
  ['rangeSource', 'referenceRange', 'source'],
  ['phrase', 'words', 'text'],
];

/** What says of a free text that it is meant, the same for the same text. */
export function freeTextKey({ kind, text }: Pick<FreeText, 'kind' | 'text'>): string {
  return `${kind} ${text}`;
}

/** The free texts of a case, each once, by kind and then in the order of the file. */
export function freeTextsOf(document: CaseFile): FreeText[] {
  const found = new Map<string, FreeText>();
  visitObjects(document, (object, kind) => {
    for (const [textKind, text] of textsIn(object, kind)) {
      const key = freeTextKey({ kind: textKind, text });
      const count = (found.get(key)?.count ?? 0) + 1;
      found.set(key, { kind: textKind, text, count, tellsDate: tellsDate(text) });
    }
  });
  for (const kind of ['lesson', 'i18n'] as const) {
    if (document[kind] === undefined) continue;
    // What no rule of ours describes is taken to tell dates; of a lesson each text is asked.
    const isDescribed = kind === 'lesson' && lessonOf(document) !== undefined;
    found.set(kind, { kind, text: '', count: 1, tellsDate: !isDescribed });
  }
  // A lesson as a whole stands before the texts in it.
  const order = (one: FreeText) =>
    2 * FREE_TEXT_KINDS.indexOf(one.kind) + (one.text === '' ? 0 : 1);
  return [...found.values()].sort((a, b) => order(a) - order(b));
}

/**
 * A case without some of its free texts. The phrase of a bracket goes with its bracket; the reason
 * for a missing value and the text of a step, which must say something, become words of ours.
 */
export function leaveOutTexts(
  document: CaseFile,
  keys: ReadonlySet<string>,
  { missing, lessonText }: Pick<ShareWords['standIns'], 'missing' | 'lessonText'>,
): CaseFile {
  if (keys.size === 0) return document;
  const isGone = (text: string) => keys.has(freeTextKey({ kind: 'lesson', text }));
  const changed = changeObjects(document, (inFile, kind) => {
    const object = leaveOutLessonTexts(inFile, kind, isGone, lessonText);
    if (!object) return undefined;
    const gone = textsIn(object, kind).filter(([textKind, text]) =>
      keys.has(freeTextKey({ kind: textKind, text })),
    );
    if (gone.length === 0) return object;
    if (gone.some(([textKind]) => textKind === 'phrase')) return undefined;
    const names = PLACES.filter(([textKind]) => gone.some(([one]) => one === textKind));
    const kept = Object.entries(object).filter(
      ([key]) => !names.some(([, , name]) => name === key),
    );
    const stands = gone.some(([textKind]) => textKind === 'missing') ? { missing } : {};
    return { ...Object.fromEntries(kept), ...stands };
  });
  const { lesson, i18n, ...rest } = changed;
  return {
    ...rest,
    ...(lesson === undefined || keys.has(freeTextKey({ kind: 'lesson', text: '' }))
      ? {}
      : { lesson }),
    ...(i18n === undefined || keys.has(freeTextKey({ kind: 'i18n', text: '' })) ? {} : { i18n }),
  };
}

function textsIn(object: FileObject, kind: ObjectKind): [FreeTextKind, string][] {
  const ofCase = PLACES.flatMap(([textKind, place, key]): [FreeTextKind, string][] => {
    const text = place === kind ? object[key] : undefined;
    return typeof text === 'string' ? [[textKind, text]] : [];
  });
  const ofLesson = lessonTextsIn(object, kind).map((text): [FreeTextKind, string] => [
    'lesson',
    text,
  ]);
  return [...ofCase, ...ofLesson];
}
