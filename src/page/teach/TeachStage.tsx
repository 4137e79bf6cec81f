import { lazy } from 'react';
import type { StageProps } from '../stageProps';
import type { TeachTool } from '../teachTool';

const STAGES = {
  lesson: lazy(() => import('../lesson/LessonStage')),
  write: lazy(() => import('../lesson/write/WriteStage')),
  predict: lazy(() => import('../predict/PredictStage')),
  wall: lazy(() => import('../wall/WallStage')),
  recovery: lazy(() => import('../recovery/RecoveryStage')),
  compare: lazy(() => import('../compare/CompareStage')),
  fault: lazy(() => import('../fault/FaultStage')),
};

/** A case in one of the ways of teaching; each is loaded when it is chosen. */
export default function TeachStage({ tool, ...props }: StageProps & { readonly tool: TeachTool }) {
  const Stage = STAGES[tool];
  return <Stage {...props} />;
}
