import type { ReactNode } from 'react';
import { drawnStretch } from '../../domain/prediction/prediction';
import { announce } from '../../state/announcement';
import type { PredictionSession } from '../../state/predictionSession';
import { usePredictionState } from '../../state/predictionStore';
import { sayDay } from '../../view/prediction/predictionTelling';
import type { ValueDomain } from '../../view/valueDomain';
import { describeTask } from './describeTask';
import './predict.css';
import { PredictionTable } from './PredictionTable';

interface PredictionPanelProps {
  readonly session: PredictionSession;
  /** The y axis of the series in the shown unit; typed values must lie on it. */
  readonly domain?: ValueDomain;
  /** After the line is committed, such as on to the next part of a lesson. */
  readonly committed?: () => void;
  /** A lesson says itself what its button leads to. */
  readonly commitLabel?: string;
  /** A lesson has its own text above. */
  readonly hasPrompt?: boolean;
  /** What else can be done, beside undoing. */
  readonly children?: ReactNode;
}

/** Beside the figure while a prediction is drawn: what to do, how, and the button that commits it. */
export function PredictionPanel(props: PredictionPanelProps) {
  const { session, domain, committed, commitLabel, hasPrompt = true, children } = props;
  const { store, actions, predictWords } = session;
  const words = predictWords.draw;
  const pieces = usePredictionState(store, (state) => state.pieces);
  const canUndo = usePredictionState(store, ({ past }) => past.length > 0);
  const say = (day: number) => sayDay(day, session);
  const stretch = drawnStretch(pieces);
  const drawn =
    stretch === undefined
      ? words.nothing
      : stretch.from === stretch.to
        ? words.drawnPoint(say(stretch.from))
        : words.drawn(say(stretch.from), say(stretch.to));
  return (
    <section className="prediction-panel" aria-label={words.title}>
      {hasPrompt && <p className="prediction-prompt">{describeTask(session)}</p>}
      <p className="prediction-hint">
        {words.how} {words.partial}
      </p>
      <p className="prediction-hint wide-only">{words.byKey}</p>
      <p role="status" className="prediction-drawn">
        {drawn}
      </p>
      <div className="prediction-buttons">
        <button
          type="button"
          className="button"
          disabled={!canUndo}
          onClick={() => {
            actions.undo();
            announce(words.undone);
          }}
        >
          {words.undo}
        </button>
        <button
          type="button"
          className="button"
          disabled={!stretch}
          onClick={() => {
            actions.clear();
            announce(words.cleared);
          }}
        >
          {words.clear}
        </button>
        {children}
      </div>
      <details className="prediction-typed">
        <summary>{words.typed}</summary>
        <PredictionTable session={session} domain={domain} />
      </details>
      <button
        type="button"
        className="button prediction-commit"
        disabled={!stretch}
        aria-describedby={stretch ? undefined : 'prediction-not-yet'}
        onClick={() => {
          actions.commit();
          committed?.();
        }}
      >
        {commitLabel ?? words.commit}
      </button>
      {!stretch && (
        <p id="prediction-not-yet" className="prediction-hint">
          {words.notYet}
        </p>
      )}
    </section>
  );
}
