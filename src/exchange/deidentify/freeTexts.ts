import type { CaseFile } from '../caseFile';
import { changeObjects, type FileObject, visitObjects } from '../caseDocument/changeObjects';
import type { ObjectKind } from '../caseDocument/keyOrder';
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
  /** Empty for a lesson and for translations, which are no single text. */
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
    // What is in there no rule of ours describes, so that it is taken to tell dates.
    if (document[kind] !== undefined) {
      found.set(kind, { kind, text: '', count: 1, tellsDate: true });
    }
  }
  const order = (one: FreeText) => FREE_TEXT_KINDS.indexOf(one.kind);
  return [...found.values()].sort((a, b) => order(a) - order(b));
}

/**
 * A case without some of its free texts. The phrase of a bracket goes with its bracket; the reason
 * for a missing value, which must say something, becomes `missing`.
 */
export function leaveOutTexts(
  document: CaseFile,
  keys: ReadonlySet<string>,
  missing: string,
): CaseFile {
  if (keys.size === 0) return document;
  const changed = changeObjects(document, (object, kind) => {
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
  return PLACES.flatMap(([textKind, place, key]): [FreeTextKind, string][] => {
    const text = place === kind ? object[key] : undefined;
    return typeof text === 'string' ? [[textKind, text]] : [];
  });
}
