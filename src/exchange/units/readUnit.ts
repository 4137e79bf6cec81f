import { remembered } from '../remembered';
import { CASED_SPELLINGS, UNIT_SPELLINGS } from './unitSpellings';

/** A unit as UCUM writes it. */
export interface ReadUnit {
  readonly unit: string;
  /** False for what is no unit we know: kept as it came and never converted. */
  readonly isKnown: boolean;
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const bySpelling = new Map<string, string>();
for (const [unit, spellings] of Object.entries(UNIT_SPELLINGS)) {
  for (const spelling of [unit, ...spellings]) bySpelling.set(foldSpelling(spelling), unit);
}

/**
 * The UCUM unit meant by a printed one, with the usual misspellings.
 *
 * @example readUnit('mg/dl') // { unit: 'mg/dL', isKnown: true }
 * @example readUnit('x10^9/L') // { unit: '10*9/L', isKnown: true }
 */
export const readUnit: (text: string) => ReadUnit = remembered((text) => {
  const printed = text.trim();
  const cased = unspaced(printed);
  const inItsCase = Object.hasOwn(CASED_SPELLINGS, cased) ? CASED_SPELLINGS[cased] : undefined;
  const unit = inItsCase ?? bySpelling.get(foldSpelling(printed));
  return unit === undefined ? { unit: printed, isKnown: false } : { unit, isKnown: true };
});

function unspaced(text: string): string {
  return text.normalize('NFC').replace(/[\s\u200b\ufeff]+/gu, '');
}

/**
 * One key for all ways to print a unit: full-width letters, both micro signs, superscripts, the
 * division slash and the powers of ten ("x10^9", "10E9", "10**9", "×10⁹", and "x109" where the
 * superscript was lost on the way).
 */
function foldSpelling(text: string): string {
  return unspaced(text)
    .replace(/[\uff01-\uff5e]/gu, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]+/gu, (high) =>
      [...high].map((one) => SUPERSCRIPTS.indexOf(one)).join(''),
    )
    .replace(/[µμ]/gu, 'u')
    .replace(/[∕⁄÷]/gu, '/')
    .replace(/[×·∙]/gu, 'x')
    .toLowerCase()
    .replace(/^x?10(?:\^|\*{1,2}|e\+?)?(3|6|9|12)\//u, '10*$1/')
    .replace(/^(sec|sek)\.$/u, '$1');
}
