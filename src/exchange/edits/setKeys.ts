/**
 * A copy of an object with some keys set, each in its place, new ones at the end; undefined takes a
 * key away. Keys of other tools stay where they are.
 */
export function setKeys<T extends object>(
  object: T,
  keys: { readonly [K in keyof T]?: T[K] | undefined },
): T {
  const entries = new Map<string, unknown>(Object.entries(object));
  for (const [key, value] of Object.entries(keys)) {
    if (value === undefined) entries.delete(key);
    else entries.set(key, value);
  }
  return Object.fromEntries(entries) as T;
}

/** A text that says something, or nothing. */
export function textOrNone(text: string): string | undefined {
  const trimmed = text.trim();
  return trimmed === '' ? undefined : trimmed;
}
