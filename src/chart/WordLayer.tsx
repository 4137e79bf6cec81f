import { ZIndexLayer } from 'recharts';
import type { PlacedFigure, PlacedLegendItem } from '../view/placedFigure';
import { Label } from './Label';
import { LAYER_ORDER } from './layerOrder';
import { MARK_PATH } from './markPath';

/** Titles, range source, gap lengths, the disclaimer and the legend. */
export function WordLayer({ figure }: { readonly figure: PlacedFigure }) {
  return (
    <ZIndexLayer zIndex={LAYER_ORDER.words}>
      {figure.panels.map(({ panel, title, denseNote, cutNote, rangeLabel, gaps }) => (
        <g key={panel.seriesId}>
          {!panel.isOverlaid && <Label text={title} className="panel-title" />}
          {denseNote && <Label text={denseNote} className="cut-note" />}
          {cutNote && <Label text={cutNote} className="cut-note" />}
          {rangeLabel && (
            <Label text={rangeLabel} className="range-label" explains={`range:${panel.seriesId}`} />
          )}
          {gaps.map(
            (gap) => gap.label && <Label key={gap.x1} text={gap.label} className="gap-label" />,
          )}
        </g>
      ))}
      <Label text={figure.axisTitle} className="axis-title" />
      {figure.edgeNotes.map((note) => (
        <Label key={note.anchor} text={note} className="edge-note" />
      ))}
      {figure.disclaimer.map((line) => (
        <Label key={line.y} text={line} className="disclaimer" explains="illustration" />
      ))}
      <g aria-hidden="true">
        {figure.legend.map((placed) => (
          <LegendEntry key={placed.item.label} placed={placed} />
        ))}
      </g>
    </ZIndexLayer>
  );
}

function LegendEntry({ placed: { item, x, y } }: { readonly placed: PlacedLegendItem }) {
  return (
    <g className={`legend ${item.kind}`}>
      <LegendKey item={item} x={x + 7} y={y - 4} />
      <text x={x + 18} y={y}>
        {item.label}
      </text>
    </g>
  );
}

function LegendKey({
  item,
  x,
  y,
}: {
  readonly item: PlacedLegendItem['item'];
  readonly x: number;
  readonly y: number;
}) {
  switch (item.kind) {
    case 'hollow':
    case 'filled':
      return (
        <>
          <path
            className={`series-line ${item.kind === 'hollow' ? 'dashed' : ''}`}
            d={`M${x - 8} ${y}h16`}
          />
          <path
            className={`legend-key ${item.shape} ${item.isFilled ? 'filled' : 'hollow'}`}
            d={MARK_PATH[item.shape]}
            transform={`translate(${x} ${y}) scale(0.7)`}
          />
        </>
      );
    case 'range':
      return <rect className="legend-key range" x={x - 7} y={y - 5} width={14} height={10} />;
    case 'outside':
      return <path className="dense-outside" d={`M${x} ${y - 5}v10`} />;
    case 'either':
      return <path className="legend-key either" d={`M${x - 6} ${y + 3}v-5h12v5`} />;
    case 'censored':
      return (
        <path
          className="legend-key censored"
          d={`M${x - 4} ${y - 5}h8M${x} ${y - 5}v9m-3 -3l3 3l3 -3`}
        />
      );
    default:
      return (
        <path
          className={`legend-key ${item.kind} ${item.isFilled ? 'filled' : 'hollow'}`}
          d={MARK_PATH[item.kind]}
          transform={`translate(${x} ${y}) scale(0.85)`}
        />
      );
  }
}
