import type { Series } from '../series';
import type { TimeFrame } from '../timeFrame';
import { dayAt, type PredictionGrid, stepAt } from './predictionGrid';
import { deriveTruthValues } from './truthValues';

/** More fields than this nobody fills in. */
export const MOST_SAMPLING_DAYS = 40;

/**
 * The days on which a course is asked for by number: where the drawing begins, and each day on which
 * a value can have been drawn. Of a time that is uncertain, both candidates or both ends.
 */
export function deriveSamplingDays(
  series: Series,
  frame: TimeFrame,
  grid: PredictionGrid,
): readonly number[] {
  const steps = new Set([0]);
  for (const { spans } of deriveTruthValues(series, frame, grid)) {
    for (const day of spans.flatMap(({ from, to }) => [from, to])) {
      const step = stepAt(day, grid);
      if (step >= 0 && step <= grid.count) steps.add(step);
    }
  }
  const days = [...steps].sort((a, b) => a - b).map((step) => dayAt(step, grid));
  const stride = Math.ceil(days.length / MOST_SAMPLING_DAYS);
  return days.filter((_, index) => index % stride === 0);
}
