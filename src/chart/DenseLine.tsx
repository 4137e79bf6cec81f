import type { PlacedDense } from '../view/placedFigure';
import { denseLimitPath, denseOutsidePath, densePath, denseStretchPath } from './densePath';

/** Values too many to be marks, in one path each for what they are. */
export function DenseLine({ dense }: { readonly dense: PlacedDense }) {
  const basis = dense.isHollow ? 'hollow' : 'filled';
  return (
    <g className={`dense ${basis}`}>
      <path className="series-line" d={densePath(dense)} />
      <path className="dense-outside" d={denseOutsidePath(dense)} />
      <path className="dense-stretch" d={denseStretchPath(dense)} />
      {[false, true].map((isOutside) => (
        <g key={String(isOutside)} className={`mark ${isOutside ? 'below' : 'untold'} ${basis}`}>
          <path className="mark-arrow" d={denseLimitPath(dense, isOutside)} />
        </g>
      ))}
    </g>
  );
}
