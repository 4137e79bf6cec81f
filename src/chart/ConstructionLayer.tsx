import { ZIndexLayer } from 'recharts';
import { useConstruction } from '../state/recoveryStore';
import type { PlacedFigure } from '../view/placedFigure';
import { placeConstruction } from '../view/recovery/placeConstruction';
import './construction.css';
import { Label } from './Label';
import { LAYER_ORDER } from './layerOrder';

/** Outside a mark, so that its shape and its own ring stay to be seen. */
const RADIUS = 11;

/** How the chosen read-out was found, drawn over the course it was found on. */
export function ConstructionLayer({ figure }: { readonly figure: PlacedFigure }) {
  const view = useConstruction();
  const placed = view && placeConstruction(view, figure);
  return (
    <ZIndexLayer zIndex={LAYER_ORDER.teaching}>
      {placed && (
        <g className="construction" role="img" aria-label={placed.name} data-construction="">
          {placed.areas.map(({ left, right, top, bottom }) => (
            <rect
              key={`${left} ${top}`}
              className="construction-area"
              x={left}
              y={top}
              width={right - left}
              height={bottom - top}
            />
          ))}
          {placed.lines.map(({ role, x1, y1, x2, y2 }) => (
            <line
              key={`${role} ${x1} ${y1} ${x2} ${y2}`}
              className={`construction-line ${role}`}
              x1={x1}
              y1={y1}
              x2={x2}
              y2={y2}
            />
          ))}
          {placed.rings.map(({ x, y }) => (
            <circle key={`${x} ${y}`} className="construction-ring" cx={x} cy={y} r={RADIUS} />
          ))}
          {placed.labels.map((label) => (
            <Label key={`${label.text} ${label.x}`} text={label} className="construction-label" />
          ))}
        </g>
      )}
    </ZIndexLayer>
  );
}
