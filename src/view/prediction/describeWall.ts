import { type TruthEntry } from '../../domain/prediction/entryGap';
import { dayAt, type PredictionGrid } from '../../domain/prediction/predictionGrid';
import { tallyEntries, tallyGaps } from '../../domain/prediction/tallyEntries';
import type { WallCurve } from './deriveWall';
import { nameInSentence, type PredictionTelling, sayDay } from './predictionTelling';

/** A week, as courses of recovery are told; of a shorter stretch its end. */
const TELLING_DAY = 7;

/**
 * A class in sentences.
 *
 * @param truth once it is shown and made of printed values; an illustration is held against nobody
 */
export function describeWall(
  curves: readonly WallCurve[],
  grid: PredictionGrid,
  truth: TruthEntry | undefined,
  telling: PredictionTelling,
): string[] {
  const range = telling.series.referenceRange;
  if (curves.length === 0 || !range || (range.low === undefined && range.high === undefined)) {
    return [];
  }
  const words = telling.predictWords.wall;
  const name = nameInSentence(telling.series);
  const courses = curves.map(({ pieces }) => pieces);
  const by = Math.min(grid.from + TELLING_DAY, dayAt(grid.count, grid));
  const tally = tallyEntries(courses, range, by);
  const sentences = [words.by(tally.inRange, tally.count, name, sayDay(by, telling))];
  if (tally.later > 0) sentences.push(words.later(tally.later));
  if (tally.silent > 0) sentences.push(words.silent(tally.silent));
  if (tally.halfBy !== undefined) sentences.push(words.half(sayDay(tally.halfBy, telling)));
  if (truth?.kind === 'entered') {
    const { early, fits, late } = tallyGaps(courses, range, truth);
    sentences.push(words.against(early, fits, late));
  }
  return sentences;
}
