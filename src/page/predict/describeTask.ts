import { dayAt } from '../../domain/prediction/predictionGrid';
import type { PredictionSession } from '../../state/predictionSession';
import { nameInSentence, sayDay } from '../../view/prediction/predictionTelling';

/** What is asked: in the words of the task, or what to draw and from when to when. */
export function describeTask(session: PredictionSession): string {
  const { task, series, grid, predictWords } = session;
  const to = dayAt(grid.count, grid);
  return (
    task.prompt ??
    predictWords.draw.prompt(
      nameInSentence(series),
      sayDay(grid.from, session),
      sayDay(to, session),
    )
  );
}
