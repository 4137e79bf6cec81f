/** The characters that the web fonts hold. */

const range = (first, last) =>
  Array.from({ length: last - first + 1 }, (_, offset) => String.fromCodePoint(first + offset));

const ascii = range(0x20, 0x7e);

/** Without the soft hyphen, which has no glyph. */
const latin1 = range(0xa0, 0xff).filter((character) => character !== '\u00ad');

/** Without the deprecated U+0149, which Inter lacks. */
const latinExtendedA = range(0x100, 0x17f).filter((character) => character !== '\u0149');

/** Figure space, thin space, hair space, narrow no-break space. */
const spaces = [...'\u2007\u2009\u200a\u202f'];

/** Hyphen, no-break hyphen, figure dash, then what can be seen here. */
const punctuation = [...'\u2010\u2011\u2012–—‘’‚“”„†‡•…‰′″‹›€™'];

const superscripts = [...'⁰⁴⁵⁶⁷⁸⁹⁺⁻'];
const subscripts = [...'₀₁₂₃₄₅₆₇₈₉₊₋'];
const fractions = [...'⅓⅔'];
const greek = [...'Δαβγδκλμ'];
const arrows = [...'←↑→↓↔'];
const mathematics = [...'−∅∞≈≠≤≥'];
const shapes = [...'■□▲△▼▽◆◇○●'];

export const sansCharacters = [
  ...ascii,
  ...latin1,
  ...latinExtendedA,
  ...spaces,
  ...punctuation,
  ...superscripts,
  ...subscripts,
  ...fractions,
  ...greek,
  ...arrows,
  ...mathematics,
  ...shapes,
];

/** Without what Literata lacks: the long s, the no-break hyphen, a superscript plus. */
export const headlineCharacters = [
  ...ascii,
  ...latin1,
  ...latinExtendedA.filter((character) => character !== 'ſ'),
  ...punctuation.filter((character) => character !== '\u2011'),
  ...'\u2009⁰⁴⁵⁶⁷⁸⁹₂₃Δαβγμ←↑→↓−≈≤≥',
];
