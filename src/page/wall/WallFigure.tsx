import type { PointerEvent, Ref } from 'react';
import { scaleTo } from '../../view/linearScale';
import type { WallView } from '../../view/prediction/deriveWall';
import type { PlacedCurve, PlacedWall } from '../../view/prediction/placeWall';
import type { PredictWords } from '../../words/enPredict';
import './wallFigure.css';
import { WallTruth } from './WallTruth';

interface WallFigureProps {
  readonly ref?: Ref<SVGSVGElement>;
  readonly wall: PlacedWall;
  readonly view: WallView;
  readonly label: string;
  /** Lines where the truth on it is an illustration; they stay in a cropped picture. */
  readonly disclaimer: readonly string[];
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
      {[range?.low, range?.high].map(
        (bound) =>
          bound !== undefined && (
            <line
              key={bound}
              className={range?.isAssumed ? 'wall-edge assumed' : 'wall-edge'}
              x1={plot.left}
              x2={plot.right}
              y1={scaleTo(panel.scale, bound)}
              y2={scaleTo(panel.scale, bound)}
            />
          ),
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
      {median && view.median && (
        <>
          <path className="wall-median-halo" d={median.path} />
          <path className="wall-median" d={median.path} />
        </>
      )}
      <WallTruth wall={wall} />
      {disclaimer.map((line, index) => (
        <text
          key={line}
          className="wall-disclaimer"
          x={plot.right - 4}
          y={plot.bottom - 8 - 16 * (disclaimer.length - 1 - index)}
          textAnchor="end"
        >
          {line}
        </text>
      ))}
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
