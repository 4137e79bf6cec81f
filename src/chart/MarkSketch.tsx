import { censoredPath } from '../view/censoredPath';
import type { PlacedFigure, PlacedMark } from '../view/placedFigure';
import { stretchedPath } from './markPath';

interface MarkSketchProps {
  readonly figure: PlacedFigure;
  readonly clipId: string;
}

/** The marks of a figure by their shapes alone, as few paths as there are kinds of them. */
export function MarkSketch({ figure, clipId }: MarkSketchProps) {
  const paths = new Map<string, string>();
  for (const placed of figure.panels.flatMap(({ marks }) => marks)) {
    const key = classesOf(placed);
    paths.set(key, (paths.get(key) ?? '') + pathOf(placed));
  }
  return (
    <g className="mark-sketch" clipPath={`url(#${clipId})`} aria-hidden="true">
      {[...paths].map(([key, d]) => {
        const [kind, shape] = key.split('|');
        return (
          <g key={key} className={kind}>
            <path className={shape} d={d} />
          </g>
        );
      })}
    </g>
  );
}

/** Of its group and of its path, as `Mark` has them. */
function classesOf({ mark, places }: PlacedMark): string {
  const { shape, isHollow, comparator } = mark;
  const kind = `mark ${shape} ${isHollow ? 'hollow' : 'filled'}${places.length > 1 ? ' ghost' : ''}`;
  return `${kind}|${comparator ? 'mark-arrow' : 'mark-shape'}`;
}

function pathOf({ mark, y, places }: PlacedMark): string {
  const { shape, comparator } = mark;
  const row = tenth(y);
  return places
    .map((place) => {
      const [x1, x2] = [tenth(place.x1), tenth(place.x2)];
      if (!comparator) return stretchedPath(shape, x1, x2, row);
      return censoredPath(comparator.startsWith('<') ? 'down' : 'up', x1, x2, row);
    })
    .join('');
}

function tenth(pixel: number): number {
  return Math.round(pixel * 10) / 10;
}
