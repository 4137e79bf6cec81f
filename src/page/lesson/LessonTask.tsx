import { lazy, Suspense, useMemo, useState } from 'react';
import type { CaseRecord } from '../../domain/caseRecord';
import type { ClinicalEvent } from '../../domain/clinicalEvent';
import { usePredictionState } from '../../state/predictionStore';
import { derivePanel } from '../../view/derivePanel';
import type { LessonWords } from '../../words/enLesson';
import { PredictionPanel } from '../predict/PredictionPanel';
import { PredictionReveal } from '../predict/PredictionReveal';
import type { PartPrediction } from './usePartPrediction';

const ClassWall = lazy(() => import('../wall/ClassWall'));

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
  const { prediction, words } = props;
  const { session } = prediction;
  const [isWall, setIsWall] = useState(false);
  return (
    <>
      <TaskOfPart {...props} />
      <button
        type="button"
        className="button"
        onClick={() => {
          setIsWall(true);
        }}
      >
        {words.wall}
      </button>
      {isWall && (
        <Suspense fallback={null}>
          <ClassWall
            caseRecord={session.truth}
            task={session.task}
            unit={session.shown.unit}
            words={session.words}
            close={() => {
              setIsWall(false);
            }}
          />
        </Suspense>
      )}
    </>
  );
}

function TaskOfPart({ prediction, caseRecord, evidence, goOn, words }: LessonTaskProps) {
  const { session, stage } = prediction;
  const isCommitted = usePredictionState(session.store, (state) => state.isCommitted);
  const domain = useMemo(() => {
    const series = caseRecord.series.find(({ id }) => id === session.series.id);
    const look = { unit: session.shown.unit, window: WHOLE, panels: 1, deriveLong: undefined };
    return series && derivePanel(series, session.axis, look, session.words).domain;
  }, [caseRecord, session]);
  if (stage === 'drawn' && !isCommitted) {
    return (
      <PredictionPanel
        session={session}
        {...(domain ? { domain } : {})}
        hasPrompt={false}
        committed={goOn}
      />
    );
  }
  if (stage === 'drawn') return <p role="status">{words.committed}</p>;
  if (!isCommitted) return <p>{words.noPrediction}</p>;
  return stage === 'held' ? <PredictionReveal session={session} evidence={evidence} /> : null;
}

const WHOLE = { from: -Infinity, to: Infinity };
