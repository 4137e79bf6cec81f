import type { Observation, Series } from '../../domain/series';
import type { ShownUnit } from '../../domain/shownUnit';
import { describeStatus } from '../../words/describeValue';
import type { Words } from '../../words/en';
import { printWordsOf } from '../../words/enPrint';

/**
 * A value against its range, in a word where the range is that of its series, which the table says
 * once. A value with a range of its own, or a status that the laboratory gave, says it in full.
 */
export function describePrintedStatus(
  observation: Observation,
  series: Series,
  shown: ShownUnit,
  words: Words,
): string {
  const { value, interpretation, isInterpretationReported, referenceRange: own } = observation;
  const { referenceRange: range } = series;
  if (value === undefined) return '';
  const isOfSeries = own?.low === range?.low && own?.high === range?.high;
  if (interpretation && isOfSeries && !isInterpretationReported) {
    return printWordsOf(words).sheet.status[interpretation];
  }
  return describeStatus(observation, words, shown) ?? '';
}
