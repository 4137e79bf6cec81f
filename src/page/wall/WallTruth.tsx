import { MARK_PATH, stretchedPath } from '../../chart/markPath';
import { MARK_RADIUS } from '../../view/markBoxes';
import type { PlacedMark } from '../../view/placedFigure';
import type { PlacedWall } from '../../view/prediction/placeWall';

/** What was measured or illustrated: solid and filled, or dashed and hollow. */
export function WallTruth({ wall: { panel, plot } }: { readonly wall: PlacedWall }) {
  const line = (isDashed: boolean) =>
    panel.segments
      .filter(
        ({ segment, x1, x2 }) =>
          segment.isDashed === isDashed && x1 >= plot.left - 1 && x2 <= plot.right + 1,
      )
      .map(({ x1, y1, x2, y2 }) => `M${x1} ${y1}L${x2} ${y2}`)
      .join('');
  return (
    <g className="wall-truth">
      <path d={line(false)} />
      <path className="dashed" d={line(true)} />
      {panel.marks.map((placed) => (
        <TruthMark key={placed.mark.key} placed={placed} plot={plot} />
      ))}
    </g>
  );
}

interface TruthMarkProps {
  readonly placed: PlacedMark;
  readonly plot: PlacedWall['plot'];
}

function TruthMark({ placed, plot }: TruthMarkProps) {
  const { mark, places, y } = placed;
  const shown = places.filter(({ x1, x2 }) => x2 >= plot.left && x1 <= plot.right);
  const classes = ['wall-mark', mark.shape, mark.isHollow ? 'hollow' : 'filled'];
  if (places.length > 1) classes.push('ghost');
  return (
    <g className={classes.join(' ')} data-observation={mark.key} transform={`translate(0 ${y})`}>
      {places.length > 1 && shown.length > 0 && <path className="tie" d={tiePath(placed, plot)} />}
      {shown.map(({ x1, x2 }) =>
        x2 - x1 > 1 ? (
          <path key={x1} d={stretchedPath(mark.shape, x1, x2)} />
        ) : (
          <path key={x1} d={MARK_PATH[mark.shape]} transform={`translate(${x1} 0)`} />
        ),
      )}
    </g>
  );
}

/** Joins the two candidates of an either/or time, above and below in turn; open towards one outside. */
function tiePath({ mark, places }: PlacedMark, plot: PlacedWall['plot']): string {
  const xs = places.flatMap(({ x1, x2 }) => [x1, x2]);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const side = mark.index % 2 === 0 ? -1 : 1;
  const [foot, bar] = [side * (MARK_RADIUS + 2), side * (MARK_RADIUS + 6)];
  const start = left < plot.left ? `M${plot.left} ${bar}` : `M${left} ${foot}V${bar}`;
  return start + (right > plot.right ? `H${plot.right}` : `H${right}V${foot}`);
}
