import { textOrNone } from '../../edits/setKeys';

/**
 * A text that says something, or nothing. One that nobody typed in stays to the letter, with what
 * a field would trim.
 */
export function readTyped(typed: string, before: string | undefined): string | undefined {
  return typed === before ? before : textOrNone(typed);
}

/** A list as a text with one item a line. */
export function writeLines(list: readonly string[] | undefined): string {
  return (list ?? []).join('\n');
}

/** The lines of a text that say something; undefined where none does. */
export function readLines(
  typed: string,
  before: readonly string[] | undefined,
): string[] | undefined {
  // An item of the file may hold a line break, which a field cannot tell from two items.
  if (before && typed === writeLines(before)) return [...before];
  const lines = typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return lines.length === 0 ? undefined : lines;
}
