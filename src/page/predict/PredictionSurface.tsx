import { useMemo, useRef } from 'react';
import { DAY_MS } from '../../domain/caseTime';
import { valueAt } from '../../domain/prediction/lineAt';
import { dayAt } from '../../domain/prediction/predictionGrid';
import { type PredictionSession, usePrediction } from '../../state/predictionSession';
import { usePredictionState } from '../../state/predictionStore';
import { scaleTo } from '../../view/linearScale';
import type { PlacedFigure, PlacedPanel } from '../../view/placedFigure';
import { findPanel } from '../../view/prediction/placePrediction';
import { nameInSentence, sayAmount, sayDay } from '../../view/prediction/predictionTelling';
import './predict.css';
import { usePen } from './usePen';
import { createPredictionKeys } from './createPredictionKeys';

/** How far beyond its first and last day a pen can be put down and still means them. */
const EDGE = 12;

/** Over the plot while a prediction is open: takes strokes and keys; gone once it is committed. */
export function PredictionSurface({ figure }: { readonly figure: PlacedFigure }) {
  const session = usePrediction();
  const placed = session && findPanel(figure, session.series.id);
  return placed ? <Open session={session} figure={figure} placed={placed} /> : null;
}

interface OpenProps {
  readonly session: PredictionSession;
  readonly figure: PlacedFigure;
  readonly placed: PlacedPanel;
}

function Open(props: OpenProps) {
  const isCommitted = usePredictionState(props.session.store, (state) => state.isCommitted);
  return isCommitted ? null : <Surface {...props} />;
}

function Surface({ session, figure, placed }: OpenProps) {
  const surface = useRef<HTMLDivElement>(null);
  const { grid, store, series, shown, predictWords, actions, days } = session;
  const area = useMemo(() => {
    const at = (day: number) => scaleTo(figure.timeScale, day * DAY_MS);
    const { left, right } = figure.plotArea;
    return {
      left: Math.max(left, at(grid.from) - EDGE),
      right: Math.min(right, at(dayAt(grid.count, grid)) + EDGE),
      top: placed.top,
      bottom: placed.bottom,
    };
  }, [figure, placed, grid]);
  usePen({ surface, figure, session, area });
  const pressKey = useMemo(
    () => createPredictionKeys(session, placed.panel.domain),
    [session, placed.panel.domain],
  );
  const cursor = usePredictionState(store, (state) => state.cursor);
  const pieces = usePredictionState(store, (state) => state.pieces);
  const value = cursor === undefined ? undefined : valueAt(pieces, cursor);
  const { domain } = placed.panel;
  if (area.right <= area.left) return null;
  return (
    <div
      ref={surface}
      className="prediction-surface"
      data-prediction-surface=""
      // Two dimensions have no role of their own; a slider's keys and its said value come nearest.
      role="slider"
      tabIndex={0}
      aria-label={predictWords.draw.surface(nameInSentence(series))}
      aria-describedby="prediction-keys"
      aria-valuemin={domain.low}
      aria-valuemax={domain.high}
      aria-valuenow={value === undefined ? domain.low : value * shown.factor}
      aria-valuetext={sayCursor(session, cursor ?? days[0] ?? 0, value)}
      onKeyDown={pressKey}
      onFocus={(focus) => {
        if (focus.currentTarget.matches(':focus-visible') && store.read().cursor === undefined) {
          actions.moveCursor(days[0]);
        }
      }}
      onBlur={() => {
        actions.moveCursor(undefined);
      }}
      style={{
        left: area.left,
        top: area.top,
        width: area.right - area.left,
        height: area.bottom - area.top,
      }}
    >
      <span id="prediction-keys" hidden>
        {predictWords.draw.byKey}
      </span>
    </div>
  );
}

function sayCursor(session: PredictionSession, day: number, value: number | undefined): string {
  const { draw } = session.predictWords;
  const said = sayDay(day, session);
  return value === undefined ? draw.unset(said) : draw.set(said, sayAmount(value, session));
}
