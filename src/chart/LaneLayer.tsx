import { ZIndexLayer } from 'recharts';
import type { PlacedFigure } from '../view/placedFigure';
import type { Words } from '../words/en';
import { EventPin } from './EventPin';
import { Label } from './Label';
import { LAYER_ORDER } from './layerOrder';
import { UnshownItem } from './UnshownItem';

interface LaneLayerProps {
  readonly figure: PlacedFigure;
  readonly words: Words;
}

/** The events in lanes under the plot, readable without pointing. */
export function LaneLayer({ figure, words }: LaneLayerProps) {
  const { lanes, unshownEvents, plotArea } = figure;
  if (lanes.length + unshownEvents.length === 0) return null;
  const items = [
    ...lanes.flatMap((lane) => lane.events).map((placed) => ({ event: placed.event, placed })),
    ...unshownEvents.map((event) => ({ event, placed: undefined })),
  ].sort((a, b) => a.event.number - b.event.number);
  return (
    <ZIndexLayer zIndex={LAYER_ORDER.lanes}>
      {lanes
        .flatMap(({ name, piles }) => [name, ...piles])
        .map((text) => (
          <Label key={`${text.text} ${text.x} ${text.y}`} text={text} className="lane-name" />
        ))}
      <g role="list" aria-label={words.figure.eventsList}>
        {items.map(({ event, placed }) =>
          placed ? (
            <EventPin key={event.id} placed={placed} />
          ) : (
            <UnshownItem key={event.id} name={event.name} x={plotArea.left} y={plotArea.bottom} />
          ),
        )}
      </g>
    </ZIndexLayer>
  );
}
