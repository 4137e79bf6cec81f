/**
 * Marks that turn the direction of text, and spaces without width: they let a title read otherwise
 * than it is written. The joiners (U+200C, U+200D) stay, because scripts and emoji need them.
 */
const INVISIBLE = /[\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/;
const ALL_INVISIBLE = new RegExp(INVISIBLE, 'g');

/** The first invisible mark in any text of a JSON value, by its code point: "U+202E". */
export function findInvisible(value: unknown): string | undefined {
  if (typeof value === 'string') {
    if (isPlain(value)) return undefined;
    const mark = INVISIBLE.exec(value)?.[0].codePointAt(0);
    return mark === undefined ? undefined : `U+${mark.toString(16).toUpperCase().padStart(4, '0')}`;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  if (Array.isArray(value)) {
    for (const inner of value as readonly unknown[]) {
      const found = findInvisible(inner);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  for (const key in value) {
    const found = findInvisible((value as Readonly<Record<string, unknown>>)[key]);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Most texts of a long case are dates, told faster than by a pattern. */
function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 0x7f) return false;
  return true;
}

/** A text, or a copy of a JSON value, without invisible marks in its texts; keys stay as they are. */
export function stripInvisible<T>(value: T): T;
export function stripInvisible(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(ALL_INVISIBLE, '');
  if (Array.isArray(value)) return value.map((one: unknown) => stripInvisible(one));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]: [string, unknown]) => [key, stripInvisible(inner)]),
  );
}
