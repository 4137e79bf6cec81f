import { ZIndexLayer } from 'recharts';
import { useVeil } from '../state/veil';
import { scaleTo } from '../view/linearScale';
import type { PlacedFigure } from '../view/placedFigure';
import { LAYER_ORDER } from './layerOrder';
import './veil.css';

/** As much of the last mark stands beyond the plot, before the numbers of the range. */
const BEYOND = 5;

interface VeilProps {
  readonly figure: PlacedFigure;
}

/** Over what a step hides; said beside the figure too, so hidden from screen readers. */
export function VeilLayer({ figure }: VeilProps) {
  const veil = useVeil();
  if (!veil) return null;
  const { lanes, history } = figure;
  const hidden = [...lanes, ...(history ? [history] : [])]
    .flatMap(({ events }) => events)
    .filter(({ event }) => veil.events.has(event.id));
  return (
    <ZIndexLayer zIndex={LAYER_ORDER.teaching}>
      <g aria-hidden="true" className="veil">
        {veil.from !== undefined && (
          <CurveVeil figure={figure} from={veil.from} label={veil.label} />
        )}
        {hidden.map(({ event, hit }) => (
          <rect
            key={event.id}
            x={hit.left}
            y={hit.top}
            width={hit.right - hit.left}
            height={hit.bottom - hit.top}
          />
        ))}
      </g>
    </ZIndexLayer>
  );
}

interface CurveVeilProps extends VeilProps {
  readonly from: number;
  readonly label: string;
}

function CurveVeil({ figure: { plotArea, timeScale }, from, label }: CurveVeilProps) {
  const { top, bottom, right } = plotArea;
  const x = Math.max(plotArea.left, scaleTo(timeScale, from));
  if (x >= right) return null;
  return (
    <>
      <rect x={x} y={top} width={right + BEYOND - x} height={bottom - top} />
      <line x1={x} x2={x} y1={top} y2={bottom} />
      {right - x > 60 && (
        <text x={x + 6} y={bottom - 40}>
          {label}
        </text>
      )}
    </>
  );
}
