import { useEffect } from 'react';
import type { CaseRecord } from '../../domain/caseRecord';
import type { Lesson, LessonPart, LessonStep, PredictionTask } from '../../domain/lesson';
import { type PredictionSession, usePredictionSession } from '../../state/predictionSession';
import type { Words } from '../../words/en';

/** The prediction a part of a lesson asks for, or the one it stands beside the truth. */
export interface PartPrediction {
  readonly session: PredictionSession;
  /** `beside`: the line alone; `held`: with what can be said of it. */
  readonly stage: 'drawn' | 'beside' | 'held';
}

export function usePartPrediction(
  whole: CaseRecord,
  lesson: Lesson,
  step: LessonStep | undefined,
  part: LessonPart,
  unit: string | undefined,
  words: Words,
): PartPrediction | undefined {
  const task = part.prediction ?? taskOf(lesson, part.view.prediction);
  const session = usePredictionSession(whole, task, unit, words);
  const stage = part.prediction ? 'drawn' : isLastOf(step, part) ? 'held' : 'beside';
  useEffect(() => {
    // Whoever goes on has said what they expect; from here on the line stays as it is.
    if (session && stage !== 'drawn') session.actions.commit();
  }, [session, stage]);
  return session && { session, stage };
}

function taskOf(lesson: Lesson, stepId: string | undefined): PredictionTask | undefined {
  const step = stepId === undefined ? undefined : lesson.steps.find(({ id }) => id === stepId);
  return step?.parts.find(({ prediction }) => prediction)?.prediction;
}

/** The last part of a step that shows the line is where it is talked about. */
function isLastOf(step: LessonStep | undefined, part: LessonPart): boolean {
  return step?.parts.findLast(({ view }) => view.prediction !== undefined) === part;
}
