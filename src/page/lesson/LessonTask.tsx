import { useMemo } from 'react';
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
  return (
    <div className="lesson-task">
      <TaskOfPart {...props} />
      <p>
        <WallButton session={props.prediction.session} />
      </p>
    </div>
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
  return stage === 'held' ? (
    <PredictionReveal session={session} evidence={evidence} isFolded />
  ) : null;
}

const WHOLE = { from: -Infinity, to: Infinity };
