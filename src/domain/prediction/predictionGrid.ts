import { DAY_MS } from '../caseTime';
import type { PredictionTask } from '../lesson';
import type { Series } from '../series';
import { reachOf } from '../seriesReach';
import { spanFromAnchor, type TimeFrame } from '../timeFrame';

/**
 * The raster a prediction is kept on. What is drawn is rounded to it at once, so that what a student
 * sees scored is what the short code carries to the teacher.
 */
export interface PredictionGrid {
  /** The first day that can be drawn, whole days from day 0. */
  readonly from: number;
  /** How many steps follow it. */
  readonly count: number;
  /** In days; a power of two, so that whole days are on the raster wherever it has a step for each. */
  readonly dayStep: number;
  /** In the stored unit. */
  readonly valueStep: number;
  /** In days: what ends later than this was hidden from whoever drew. */
  readonly hiddenAfter: number;
}

const MOST_STEPS = 512;

/** A value step is at most this share of the highest value: about a pixel of the figure. */
const VALUE_STEPS = 250;

/**
 * The raster of a task on the whole, uncut series.
 *
 * @returns undefined where its times cannot be told in days, or its end is not after its beginning
 * @example day 0 to +50, phosphorus up to 1.51 mmol/L → steps of 3 hours and 0.005 mmol/L
 */
export function derivePredictionGrid(
  task: Pick<PredictionTask, 'from' | 'to'>,
  series: Series,
  frame: TimeFrame,
): PredictionGrid | undefined {
  const start = spanFromAnchor(task.from, frame);
  const end = spanFromAnchor(task.to, frame);
  if (!start || !end) return undefined;
  const from = Math.floor(start.start / DAY_MS);
  const to = Math.ceil((end.end - task.to.resolution) / DAY_MS);
  if (!(to > from) || !Number.isFinite(to - from)) return undefined;
  let dayStep = 1 / 1024;
  while ((to - from) / dayStep > MOST_STEPS) dayStep *= 2;
  return {
    from,
    count: Math.ceil((to - from) / dayStep),
    dayStep,
    valueStep: valueStepOf(series),
    hiddenAfter: start.end / DAY_MS,
  };
}

/** One or five units of the last decimal that can be seen and typed. */
function valueStepOf(series: Series): number {
  const { least, most } = reachOf(series);
  const { low, high } = series.referenceRange ?? {};
  const sizes = [least, most, low ?? NaN, high ?? NaN].filter(Number.isFinite).map(Math.abs);
  const top = Math.max(0, ...sizes) || 1;
  const power = Math.floor(Math.log10(top / VALUE_STEPS) + 1e-9);
  const five = round(5 * 10 ** power);
  return five <= (top / VALUE_STEPS) * 1.000001 ? five : round(10 ** power);
}

/** The nearest step to a day, which may lie outside the raster. */
export function stepAt(day: number, grid: PredictionGrid): number {
  return Math.round((day - grid.from) / grid.dayStep);
}

export function dayAt(step: number, grid: PredictionGrid): number {
  return grid.from + step * grid.dayStep;
}

/** The nearest value that is kept. */
export function keptValue(value: number, { valueStep }: PredictionGrid): number {
  return round(Math.round(value / valueStep) * valueStep);
}

/** Takes off the tail of binary arithmetic (170 × 0.005). */
function round(value: number): number {
  return Number(value.toPrecision(12));
}
