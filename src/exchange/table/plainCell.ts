/**
 * A cell as it is compared and read as a number, date or word: full-width signs of East Asian
 * keyboards as ASCII, every kind of space as one, without the invisible signs that come along when
 * a table is pasted. Superscripts stay, because 10² is not 102.
 */
export function plainCell(cell: string): string {
  if (/^[!-~]*$/.test(cell)) return cell;
  return cell
    .replace(/[\uff01-\uff5e]/gu, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu, '')
    .replace(/\s/gu, ' ')
    .replaceAll('−', '-')
    .trim();
}

/** A cell of text without the apostrophe that keeps a spreadsheet from computing it. */
export function textCell(cell: string): string {
  const text = cell.trim();
  return /^'+[=+\-@\t]/.test(text) ? text.slice(1) : text;
}

/** A text as a cell that no spreadsheet computes; `textCell` reads it back. */
export function guardedCell(text: string): string {
  return /^'*[=+\-@\t]/.test(text) ? `'${text}` : text;
}
