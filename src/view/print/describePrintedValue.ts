import { isIllustrative } from '../../domain/basis';
import type { Observation } from '../../domain/series';
import type { ShownUnit } from '../../domain/shownUnit';
import { formatNumber } from '../../words/formatNumber';
import { formatObserved } from '../../words/describeValue';
import type { Words } from '../../words/en';

/**
 * A value as a column of paper has room for it: without its unit, which the table says once, and
 * without its note, which has a line of its own.
 *
 * @example "about 0.45", "below 0.3", "0.84 ± 0.05", "no value: not measured"
 */
export function describePrintedValue(
  { value, missingReason, ...observation }: Observation,
  shown: ShownUnit,
  words: Words,
): string {
  const { comparator, basis, readingError } = observation;
  if (value === undefined) {
    return missingReason === undefined ? words.value.none : words.value.missing(missingReason);
  }
  const digits = formatObserved({ value, ...observation }, shown);
  const amount = comparator ? words.value.censored[comparator](digits) : digits;
  if (isIllustrative(basis)) return words.value.illustrativeShort(amount);
  if (basis !== 'digitised' || readingError === undefined) return amount;
  return `${amount} ± ${formatNumber(readingError * shown.factor, shown.decimals)}`;
}
