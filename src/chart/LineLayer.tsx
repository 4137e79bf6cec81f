import { useId } from 'react';
import { ZIndexLayer } from 'recharts';
import type { PlacedFigure, PlacedGap, PlacedPanel } from '../view/placedFigure';
import { LAYER_ORDER } from './layerOrder';

/** The line of each series in two paths, solid and dashed, and its long gaps with their length. */
export function LineLayer({ figure }: { readonly figure: PlacedFigure }) {
  const clipId = useId();
  const { plotArea, panels } = figure;
  return (
    <ZIndexLayer zIndex={LAYER_ORDER.line}>
      <clipPath id={clipId}>
        <rect
          x={plotArea.left}
          y={plotArea.top}
          width={plotArea.right - plotArea.left}
          height={plotArea.bottom - plotArea.top}
        />
      </clipPath>
      <g clipPath={`url(#${clipId})`} aria-hidden="true">
        {panels.map((panel) => (
          <g key={panel.panel.seriesId} data-letter={panel.panel.letter}>
            {panel.dense ? (
              <g className={panel.dense.isHollow ? 'dense hollow' : 'dense'}>
                {panel.dense.paths.map(({ className, d }) => (
                  <path key={className} className={className} d={d} />
                ))}
              </g>
            ) : (
              <>
                <path className="series-line" d={pathOf(panel, false)} />
                <path className="series-line dashed" d={pathOf(panel, true)} />
              </>
            )}
            {panel.gaps.map((gap) => (
              <path key={gap.x1} className="gap-line" d={gapPath(gap)} />
            ))}
          </g>
        ))}
      </g>
    </ZIndexLayer>
  );
}

function gapPath({ x1, x2, y, isCutLeft, isCutRight }: PlacedGap): string {
  const stop = (x: number) => `M${x} ${y - 4}v8`;
  return `M${x1} ${y}H${x2}${isCutLeft ? '' : stop(x1)}${isCutRight ? '' : stop(x2)}`;
}

function pathOf({ segments }: PlacedPanel, isDashed: boolean): string {
  let path = '';
  let end = '';
  for (const { x1, y1, x2, y2, segment } of segments) {
    if (segment.isDashed !== isDashed) continue;
    const start = `${x1} ${y1}`;
    path += start === end ? `L${x2} ${y2}` : `M${start}L${x2} ${y2}`;
    end = `${x2} ${y2}`;
  }
  return path;
}
