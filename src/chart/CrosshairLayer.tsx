import { ZIndexLayer } from 'recharts';
import { usePointedAt } from '../state/pointedAtStore';
import { crosshairTime } from '../view/crosshairTime';
import { scaleTo } from '../view/linearScale';
import type { PlacedFigure } from '../view/placedFigure';
import { LAYER_ORDER } from './layerOrder';

/** One vertical line through all panels and lanes at the time pointed at; it alone follows. */
export function CrosshairLayer({ figure }: { readonly figure: PlacedFigure }) {
  const at = usePointedAt((pointedAt) => crosshairTime(pointedAt, figure));
  const { timeScale, plotArea, lanesBottom } = figure;
  const x = at === undefined ? NaN : scaleTo(timeScale, at);
  const isInside = x >= plotArea.left - 0.5 && x <= plotArea.right + 0.5;
  return (
    <ZIndexLayer zIndex={LAYER_ORDER.crosshair}>
      {isInside && (
        <line
          className="crosshair"
          data-crosshair=""
          aria-hidden="true"
          x1={x}
          x2={x}
          y1={plotArea.top}
          y2={lanesBottom}
        />
      )}
    </ZIndexLayer>
  );
}
