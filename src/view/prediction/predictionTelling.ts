import type { Series } from '../../domain/series';
import type { ShownUnit } from '../../domain/shownUnit';
import type { TimeAxis } from '../../domain/timeAxis';
import type { Words } from '../../words/en';
import type { PredictWords } from '../../words/enPredict';
import { formatNumber } from '../../words/formatNumber';
import { lowerFirst } from '../deriveTimelineView';

/** What is needed to say something of a prediction. */
export interface PredictionTelling {
  readonly series: Series;
  readonly axis: TimeAxis;
  readonly shown: ShownUnit;
  readonly words: Words;
  readonly predictWords: PredictWords;
}

/** A day of a drawn line: whole days as they are, anything between as about the nearest. */
export function sayDay(day: number, { words, axis }: PredictionTelling): string {
  return words.time.day(Math.round(day), axis.isZeroAbout || !Number.isInteger(day));
}

/** A value of the stored unit with the digits and the unit it is shown in. */
export function sayAmount(value: number, { shown, words }: PredictionTelling): string {
  return words.value.amount(sayNumber(value, shown), shown.unit);
}

export function sayNumber(value: number, shown: ShownUnit): string {
  return formatNumber(value * shown.factor, shown.decimals);
}

/** "Serum phosphorus" in a sentence is "phosphorus"; names such as FGF23 keep their capitals. */
export function nameInSentence({ name }: Pick<Series, 'name'>): string {
  return lowerFirst(name.replace(/^Serum (?=\p{Ll})/u, ''));
}
