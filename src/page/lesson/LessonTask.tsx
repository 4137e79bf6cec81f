import { type ReactNode, useMemo } from 'react';
import type { CaseRecord } from '../../domain/caseRecord';
import type { ClinicalEvent } from '../../domain/clinicalEvent';
import { usePredictionState } from '../../state/predictionStore';
import { derivePanel } from '../../view/derivePanel';
import type { LessonWords } from '../../words/enLesson';
import { PredictionPanel } from '../predict/PredictionPanel';
import { PredictionReveal } from '../predict/PredictionReveal';
import { WallButton } from '../wall/WallButton';
import type { PartPrediction } from './usePartPrediction';

interface LessonTaskProps {
  readonly prediction: PartPrediction;
  /** As the part shows it: what is typed must lie on the axis that is drawn. */
  readonly caseRecord: CaseRecord;
  readonly evidence: readonly ClinicalEvent[];
  readonly goOn: () => void;
  readonly words: LessonWords;
}

/** The tools to draw a line, or what can be said of it beside what is shown, and the class's lines. */
export function LessonTask(props: LessonTaskProps) {
  const { session, stage } = props.prediction;
  const isCommitted = usePredictionState(session.store, (state) => state.isCommitted);
  const wall = <WallButton session={session} />;
  const isDrawing = stage === 'drawn' && !isCommitted;
  return (
    <div className={isDrawing ? 'lesson-task is-drawing' : 'lesson-task'}>
      {isDrawing ? (
        <DrawingTask {...props}>{wall}</DrawingTask>
      ) : (
        <>
          <ToldTask {...props} isCommitted={isCommitted} />
          <p>{wall}</p>
        </>
      )}
    </div>
  );
}

function DrawingTask(props: LessonTaskProps & { readonly children: ReactNode }) {
  const { prediction, caseRecord, goOn, children } = props;
  const { session } = prediction;
  const domain = useMemo(() => {
    const series = caseRecord.series.find(({ id }) => id === session.series.id);
    const look = { unit: session.shown.unit, window: WHOLE, panels: 1, deriveLong: undefined };
    return series && derivePanel(series, session.axis, look, session.words).domain;
  }, [caseRecord, session]);
  return (
    <PredictionPanel
      session={session}
      {...(domain ? { domain } : {})}
      hasPrompt={false}
      committed={goOn}
    >
      {children}
    </PredictionPanel>
  );
}

function ToldTask(props: LessonTaskProps & { readonly isCommitted: boolean }) {
  const { prediction, evidence, words, isCommitted } = props;
  const { session, stage } = prediction;
  if (stage === 'drawn') return <p role="status">{words.committed}</p>;
  if (!isCommitted) return <p>{words.noPrediction}</p>;
  return stage === 'held' ? (
    <PredictionReveal session={session} told={props.caseRecord} evidence={evidence} isFolded />
  ) : null;
}

const WHOLE = { from: -Infinity, to: Infinity };
