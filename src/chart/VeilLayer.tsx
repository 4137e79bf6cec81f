import { ZIndexLayer } from 'recharts';
import { useVeil } from '../state/veil';
import { scaleTo } from '../view/linearScale';
import type { PlacedFigure } from '../view/placedFigure';
import { LAYER_ORDER } from './layerOrder';
import './veil.css';

/** Over what a step hides; said beside the figure too, so hidden from screen readers. */
export function VeilLayer({ figure }: { readonly figure: PlacedFigure }) {
  const veil = useVeil();
  if (!veil) return null;
  const { plotArea, timeScale, lanesBottom } = figure;
  const x = Math.max(plotArea.left, scaleTo(timeScale, veil.from));
  if (x >= plotArea.right) return null;
  return (
    <ZIndexLayer zIndex={LAYER_ORDER.teaching}>
      <g aria-hidden="true" className="veil">
        <rect
          x={x}
          y={plotArea.top}
          width={plotArea.right - x}
          height={Math.max(lanesBottom, plotArea.bottom) - plotArea.top}
        />
        <line x1={x} x2={x} y1={plotArea.top} y2={plotArea.bottom} />
        {plotArea.right - x > 60 && (
          <text x={x + 6} y={plotArea.bottom - 40}>
            {veil.label}
          </text>
        )}
      </g>
    </ZIndexLayer>
  );
}
