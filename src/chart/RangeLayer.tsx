import { ZIndexLayer } from 'recharts';
import type { Box } from '../view/box';
import { scaleTo } from '../view/linearScale';
import type { PlacedPanel } from '../view/placedFigure';
import { LAYER_ORDER } from './layerOrder';
import { Label } from './Label';

/**
 * Band, edges and numbers of each panel's reference range; an assumed one has dashed edges. The band
 * is ours because that of Recharts brings an animation with it that takes 4 kB of the first view.
 */
export function RangeLayer({
  panels,
  plotArea,
}: {
  readonly panels: readonly PlacedPanel[];
  readonly plotArea: Box;
}) {
  return (
    <ZIndexLayer zIndex={LAYER_ORDER.range}>
      {panels.map((placed) => (
        <g key={placed.panel.seriesId} aria-hidden="true">
          {!placed.panel.isOverlaid && <Band placed={placed} plotArea={plotArea} />}
          {boundsOf(placed).map((bound) => (
            <line
              key={bound}
              className={placed.panel.range?.isAssumed ? 'range-edge assumed' : 'range-edge'}
              x1={plotArea.left}
              x2={plotArea.right}
              y1={scaleTo(placed.scale, bound)}
              y2={scaleTo(placed.scale, bound)}
            />
          ))}
          {placed.rangeNumbers.map((text) => (
            <Label key={text.y} text={text} className="range-number" />
          ))}
          {placed.panel.domain.isCut && <AxisCut x={plotArea.left} y={placed.bottom} />}
        </g>
      ))}
    </ZIndexLayer>
  );
}

function Band({ placed, plotArea }: { readonly placed: PlacedPanel; readonly plotArea: Box }) {
  const { range } = placed.panel;
  if (!range) return null;
  const within = (y: number) => Math.max(placed.top, Math.min(placed.bottom, y));
  const top = range.high === undefined ? placed.top : within(scaleTo(placed.scale, range.high));
  const end = range.low === undefined ? placed.bottom : within(scaleTo(placed.scale, range.low));
  const { left, right } = plotArea;
  return <rect className="range-band" x={left} y={top} width={right - left} height={end - top} />;
}

function boundsOf({ panel }: PlacedPanel): number[] {
  return [panel.range?.low, panel.range?.high].filter((bound) => bound !== undefined);
}

/** The axis does not begin at zero: the zigzag of printed graphs. */
function AxisCut({ x, y }: { readonly x: number; readonly y: number }) {
  return <path className="axis-cut" d={`M${x} ${y}v-3l-5 -3l10 -4l-5 -3v-4`} />;
}
