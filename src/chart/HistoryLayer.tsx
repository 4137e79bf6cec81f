import { useId } from 'react';
import { ZIndexLayer } from 'recharts';
import type { PlacedHistory } from '../view/placedFigure';
import type { Words } from '../words/en';
import { EventPin } from './EventPin';
import { Label } from './Label';
import { LAYER_ORDER } from './layerOrder';

interface HistoryLayerProps {
  readonly history: PlacedHistory;
  readonly words: Words;
}

/** Years of history on a clock of their own; the hatched stretch is where day 0 lies. */
export function HistoryLayer({ history, words }: HistoryLayerProps) {
  const { axisY, scale, ticks, anchor } = history;
  const hatchId = useId();
  return (
    <ZIndexLayer zIndex={LAYER_ORDER.lanes}>
      {[history.name, ...history.piles].map((text) => (
        <Label key={text.x} text={text} className="lane-name" />
      ))}
      <path
        className="history-axis"
        d={`M${scale.range[0]} ${axisY}H${scale.range[1]}`}
        aria-hidden="true"
      />
      {ticks.map((tick) => (
        <g key={tick.at} aria-hidden="true">
          <path className="history-axis" d={`M${tick.x} ${axisY}v4`} />
          <text className="history-tick" x={tick.x + 3} y={axisY + 15}>
            {tick.label}
          </text>
        </g>
      ))}
      {anchor && (
        <g aria-hidden="true">
          <pattern
            id={hatchId}
            width="5"
            height="5"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <path className="hatch" d="M0 0V5" />
          </pattern>
          <rect
            className="history-anchor"
            x={anchor.x1}
            y={axisY - 4}
            width={anchor.x2 - anchor.x1}
            height={8}
            fill={`url(#${hatchId})`}
          />
          {anchor.label && <Label text={anchor.label} className="history-anchor-name" />}
        </g>
      )}
      <g role="list" aria-label={words.figure.historyName}>
        {history.events.map((placed) => (
          <EventPin key={placed.event.id} placed={placed} />
        ))}
      </g>
    </ZIndexLayer>
  );
}
