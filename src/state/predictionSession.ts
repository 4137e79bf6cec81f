import { createContext, useContext, useMemo } from 'react';
import type { CaseRecord } from '../domain/caseRecord';
import type { PredictionTask } from '../domain/lesson';
import { derivePredictionGrid, type PredictionGrid } from '../domain/prediction/predictionGrid';
import { deriveSamplingDays } from '../domain/prediction/samplingDays';
import type { Series } from '../domain/series';
import { deriveShownUnit, type ShownUnit } from '../domain/shownUnit';
import { deriveTimeAxis, type TimeAxis } from '../domain/timeAxis';
import type { Words } from '../words/en';
import { type PredictWords, predictWordsOf } from '../words/enPredict';
import { createPredictionActions, type PredictionActions } from './predictionActions';
import { type PredictionStore, predictionStoreOf } from './predictionStore';

/** One task with everything that drawing, keys, panel and reveal share. Stable while it lasts. */
export interface PredictionSession {
  readonly task: PredictionTask;
  /** Whole, with what is hidden. */
  readonly truth: CaseRecord;
  readonly series: Series;
  readonly axis: TimeAxis;
  readonly grid: PredictionGrid;
  /** The sampling days of the task. */
  readonly days: readonly number[];
  readonly shown: ShownUnit;
  readonly store: PredictionStore;
  readonly actions: PredictionActions;
  readonly words: Words;
  readonly predictWords: PredictWords;
}

/** What the layer in the figure and the surface over it draw; absent outside a prediction. */
export const PredictionContext = createContext<PredictionSession | undefined>(undefined);

export function usePrediction(): PredictionSession | undefined {
  return useContext(PredictionContext);
}

/**
 * The session of a task.
 *
 * @param truth the uncut case
 * @param unit the unit the reader chose, as in the address
 * @returns undefined without a task, and where its times or its series are not of this case
 */
export function usePredictionSession(
  truth: CaseRecord,
  task: PredictionTask | undefined,
  unit: string | undefined,
  words: Words,
): PredictionSession | undefined {
  return useMemo(() => {
    const series = truth.series.find(({ id }) => id === task?.seriesId);
    if (!task || !series) return undefined;
    const axis = deriveTimeAxis(truth);
    const grid = derivePredictionGrid(task, series, axis.frame);
    if (!grid) return undefined;
    const days = deriveSamplingDays(series, axis.frame, grid);
    const store = predictionStoreOf(`${truth.id}/${task.id}`);
    return {
      task,
      truth,
      series,
      axis,
      grid,
      days,
      shown: deriveShownUnit(series, unit),
      store,
      actions: createPredictionActions(store, grid, days),
      words,
      predictWords: predictWordsOf(words),
    };
  }, [truth, task, unit, words]);
}
