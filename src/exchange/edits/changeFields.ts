import type { FieldChange } from './caseEdit';
import { isSameJson } from './isSameJson';

/**
 * An object with its fields changed, every other key in its place.
 *
 * @returns undefined where a key is not as the change found it
 */
export function changeFields<T extends object>(
  object: T,
  changes: readonly FieldChange[],
): T | undefined {
  let entries = Object.entries(object) as [string, unknown][];
  for (const { key, at, from, to } of changes) {
    const place = entries.findIndex(([one]) => one === key);
    if (!isSameJson(entries[place]?.[1], from)) return undefined;
    const entry: [string, unknown][] = to === undefined ? [] : [[key, to]];
    entries = entries.toSpliced(place === -1 ? at : place, place === -1 ? 0 : 1, ...entry);
  }
  return Object.fromEntries(entries) as T;
}

/**
 * The change that gives a key another value, or takes it away.
 *
 * @returns undefined where it has that value already
 */
export function changeOf(object: object, key: string, to: unknown): FieldChange | undefined {
  const entries = Object.entries(object) as [string, unknown][];
  const place = entries.findIndex(([one]) => one === key);
  const from = entries[place]?.[1];
  if (isSameJson(from, to)) return undefined;
  return {
    key,
    at: place === -1 ? entries.length : place,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  };
}

/** The changes that go back, last one first. */
export function reverseFields(changes: readonly FieldChange[]): FieldChange[] {
  return changes.toReversed().map(({ key, at, from, to }) => ({
    key,
    at,
    ...(to === undefined ? {} : { from: to }),
    ...(from === undefined ? {} : { to: from }),
  }));
}
