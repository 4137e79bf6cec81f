import { useEffect, useMemo, useRef } from 'react';
import { PredictionLayer } from '../../chart/PredictionLayer';
import { DAY_MS, dayTime } from '../../domain/caseTime';
import { cutRecord } from '../../domain/cutRecord';
import { dayAt } from '../../domain/prediction/predictionGrid';
import { deriveWholeTask } from '../../domain/prediction/wholeTask';
import {
  PredictionContext,
  type PredictionSession,
  usePredictionSession,
} from '../../state/predictionSession';
import { usePredictionState } from '../../state/predictionStore';
import { derivePanel } from '../../view/derivePanel';
import { writeAxisTime } from '../../view/viewParameters';
import { predictWordsOf } from '../../words/enPredict';
import { CasePage } from '../CasePage';
import { WallButton } from '../wall/WallButton';
import type { StageProps } from '../stageProps';
import './predict.css';
import { PredictionPanel } from './PredictionPanel';
import { PredictionReveal } from './PredictionReveal';
import { describeTask } from './describeTask';
import { PredictionSurface } from './PredictionSurface';

/** Asks for the course of any case after day 0, and then shows it: predicting without a lesson. */
export default function PredictStage({ load: _, log: __, close, ...page }: StageProps) {
  const { caseRecord, parameters, words } = page;
  const task = useMemo(() => deriveWholeTask(caseRecord), [caseRecord]);
  const session = usePredictionSession(caseRecord, task, parameters.unit, words);
  if (session) return <Predicting page={page} session={session} close={close} />;
  const predictWords = predictWordsOf(words);
  const panel = (
    <aside className="prediction-stage">
      <StageHead title={predictWords.draw.title} label={predictWords.draw.close} close={close} />
      <p>{predictWords.draw.impossible}</p>
    </aside>
  );
  return <CasePage {...page} beside={panel} layout="with-panel" />;
}

interface PredictingProps {
  readonly page: Omit<StageProps, 'load' | 'log' | 'close'>;
  readonly session: PredictionSession;
  readonly close: () => void;
}

/** The same objects from draw to draw, or the chart would be drawn again. */
const DRAWING = { layer: PredictionLayer, over: PredictionSurface, hasOverview: false };

function Predicting({ page, session, close }: PredictingProps) {
  const { truth, grid, axis, task, store, series, shown, predictWords, words } = session;
  const isCommitted = usePredictionState(store, (state) => state.isCommitted);
  const window = useMemo(() => {
    const length = grid.count * grid.dayStep;
    const from = (grid.from - Math.max(2, length * 0.2)) * DAY_MS;
    return { from, to: (dayAt(grid.count, grid) + length * 0.02) * DAY_MS };
  }, [grid]);
  const shownCase = useMemo(() => {
    if (isCommitted) return truth;
    // What the source says of the time from day 0 on is the answer, though it begins in sight.
    const stretch = { from: dayTime(window.from / DAY_MS), to: task.to };
    const words = truth.words.filter(({ start }) => !start || start.start < task.from.start);
    return cutRecord({ ...truth, words }, { hiddenAfter: [task.from], drawnOver: stretch });
  }, [truth, task, window, isCommitted]);
  const domain = useMemo(() => {
    const look = { unit: shown.unit, window, panels: 1, deriveLong: undefined };
    return derivePanel(series, axis, look, words).domain;
  }, [series, axis, shown, window, words]);
  const parameters = useMemo(
    () => ({
      from: writeAxisTime(window.from, axis, 'days'),
      to: writeAxisTime(window.to, axis, 'days'),
      ...page.parameters,
      needs: series.id,
    }),
    [window, axis, series, page.parameters],
  );
  const panel = (
    <aside className="prediction-stage">
      <StageHead
        title={isCommitted ? undefined : predictWords.draw.title}
        label={predictWords.draw.close}
        close={close}
      />
      {isCommitted ? (
        <PredictionReveal session={session} startAgain={session.actions.startAgain} />
      ) : (
        <PredictionPanel session={session} domain={domain} hasPrompt={false} />
      )}
      <div className="prediction-wall">
        <WallButton session={session} />
      </div>
    </aside>
  );
  return (
    <PredictionContext value={session}>
      <CasePage
        {...page}
        caseRecord={shownCase}
        parameters={parameters}
        shows="chart"
        headline={isCommitted ? undefined : <Prompt session={session} />}
        beside={panel}
        layout="with-panel"
        figure={DRAWING}
      />
    </PredictionContext>
  );
}

/** In place of the sentence that says what the data say. */
function Prompt({ session }: { readonly session: PredictionSession }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // What led here is gone, be it the entry of the menu or the button that starts again.
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <header className="headline">
      <h1 ref={heading} tabIndex={-1}>
        {describeTask(session)}
      </h1>
      <p>{session.truth.title}</p>
    </header>
  );
}

interface StageHeadProps {
  readonly title: string | undefined;
  readonly label: string;
  readonly close: () => void;
}

function StageHead({ title, label, close }: StageHeadProps) {
  return (
    <div
      className={title === undefined ? 'prediction-stage-head is-alone' : 'prediction-stage-head'}
    >
      {title !== undefined && <h2>{title}</h2>}
      <button type="button" className="button" onClick={close}>
        {label}
      </button>
    </div>
  );
}
