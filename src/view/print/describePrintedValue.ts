import { isIllustrative } from '../../domain/basis';
import type { Observation } from '../../domain/series';
import type { ShownUnit } from '../../domain/shownUnit';
import { formatNumber } from '../../words/formatNumber';
import { formatObserved } from '../../words/describeValue';
import type { Words } from '../../words/en';
import { dataTableWordsOf } from '../../words/enDataTable';

/**
 * A value as a column of paper has room for it: without its unit, which the table says once, and
 * with its limit, its reading error and its note.
 *
 * @example "about 0.45", "below 0.3", "0.84 ± 0.05", "1.10. Reported by the patient as normal"
 */
export function describePrintedValue(
  observation: Observation,
  shown: ShownUnit,
  words: Words,
): string {
  const { note } = observation;
  const value = describePlain(observation, shown, words);
  return note ? dataTableWordsOf(words).noted(value, note) : value;
}

function describePlain(observation: Observation, shown: ShownUnit, words: Words): string {
  const { value, missingReason, comparator, basis, readingError } = observation;
  if (value === undefined) {
    return missingReason === undefined ? words.value.none : words.value.missing(missingReason);
  }
  const digits = formatObserved(observation, shown);
  const amount = comparator ? words.value.censored[comparator](digits) : digits;
  if (isIllustrative(basis)) return words.value.illustrativeShort(amount);
  if (basis !== 'digitised' || readingError === undefined) return amount;
  return `${amount} ± ${formatNumber(readingError * shown.factor, shown.decimals)}`;
}
