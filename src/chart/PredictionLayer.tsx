import { useId, useMemo } from 'react';
import { ZIndexLayer } from 'recharts';
import { addStroke } from '../domain/prediction/addStroke';
import { deriveClaims } from '../domain/prediction/deriveClaims';
import { valueAt } from '../domain/prediction/lineAt';
import { type PredictionSession, usePrediction } from '../state/predictionSession';
import { usePredictionState } from '../state/predictionStore';
import { describeClaims } from '../view/prediction/describeClaims';
import { findPanel, placeAt, placePrediction } from '../view/prediction/placePrediction';
import type { PlacedFigure, PlacedPanel } from '../view/placedFigure';
import { Label } from './Label';
import { LAYER_ORDER } from './layerOrder';
import './predictionLayer.css';

/** What a reader predicts, in the figure: it draws itself again at each stroke, and the chart never. */
export function PredictionLayer({ figure }: { readonly figure: PlacedFigure }) {
  const session = usePrediction();
  const placed = session && findPanel(figure, session.series.id);
  return placed ? <Prediction session={session} figure={figure} placed={placed} /> : null;
}

interface PartProps {
  readonly session: PredictionSession;
  readonly figure: PlacedFigure;
  readonly placed: PlacedPanel;
}

function Prediction({ session, figure, placed }: PartProps) {
  const clipId = useId();
  const { store, grid, series, predictWords } = session;
  const isCommitted = usePredictionState(store, (state) => state.isCommitted);
  const kept = usePredictionState(store, (state) => state.pieces);
  const stroke = usePredictionState(store, (state) => state.stroke);
  const pieces = useMemo(
    () => (stroke.length > 0 ? addStroke(kept, stroke, grid) : kept),
    [kept, stroke, grid],
  );
  const line = useMemo(
    () => placePrediction(figure, series.id, pieces, predictWords.line.label),
    [figure, series.id, pieces, predictWords],
  );
  const claims = deriveClaims(kept, series.referenceRange, grid);
  const { plotArea } = figure;
  // What is drawn lies over everything; beside the truth it must hide none of its marks.
  const order = isCommitted ? LAYER_ORDER.marks - 1 : LAYER_ORDER.teaching;
  return (
    <ZIndexLayer zIndex={order}>
      <clipPath id={clipId}>
        <rect
          x={plotArea.left}
          y={placed.top - 4}
          width={plotArea.right - plotArea.left}
          height={placed.bottom - placed.top + 8}
        />
      </clipPath>
      <g className="prediction" data-prediction={isCommitted ? 'committed' : 'open'}>
        {!isCommitted && <SamplingDays session={session} figure={figure} placed={placed} />}
        {line && (
          <g
            clipPath={`url(#${clipId})`}
            role="img"
            aria-label={
              claims
                ? predictWords.line.name(describeClaims(claims, session))
                : predictWords.line.label
            }
          >
            {!isCommitted && <path className="prediction-halo" d={line.path} />}
            <path className="prediction-line" d={line.path} />
            {line.points.map(({ x, y }) => (
              <circle key={x} className="prediction-point" cx={x} cy={y} r={4.5} />
            ))}
          </g>
        )}
        {line?.label && <Label text={line.label} className="prediction-label" />}
        {!isCommitted && <Cursor session={session} figure={figure} placed={placed} />}
      </g>
    </ZIndexLayer>
  );
}

/** A tick at the foot of the plot for each day on which a value can have been drawn. */
function SamplingDays({ session, figure, placed }: PartProps) {
  const { left, right } = figure.plotArea;
  const xs = session.days
    .map((day) => placeAt(figure, placed, day, 0).x)
    .filter((x) => x >= left && x <= right);
  const path = xs.map((x) => `M${x} ${placed.bottom}v-8`).join('');
  return <path className="prediction-days" d={path} aria-hidden="true" />;
}

/** Where the arrow keys are. */
function Cursor({ session, figure, placed }: PartProps) {
  const day = usePredictionState(session.store, ({ cursor }) => cursor);
  const pieces = usePredictionState(session.store, (state) => state.pieces);
  if (day === undefined) return null;
  const value = valueAt(pieces, day);
  const { x, y } = placeAt(figure, placed, day, value ?? 0);
  if (x < figure.plotArea.left - 1 || x > figure.plotArea.right + 1) return null;
  return (
    <g aria-hidden="true">
      <line className="prediction-cursor" x1={x} x2={x} y1={placed.top} y2={placed.bottom} />
      {value !== undefined && <circle className="prediction-grip" cx={x} cy={y} r={7} />}
    </g>
  );
}
