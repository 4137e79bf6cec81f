import { ZIndexLayer } from 'recharts';
import type { PlacedLane } from '../view/placedFigure';
import type { Words } from '../words/en';
import { EventPin } from './EventPin';
import { Label } from './Label';
import { LAYER_ORDER } from './layerOrder';

interface LaneLayerProps {
  readonly lanes: readonly PlacedLane[];
  readonly words: Words;
}

/** The events in lanes under the plot, readable without pointing. */
export function LaneLayer({ lanes, words }: LaneLayerProps) {
  if (lanes.length === 0) return null;
  return (
    <ZIndexLayer zIndex={LAYER_ORDER.lanes}>
      {lanes.map((lane) => (
        <Label key={lane.name.text} text={lane.name} className="lane-name" />
      ))}
      <g role="list" aria-label={words.figure.eventsList}>
        {lanes
          .flatMap((lane) => lane.events)
          .map((placed) => (
            <EventPin key={placed.event.id} placed={placed} />
          ))}
      </g>
    </ZIndexLayer>
  );
}
