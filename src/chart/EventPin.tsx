import { useId } from 'react';
import { useEventEmphasis } from '../state/pins';
import type { PlacedEvent, PlacedStretch } from '../view/placedFigure';
import { PIN_RADIUS, tailsOf } from '../view/placeLanes';
import { capsulePath } from './markPath';

const R = PIN_RADIUS;

/** An event's pin: a circle where the day is known, a capsule as wide as the time where it is not. */
export function EventPin({ placed }: { readonly placed: PlacedEvent }) {
  const { event, places, y, hit, label, numberX, core } = placed;
  const emphasis = useEventEmphasis(event.id);
  const classes = ['pin', event.isDashed ? 'dashed' : 'solid'];
  if (event.isAnchor) classes.push(event.isPoint ? 'anchor' : 'anchor wide');
  return (
    <g role="listitem">
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
          {places.map(
            (place, index) =>
              !place.isOutside && <Stretch key={index} place={place} emphasis={emphasis} />,
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
          className={event.isAnchor ? 'pin-name anchor' : 'pin-name'}
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
  const gradientId = useId();
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
  const d = capsulePath(x1, x2, R);
  const isFading = fadesLeft || fadesRight;
  return (
    <>
      {isFading && (
        <mask
          id={gradientId}
          maskUnits="userSpaceOnUse"
          x={left - 2}
          y={-R - 4}
          width={right - left + 4}
          height={2 * R + 8}
        >
          <linearGradient id={`${gradientId}g`} gradientUnits="userSpaceOnUse" x1={left} x2={right}>
            <stop offset="0" stopColor={fadesLeft ? '#000' : '#fff'} />
            <stop offset="0.4" stopColor="#fff" />
            <stop offset="0.6" stopColor="#fff" />
            <stop offset="1" stopColor={fadesRight ? '#000' : '#fff'} />
          </linearGradient>
          <rect
            x={left - 2}
            y={-R - 4}
            width={right - left + 4}
            height={2 * R + 8}
            fill={`url(#${gradientId}g)`}
          />
        </mask>
      )}
      {emphasis !== 'none' && <path className="ring-outline" d={capsulePath(x1, x2, R + 2)} />}
      {emphasis !== 'none' && <path className="ring" d={capsulePath(x1, x2, R + 2)} />}
      <path className="pin-shape" d={d} {...(isFading ? { mask: `url(#${gradientId})` } : {})} />
    </>
  );
}
