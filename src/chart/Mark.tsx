import { useObservationEmphasis } from '../state/pins';
import type { Box } from '../view/box';
import { censoredPath } from '../view/censoredPath';
import type { Emphasis } from '../view/emphasis';
import { type LinearScale, scaleTo } from '../view/linearScale';
import type { PlacedMark } from '../view/placedFigure';
import { MARK_RADIUS } from '../view/markBoxes';
import { capsulePath, stretchedPath } from './markPath';

interface MarkProps {
  readonly placed: PlacedMark;
  readonly scale: LinearScale;
  readonly plotArea: Box;
}

/** One observation, emphasised while it is pointed at or pinned. */
export function Mark(props: MarkProps) {
  const { seriesId, index } = props.placed.mark;
  return <MarkDrawing {...props} emphasis={useObservationEmphasis({ seriesId, index })} />;
}

/** Its shape says the status, hollow or filled the basis, its width the time. */
export function MarkDrawing({
  placed,
  scale,
  plotArea,
  emphasis,
}: MarkProps & { readonly emphasis: Emphasis }) {
  const { mark, y, places } = placed;
  const shown = places.filter(({ x1, x2 }) => x2 >= plotArea.left - 1 && x1 <= plotArea.right + 1);
  const classes = ['mark', mark.shape, mark.isHollow ? 'hollow' : 'filled'];
  if (places.length > 1) classes.push('ghost');
  return (
    <g role="listitem">
      <g
        role="img"
        aria-label={mark.name}
        className={classes.join(' ')}
        data-observation={mark.key}
        data-emphasis={emphasis}
        transform={`translate(0 ${y})`}
      >
        {places.length > 1 && <Tie placed={placed} plotArea={plotArea} />}
        {mark.readingError !== undefined && <Whisker placed={placed} scale={scale} />}
        {shown.map((place, index) => (
          <Shape key={index} placed={placed} x1={place.x1} x2={place.x2} emphasis={emphasis} />
        ))}
      </g>
    </g>
  );
}

function Shape({
  placed: { mark },
  x1,
  x2,
  emphasis,
}: {
  readonly placed: PlacedMark;
  readonly x1: number;
  readonly x2: number;
  readonly emphasis: string;
}) {
  const isWide = x2 - x1 > 1;
  const ring = capsulePath(x1, x2, MARK_RADIUS + 5);
  return (
    <>
      {emphasis !== 'none' && <path className="ring-outline" d={ring} />}
      {emphasis !== 'none' && <path className="ring" d={ring} />}
      {isWide ? (
        <path {...outlineOf(mark, x1, x2)} />
      ) : (
        <path {...outlineOf(mark, 0, 0)} transform={`translate(${x1} 0)`} />
      )}
    </>
  );
}

function outlineOf(
  { comparator, shape }: PlacedMark['mark'],
  x1: number,
  x2: number,
): { className: string; d: string } {
  if (!comparator) return { className: 'mark-shape', d: stretchedPath(shape, x1, x2) };
  const direction = comparator.startsWith('<') ? 'down' : 'up';
  return { className: 'mark-arrow', d: censoredPath(direction, x1, x2) };
}

/**
 * The bracket that joins the two candidates of an either/or time; above and below in turn, so that
 * the brackets of neighbours with one value are two.
 */
function Tie({ placed, plotArea }: { readonly placed: PlacedMark; readonly plotArea: Box }) {
  const ends = placed.places.flatMap(({ x1, x2 }) => [x1, x2]);
  const [left, right] = [Math.min(...ends), Math.max(...ends)];
  const x1 = Math.max(plotArea.left, left);
  const x2 = Math.min(plotArea.right, right);
  const side = placed.mark.index % 2 === 0 ? -1 : 1;
  const [foot, bar] = [side * (MARK_RADIUS + 2), side * (MARK_RADIUS + 6)];
  const start = left < plotArea.left ? `M${x1} ${bar}` : `M${x1} ${foot}V${bar}`;
  const end = right > plotArea.right ? `H${x2}` : `H${x2}V${foot}`;
  return (
    <>
      <rect
        className="mark-tie-hit"
        x={x1}
        y={-MARK_RADIUS - 6}
        width={x2 - x1}
        height={2 * MARK_RADIUS + 12}
      />
      <path className="mark-tie" d={start + end} />
    </>
  );
}

function Whisker({ placed, scale }: { readonly placed: PlacedMark; readonly scale: LinearScale }) {
  const { mark, y, places } = placed;
  const x = places[0]?.x1 ?? 0;
  const reach = scaleTo(scale, mark.value - (mark.readingError ?? 0)) - y;
  return (
    <path
      className="mark-whisker"
      d={`M${x} ${-reach}V${reach}M${x - 3} ${-reach}h6M${x - 3} ${reach}h6`}
    />
  );
}
