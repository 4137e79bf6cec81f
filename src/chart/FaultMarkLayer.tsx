import { useContext } from 'react';
import { ZIndexLayer } from 'recharts';
import { FaultContext } from '../state/faultContext';
import { placeFaultMark } from '../view/fault/placeFaultMark';
import type { PlacedFigure } from '../view/placedFigure';
import './faultMarkLayer.css';
import { Label } from './Label';
import { LAYER_ORDER } from './layerOrder';

/** Says in the drawing itself that it is wrong on purpose, so that every picture of it does. */
export function FaultMarkLayer({ figure }: { readonly figure: PlacedFigure }) {
  const faultWords = useContext(FaultContext);
  if (!faultWords) return null;
  const { left, right } = figure.plotArea;
  return (
    <ZIndexLayer zIndex={LAYER_ORDER.teaching}>
      {figure.panels.map((panel) => (
        <g key={panel.panel.seriesId} data-fault-mark="">
          <rect
            className="fault-frame"
            aria-hidden="true"
            x={left}
            y={panel.top}
            width={right - left}
            height={panel.bottom - panel.top}
          />
          <Label text={placeFaultMark(panel, figure, faultWords.mark)} className="fault-mark" />
        </g>
      ))}
    </ZIndexLayer>
  );
}
