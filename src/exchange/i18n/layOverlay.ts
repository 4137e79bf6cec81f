import type { FileObject } from '../caseDocument/changeObjects';
import { kindUnder } from '../caseDocument/keyOrder';
import type { ObjectKind } from '../caseDocument/objectKind';
import type { CaseLog } from '../caseLog';
import { nearestWord } from '../nearestWord';
import { isTextKey } from './textKeys';

type Path = readonly PropertyKey[];

/** What became of a part of a file, and the overlay that leads back. */
export interface Laid {
  readonly value: unknown;
  readonly back: unknown;
}

/**
 * Lays an overlay over a part of a file: every text that it names takes the place of the one that
 * stands there. What names nothing there, or no text, is noted and left out.
 *
 * @param kind what the part is made of; `text` for a text or a list of texts
 * @returns undefined where nothing was laid
 */
export function layOverlay(
  base: unknown,
  overlay: unknown,
  kind: ObjectKind | 'text',
  path: Path,
  log: CaseLog,
): Laid | undefined {
  if (Array.isArray(base)) return layList(base, overlay, kind, path, log);
  if (kind !== 'text') return layObject(base, overlay, kind, path, log);
  if (typeof overlay === 'string' && overlay !== '') return { value: overlay, back: base };
  log.note(path, overlay, (words) => words.someText);
  return undefined;
}

function layObject(
  base: unknown,
  overlay: unknown,
  kind: ObjectKind,
  path: Path,
  log: CaseLog,
): Laid | undefined {
  if (!isObject(base) || kind === 'plain') {
    log.note(path, overlay, (words) => words.overlayNoText);
    return undefined;
  }
  if (!isObject(overlay)) {
    log.note(path, overlay, (words) => words.type.object);
    return undefined;
  }
  const laid = Object.keys(overlay).flatMap((key): [string, Laid][] => {
    if (key.startsWith('x-')) return [];
    const place = [...path, key];
    if (!Object.hasOwn(base, key)) {
      const near = nearestWord(key, Object.keys(base));
      log.note(place, key, (words) => words.overlayUnknown(near));
      return [];
    }
    const under = isTextKey(kind, key) ? 'text' : kindUnder(kind, key);
    const one = layOverlay(base[key], overlay[key], under, place, log);
    return one ? [[key, one]] : [];
  });
  if (laid.length === 0) return undefined;
  return {
    value: { ...base, ...Object.fromEntries(laid.map(([key, { value }]) => [key, value])) },
    back: Object.fromEntries(laid.map(([key, { back }]) => [key, back])),
  };
}

function layList(
  base: readonly unknown[],
  overlay: unknown,
  kind: ObjectKind | 'text',
  path: Path,
  log: CaseLog,
): Laid | undefined {
  if (typeof overlay !== 'object' || overlay === null) {
    log.note(path, overlay, (words) => words.type.object);
    return undefined;
  }
  const places = placesOf(base);
  const value = [...base];
  const back: [string, unknown][] = [];
  for (const [key, item] of Object.entries(overlay) as [string, unknown][]) {
    // In a list of texts, nothing stands for one that is not translated.
    if (key.startsWith('x-') || (item === null && Array.isArray(overlay))) continue;
    const place = [...path, Array.isArray(overlay) ? Number(key) : key];
    const index = places.get(key);
    if (index === undefined) {
      const near = nearestWord(key, [...places.keys()]);
      log.note(place, key, (words) => words.overlayUnknown(near));
      continue;
    }
    const laid = layOverlay(base[index], item, kind, place, log);
    if (!laid) continue;
    value[index] = laid.value;
    back.push([key, laid.back]);
  }
  if (back.length === 0) return undefined;
  const byName = Object.fromEntries(back);
  const asList = (list: readonly unknown[]) => list.map((_, index) => byName[index] ?? null);
  return { value, back: Array.isArray(overlay) ? asList(overlay) : byName };
}

/** The items of a list by what an overlay calls them: their id, or else their place from 0. */
function placesOf(list: readonly unknown[]): ReadonlyMap<string, number> {
  const names = list.map((item, index) => {
    const id = isObject(item) ? item.id : undefined;
    return { id: typeof id === 'string' ? id : undefined, index };
  });
  // An id comes last, so that one made of digits wins over a place.
  return new Map([
    ...names.filter(({ id }) => id === undefined).map(({ index }) => [`${index}`, index] as const),
    ...names.flatMap(({ id, index }) => (id === undefined ? [] : [[id, index] as const])),
  ]);
}

function isObject(value: unknown): value is FileObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
