/**
 * The columns of a table of what is shown. Names of FHIR where it has one, in English whatever the
 * language of the page, so that a script finds them; `said…` is what the page says, in its language.
 */
export const SHOWN_COLUMNS = [
  ...(['case', 'resourceType', 'id', 'number', 'name', 'code', 'category'] as const),
  // In the unit that is shown; what is stored stays as it came, and shown = stored × factor.
  ...(['comparator', 'value', 'unit', 'readingError'] as const),
  ...(['storedValue', 'storedUnit', 'conversionFactor', 'dataAbsentReason'] as const),
  ...([
    'interpretation',
    'interpretationBasis',
    'referenceRangeLow',
    'referenceRangeHigh',
  ] as const),
  ...(['referenceRangeBasis', 'referenceRangeSource', 'basis', 'timeBasis'] as const),
  // Both bounds belong to the time. In days from the event in `dayZero`; as dates only where they
  // are known. A period has its start in the first four and its end in the others.
  ...([
    'timeForm',
    'timeIsAbout',
    'dayEarliest',
    'dayLatest',
    'dateEarliest',
    'dateLatest',
  ] as const),
  ...(['endDayEarliest', 'endDayLatest', 'endDateEarliest', 'endDateLatest', 'dayZero'] as const),
  ...(['timeText', 'saidDay', 'saidDate', 'saidValue', 'saidStatus', 'saidBasis'] as const),
  ...(['summary', 'details', 'locator', 'note', 'edit', 'illustration'] as const),
  ...(['source', 'licence', 'version', 'address', 'teaching'] as const),
];

export type ShownColumn = (typeof SHOWN_COLUMNS)[number];

/** A number is written as one; a text is guarded, so that no spreadsheet computes it. */
export type ShownRow = Readonly<Partial<Record<ShownColumn, string | number | undefined>>>;

/** The head of the table, with the mark without which Excel reads µ in the letters of its system. */
export function writeShownHead(): string {
  return `\uFEFF${SHOWN_COLUMNS.join(',')}\r\n`;
}

/** A row as a line of RFC 4180. */
export function writeShownRow(row: ShownRow): string {
  return `${SHOWN_COLUMNS.map((column) => writeCell(row[column])).join(',')}\r\n`;
}

function writeCell(cell: string | number | undefined): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  const text = guardText(cell);
  return /[",;|\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const NUMBER = /^[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;

/**
 * A text that no spreadsheet computes: an apostrophe before every sign that begins a formula, also in
 * full width, at the beginning and after whatever another reader may take for the end of a cell, such
 * as the semicolon of a German Excel. A text that is a number stays one.
 */
function guardText(text: string): string {
  if (NUMBER.test(text)) return text;
  return text.replace(/(^|[;|\t\r\n])((?:[^\S\t\r\n]|["'])*)(?=[=+\-@＝＋－＠])/gu, "$1$2'");
}
