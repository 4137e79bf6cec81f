/** The first letters that tell a month, in English, German and French; longest spelling first. */
const MONTHS: readonly (readonly string[])[] = [
  ['january', 'januar', 'jänner', 'janvier', 'janv', 'jan'],
  ['february', 'februar', 'février', 'fevrier', 'févr', 'fév', 'feb'],
  ['march', 'märz', 'maerz', 'mars', 'mar', 'mär', 'mrz'],
  ['april', 'avril', 'apr', 'avr'],
  ['may', 'mai'],
  ['june', 'juni', 'juin', 'jun'],
  ['july', 'juli', 'juillet', 'juil', 'jul'],
  ['august', 'août', 'aout', 'aug'],
  ['september', 'septembre', 'sept', 'sep'],
  ['october', 'oktober', 'octobre', 'oct', 'okt'],
  ['november', 'novembre', 'nov'],
  ['december', 'dezember', 'décembre', 'decembre', 'dec', 'dez', 'déc'],
];

/** The number of a month by its whole or shortened name, 1 to 12. */
export function monthNamed(name: string): number | undefined {
  const at = MONTHS.findIndex((names) => names.includes(name.normalize('NFC').toLowerCase()));
  return at === -1 ? undefined : at + 1;
}
