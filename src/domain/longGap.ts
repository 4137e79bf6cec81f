import { oncePer } from './oncePer';
import type { Series } from './series';

/**
 * Between neighbours further apart than this there is no line: four times the median interval of
 * the series, so that a chart of hours and a chart of years break where a reader would pause.
 *
 * @returns ms; Infinity where there are fewer than three values and no rhythm to depart from
 */
export const longGapOf = oncePer((series: Series): number => {
  const intervals = new Float64Array(series.start.length);
  let count = 0;
  for (let index = 1; index < series.start.length; index += 1) {
    const interval = gapBefore(series, index);
    if (interval > 0) intervals[count++] = interval;
  }
  if (count < 2) return Infinity;
  const sorted = intervals.subarray(0, count).sort();
  return 4 * (sorted[Math.floor((count - 1) / 2)] ?? Infinity);
});

/** The shortest time that can lie between a value and the one before it, in ms; 0 if they overlap. */
export function gapBefore(series: Series, index: number): number {
  const start = series.start[index] ?? NaN;
  const previousEnd = series.end[index - 1] ?? NaN;
  // Two days known to the day are as far apart as their ticks; a wide span counts from its last.
  const step = Math.min(resolutionAt(series, index - 1), resolutionAt(series, index));
  return Math.max(0, start - (previousEnd - step));
}

function resolutionAt(series: Series, index: number): number {
  const known = series.rare.get(index)?.time?.resolution;
  return known ?? (series.end[index] ?? NaN) - (series.start[index] ?? NaN);
}
