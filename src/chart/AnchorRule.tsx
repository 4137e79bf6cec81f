import { ZIndexLayer } from 'recharts';
import type { PlacedFigure } from '../view/placedFigure';
import { LAYER_ORDER } from './layerOrder';

/** Day 0, from the top of the plot through the lanes. */
export function AnchorRule({ figure }: { readonly figure: PlacedFigure }) {
  if (figure.anchorX === undefined) return null;
  const { anchorX: x, plotArea, lanesBottom } = figure;
  return (
    <ZIndexLayer zIndex={LAYER_ORDER.anchorRule}>
      <g aria-hidden="true">
        <line className="anchor-rule" x1={x} x2={x} y1={plotArea.top} y2={plotArea.bottom} />
        <line className="anchor-rule" x1={x} x2={x} y1={plotArea.bottom + 38} y2={lanesBottom} />
      </g>
    </ZIndexLayer>
  );
}
