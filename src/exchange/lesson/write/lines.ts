/** A list as a text with one item a line. */
export function writeLines(list: readonly string[] | undefined): string {
  return (list ?? []).join('\n');
}

/** The lines of a text that say something; undefined where none does. */
export function readLines(text: string): string[] | undefined {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return lines.length === 0 ? undefined : lines;
}
