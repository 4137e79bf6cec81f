const DATES = [
  // A year by itself.
  /(?<!\d)(?:1[89]|20|21)\d{2}(?!\d)/,
  // 12.05.2018, 5/12/18, 2018-05-12, 12.05. and 5/12; not the 0.85-1.51 of a range.
  /(?<![\d.])\d{1,4}([./-])\d{1,2}\1\d{1,4}(?![\d.])/,
  /(?<![\d.])\d{1,2}\.\d{1,2}\.(?!\d)/,
  /(?<!\d)\d{1,2}\/\d{1,2}(?!\d)/,
  /\d\s*[年月日号]/,
  // 20180512, as systems write it.
  /(?<!\d)(?:1[89]|20|21)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d)/,
  // "May" with its capital only, or half of all sentences would tell a date.
  /\b(?:Jan(?:uary)?|Feb(?:ruary)?|March|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b/,
  // German and French; what is a name or another word too only beside a number.
  /(?<!\p{L})(?:Januar|J[äa]nner|Februar|März|Juni|Juli|Oktober|Dezember|janvier|f[ée]vrier|avril|juin|juillet|août|septembre|octobre|novembre|d[ée]cembre)(?!\p{L})/iu,
  /\d(?:st|nd|rd|th|er|\.)?[ -]?(?:of )?(?:jan|feb|févr?|mär|mrz|mar|mars|apr|avr|mai|jun|jul|juil|aug|aout|sept?|o[ck]t|nov|de[cz]|déc)(?!\p{L})/iu,
  /\d(?:st|nd|rd|th) (?:of )?may(?!\p{L})/iu,
];

/**
 * True where a text seems to tell a date. It errs to that side, because what it finds is shown to
 * the author, who decides; what it misses goes out.
 *
 * @example tellsDate('since May 2018') // true
 */
export function tellsDate(text: string): boolean {
  return DATES.some((pattern) => pattern.test(text));
}
