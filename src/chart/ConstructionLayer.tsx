import { ZIndexLayer } from 'recharts';
import { useConstruction } from '../state/recoveryStore';
import type { PlacedFigure } from '../view/placedFigure';
import { placeConstruction, RING_RADIUS } from '../view/recovery/placeConstruction';
import './construction.css';
import { Label } from './Label';
import { LAYER_ORDER } from './layerOrder';

/** How the chosen read-out was found, drawn over the course it was found on. */
export function ConstructionLayer({ figure }: { readonly figure: PlacedFigure }) {
  const view = useConstruction();
  const placed = view && placeConstruction(view, figure);
  return (
    <>
      {/* Under the course, which must keep its colours. */}
      <ZIndexLayer zIndex={LAYER_ORDER.line - 1}>
        <g className="construction" aria-hidden="true">
          {placed?.areas.map(({ left, right, top, bottom }, index) => (
            <rect
              key={index}
              className="construction-area"
              x={left}
              y={top}
              width={right - left}
              height={bottom - top}
            />
          ))}
        </g>
      </ZIndexLayer>
      <ZIndexLayer zIndex={LAYER_ORDER.teaching}>
        {placed && (
          <g className="construction" role="img" aria-label={placed.name} data-construction="">
            {placed.lines.map(({ role, x1, y1, x2, y2 }, index) => (
              <line
                key={index}
                className={`construction-line ${role}`}
                x1={x1}
                y1={y1}
                x2={x2}
                y2={y2}
              />
            ))}
            {placed.rings.map(({ x, y }, index) => (
              <circle key={index} className="construction-ring" cx={x} cy={y} r={RING_RADIUS} />
            ))}
            {placed.labels.map((label, index) => (
              <Label key={index} text={label} className="construction-label" />
            ))}
          </g>
        )}
      </ZIndexLayer>
    </>
  );
}
