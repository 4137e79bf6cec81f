import { parseRecords } from './parseRecords';
import { type Delimiter, DELIMITERS } from './tableMapping';

/** In this order where two fit as well: commas stand in texts and numbers, the others hardly. */
const BY_TRUST: readonly Delimiter[] = ['\t', ';', '|', ','];

const LOOKED_AT = 60;

/**
 * The delimiter of a table, by the first line `sep=;` that Excel writes, and else the one that cuts
 * most rows into as many cells as the first.
 *
 * @param head the beginning of the text, whole rows or not
 */
export function detectDelimiter(head: string): Delimiter {
  const told = /^\ufeff?"?sep=([^\n\r])/i.exec(head)?.[1];
  const known = DELIMITERS.find((delimiter) => delimiter === told);
  if (known) return known;
  const text = head.replace(/\r\n?/g, '\n');
  let best: Delimiter = ',';
  let most = 0;
  for (const delimiter of BY_TRUST) {
    const fit = fitOf(text, delimiter);
    if (fit > most) [best, most] = [delimiter, fit];
  }
  return best;
}

/** How many of the rows have as many cells as the first one; none where that is one cell. */
function fitOf(text: string, delimiter: Delimiter): number {
  const { records } = parseRecords(text, delimiter, !text.includes('\n'));
  const rows = records
    .filter((cells) => cells.some((cell) => cell.trim() !== ''))
    .slice(0, LOOKED_AT);
  const width = rows[0]?.length ?? 0;
  if (width < 2) return 0;
  const fitting = rows.filter((cells) => cells.length === width).length;
  return fitting / rows.length + Math.min(width, 50) / 1000;
}
