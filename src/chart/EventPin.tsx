import { useEventEmphasis } from '../state/pins';
import type { PlacedEvent, PlacedStretch } from '../view/placedFigure';
import { PIN_RADIUS, tailsOf } from '../view/placeStretch';
import { EventBar } from './EventBar';
import { capsulePath } from './markPath';
import { PinShape } from './PinShape';

const R = PIN_RADIUS;

/** An event's pin: a circle where the day is known, a capsule as wide as the time where it is not. */
export function EventPin({ placed }: { readonly placed: PlacedEvent }) {
  const { event, places, bar, y, hit, label, numberX, core } = placed;
  const emphasis = useEventEmphasis(event.id);
  const classes = ['pin', event.isDashed ? 'dashed' : 'solid'];
  if (event.isAnchor) classes.push(event.isPoint ? 'anchor' : 'anchor wide');
  const nameClasses = ['pin-name'];
  if (event.isAnchor) nameClasses.push('anchor');
  if (bar && label && label.x > bar.x1 && label.x < bar.x2) nameClasses.push('inside');
  return (
    <g role="listitem" data-letter={event.letter}>
      <g
        role="img"
        aria-label={event.name}
        className={classes.join(' ')}
        data-event={event.id}
        data-emphasis={emphasis}
      >
        <rect
          className="pin-hit"
          x={hit.left}
          y={hit.top}
          width={hit.right - hit.left}
          height={hit.bottom - hit.top}
        />
        <g transform={`translate(0 ${y})`}>
          {places.length > 1 && <path className="pin-tie" d={tieOf(places)} />}
          {bar ? (
            <EventBar bar={bar} emphasis={emphasis} />
          ) : (
            places.map(
              (place, index) =>
                !place.isOutside && <Stretch key={index} place={place} emphasis={emphasis} />,
            )
          )}
          {core && (
            <rect
              className="pin-core"
              x={core.x1}
              y={-R + 2}
              width={core.x2 - core.x1}
              height={2 * R - 4}
            />
          )}
          {event.isAnchor && !event.isPoint && (
            <circle className="pin-disc" cx={numberX} r={R - 0.5} />
          )}
          <text className="pin-number" x={numberX} y={4} textAnchor="middle">
            {event.number}
          </text>
        </g>
      </g>
      {label && (
        <text
          className={nameClasses.join(' ')}
          x={label.x}
          y={label.y}
          data-event-label={event.id}
          aria-hidden="true"
        >
          {label.text}
        </text>
      )}
    </g>
  );
}

function tieOf(places: readonly PlacedStretch[]): string {
  return `M${Math.min(...places.map((place) => place.x1))} 0H${Math.max(...places.map((place) => place.x2))}`;
}

function Stretch({
  place,
  emphasis,
}: {
  readonly place: PlacedStretch;
  readonly emphasis: string;
}) {
  const isNarrow = place.x2 - place.x1 < 2 * R;
  // A stretch narrower than its number is drawn as the number's circle.
  const middle = (place.x1 + place.x2) / 2;
  const [tailLeft, tailRight] = tailsOf(place);
  const [x1, x2] = isNarrow
    ? [middle - tailLeft, middle + tailRight]
    : [place.x1 + R, place.x2 - R];
  const fadesLeft = isNarrow ? tailLeft > 0 : place.fadesLeft || place.isCutLeft;
  const fadesRight = isNarrow ? tailRight > 0 : place.fadesRight || place.isCutRight;
  const [left, right] = [x1 - R, x2 + R];
  const fade = (right - left) * 0.4;
  return (
    <PinShape
      left={left}
      right={right}
      fadeLeft={fadesLeft ? fade : 0}
      fadeRight={fadesRight ? fade : 0}
      emphasis={emphasis}
      pathAt={(growth) => capsulePath(x1, x2, R + growth)}
    />
  );
}
