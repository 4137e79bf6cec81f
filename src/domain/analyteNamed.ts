import { type Analyte, ANALYTES } from './analyte';

/** How laboratories print the two in serum, without the words for serum itself. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  phosphorus: [
    ...['phosphorus', 'phosphate', 'phosphates', 'inorganic phosphorus', 'inorganic phosphate'],
    ...['phosphorus inorganic', 'phosphate inorganic', 'phos', 'po4', 'phosphor', 'phosphat'],
    ...['anorganisches phosphat', 'phosphat anorganisch', 'phosphore', 'phosphatemie'],
    ...['phosphoremie', '磷', '无机磷', '血磷', '磷酸盐', '無機磷', '血清无机磷', '血清磷'],
  ],
  calcium: [
    ...['calcium', 'calcium total', 'total calcium', 'ca', 'kalzium', 'calcium gesamt'],
    ...['gesamtcalcium', 'gesamtkalzium', 'kalzium gesamt', 'calcium totale', 'calcemie'],
    ...['calcium totaux', '钙', '总钙', '血钙', '血清钙', '血清总钙', '鈣'],
  ],
};

/** Words that say the specimen is the usual one; any other word makes it another analyte. */
const SPECIMEN = /^(?:serum|plasma|blood|s|p|sr|im serum|in serum|im plasma|sérique|i s)$/u;

/**
 * The analyte a laboratory means by a printed name, only where the name is one of those known for
 * it. Anything else in the name ("urine", "ionised", "corrected") makes it something we do not
 * convert.
 *
 * @example analyteNamed('S-Phosphat')?.name // 'phosphorus'
 * @example analyteNamed('U-Phosphat') // undefined
 */
export function analyteNamed(printed: string): Analyte | undefined {
  const words = printed
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[\s,.;:/()[\]_-]+/u)
    .filter((word) => word !== '' && !SPECIMEN.test(word) && !/^(?:in|im)$/u.test(word));
  const name = words.join(' ');
  return ANALYTES.find((analyte) => NAMES[analyte.name]?.includes(name) === true);
}
