import type { PointerEvent, Ref } from 'react';
import { MARK_PATH, stretchedPath } from '../../chart/markPath';
import { scaleTo } from '../../view/linearScale';
import type { PlacedMark } from '../../view/placedFigure';
import type { WallView } from '../../view/prediction/deriveWall';
import type { PlacedCurve, PlacedWall } from '../../view/prediction/placeWall';
import type { PredictWords } from '../../words/enPredict';
import './wallFigure.css';

interface WallFigureProps {
  readonly ref?: Ref<SVGSVGElement>;
  readonly wall: PlacedWall;
  readonly view: WallView;
  readonly label: string;
  /** Where the truth on it is an illustration; it stays in a cropped picture. */
  readonly disclaimer?: string | undefined;
  readonly singled?: number | undefined;
  readonly predictWords: PredictWords;
  readonly pointed?: (pointer: PointerEvent<SVGSVGElement>) => void;
  readonly pressed?: (pointer: PointerEvent<SVGSVGElement>) => void;
  readonly left?: () => void;
}

/** Curves, their median and what is known of the truth, as one SVG. */
export function WallFigure(props: WallFigureProps) {
  const { ref, wall, view, label, disclaimer, singled, predictWords } = props;
  const { width, height, plot, panel, ticks, anchorX, curves, median } = wall;
  const { range } = panel.panel;
  const isSole = curves.length === 1;
  const one = curves.find(({ curve }) => curve.number === singled);
  return (
    <svg
      ref={ref}
      className={`wall-figure${one ? ' has-singled' : ''}${isSole ? ' is-sole' : ''}`}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={label}
      onPointerMove={props.pointed}
      onPointerUp={props.pressed}
      onPointerLeave={props.left}
    >
      <rect className="wall-paper" width={width} height={height} />
      {range && (
        <rect
          className="wall-band"
          x={plot.left}
          y={scaleTo(panel.scale, range.high ?? panel.panel.domain.high)}
          width={plot.right - plot.left}
          height={
            scaleTo(panel.scale, range.low ?? panel.panel.domain.low) -
            scaleTo(panel.scale, range.high ?? panel.panel.domain.high)
          }
        />
      )}
      <Axes wall={wall} />
      {panel.rangeNumbers.map(({ text, x, y, anchor }) => (
        <text key={y} className="wall-range" x={x} y={y} textAnchor={anchor}>
          {text}
        </text>
      ))}
      {anchorX !== undefined && (
        <line className="wall-zero" x1={anchorX} x2={anchorX} y1={plot.top} y2={plot.bottom} />
      )}
      <g className="wall-curves">
        {curves.map((placed) => (
          <Curve key={placed.curve.number} placed={placed} className="wall-curve" />
        ))}
      </g>
      {one && <Curve placed={one} className="wall-curve singled" />}
      <Truth wall={wall} />
      {median && view.median && (
        <>
          <path className="wall-median-halo" d={median.path} />
          <path className="wall-median" d={median.path} />
        </>
      )}
      {disclaimer !== undefined && (
        <text className="wall-disclaimer" x={plot.right - 4} y={plot.bottom - 8} textAnchor="end">
          {disclaimer}
        </text>
      )}
      {isSole && <CurveLabel placed={curves[0]} text={predictWords.line.label} wall={wall} />}
      <text className="wall-title" x={8} y={16}>
        {panel.panel.title}
      </text>
      {ticks.map(({ at, x, label: text, isStrong }) => (
        <text
          key={at}
          className={isStrong ? 'strong' : ''}
          x={x}
          y={plot.bottom + 18}
          textAnchor="middle"
        >
          {text}
        </text>
      ))}
      <text
        className="wall-axis"
        x={(plot.left + plot.right) / 2}
        y={height - 6}
        textAnchor="middle"
      >
        {view.axisTitle}
      </text>
    </svg>
  );
}

function Axes({ wall: { plot, panel, ticks } }: { readonly wall: PlacedWall }) {
  const foot = ticks.map(({ x }) => `M${x} ${plot.bottom}v5`).join('');
  return (
    <>
      {panel.tickYs.map((y, index) => (
        <g key={y}>
          <line className="wall-grid" x1={plot.left} x2={plot.right} y1={y} y2={y} />
          <text x={plot.left - 6} y={y + 4} textAnchor="end">
            {panel.panel.tickLabels[index]}
          </text>
        </g>
      ))}
      <path className="wall-foot" d={`M${plot.left} ${plot.bottom}H${plot.right}${foot}`} />
    </>
  );
}

function Curve({
  placed,
  className,
}: {
  readonly placed: PlacedCurve;
  readonly className: string;
}) {
  return (
    <g className={className} data-curve={placed.curve.number}>
      <path d={placed.path} />
      {placed.points.map(({ x, y }) => (
        <circle key={x} cx={x} cy={y} r={3} />
      ))}
    </g>
  );
}

/** What was measured or illustrated: solid and filled, or dashed and hollow. */
function Truth({ wall: { panel, plot } }: { readonly wall: PlacedWall }) {
  const line = (isDashed: boolean) =>
    panel.segments
      .filter(({ segment, x1 }) => segment.isDashed === isDashed && x1 >= plot.left)
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

function TruthMark({
  placed,
  plot,
}: {
  readonly placed: PlacedMark;
  readonly plot: PlacedWall['plot'];
}) {
  const { mark, places, y } = placed;
  const shown = places.filter(({ x1, x2 }) => x1 >= plot.left - 1 && x2 <= plot.right + 1);
  return shown.map(({ x1, x2 }) => (
    <path
      key={x1}
      className={`wall-mark ${mark.isHollow ? 'hollow' : 'filled'}${places.length > 1 ? ' ghost' : ''}`}
      data-observation={mark.key}
      d={x2 - x1 > 1 ? stretchedPath(mark.shape, x1, x2) : MARK_PATH[mark.shape]}
      transform={x2 - x1 > 1 ? `translate(0 ${y})` : `translate(${x1} ${y})`}
    />
  ));
}

function CurveLabel({
  placed,
  text,
  wall,
}: {
  readonly placed: PlacedCurve | undefined;
  readonly text: string;
  readonly wall: PlacedWall;
}) {
  const numbers = placed?.path.match(/[\d.]+/g)?.map(Number) ?? [];
  const end = placed?.points.at(-1) ?? { x: numbers.at(-2) ?? 0, y: numbers.at(-1) ?? 0 };
  const y = end.y - 9 < wall.plot.top + 12 ? end.y + 20 : end.y - 9;
  return (
    <text className="wall-label" x={Math.min(end.x, wall.plot.right - 4)} y={y} textAnchor="end">
      {text}
    </text>
  );
}
