import { type LinearScale, scaleTo } from './linearScale';
import type { PlacedStretch } from './placedFigure';
import type { DrawnSpan, EventView } from './timelineView';

export const PIN_RADIUS = 10;
export const HALF_PIN = PIN_RADIUS + 2;
/** "About a day" has no width of its own: its circle fades out over this. */
export const ABOUT_TAIL = 10;

/** The ends of the plot, which no stretch leaves. */
export interface PlotEnds {
  readonly plotLeft: number;
  readonly plotRight: number;
}

/** One stretch of an event within the plot, and whether it goes on beyond it. */
export function placeStretch(
  span: DrawnSpan,
  event: EventView,
  scale: LinearScale,
  { plotLeft, plotRight }: PlotEnds,
): PlacedStretch {
  const from = scaleTo(scale, span.from);
  const to = scaleTo(scale, span.to);
  return {
    x1: Math.min(Math.max(from, plotLeft), plotRight),
    x2: Math.max(Math.min(to, plotRight), plotLeft),
    fadesLeft: event.fadesAtStart,
    fadesRight: event.fadesAtEnd,
    isCutLeft: from < plotLeft,
    isCutRight: to > plotRight,
    isOutside: to < plotLeft || from > plotRight,
  };
}

/** What the stretches of a pin cover, up to half its number's circle beyond the plot. */
export function stretchExtent(
  places: readonly PlacedStretch[],
  { plotLeft, plotRight }: PlotEnds,
): { left: number; right: number } {
  const inks = places.map(inkOf);
  return {
    left: Math.max(plotLeft - HALF_PIN, Math.min(...inks.map(({ left }) => left))),
    right: Math.min(plotRight + HALF_PIN, Math.max(...inks.map(({ right }) => right))),
  };
}

/** A stretch is at least as wide as its number's circle; one that is not shown is its end alone. */
function inkOf(place: PlacedStretch): { left: number; right: number } {
  const { x1, x2 } = place;
  if (place.isOutside) return { left: x1, right: x2 };
  const middle = (x1 + x2) / 2;
  const [tailLeft, tailRight] = tailsOf(place);
  return {
    left: Math.min(x1, middle - HALF_PIN - tailLeft),
    right: Math.max(x2, middle + HALF_PIN + tailRight),
  };
}

/** How far a stretch that is too narrow to fade within itself fades beyond its number's circle. */
export function tailsOf(place: PlacedStretch): readonly [left: number, right: number] {
  if (place.x2 - place.x1 >= 2 * PIN_RADIUS) return [0, 0];
  return [
    place.fadesLeft && !place.isCutLeft ? ABOUT_TAIL : 0,
    place.fadesRight && !place.isCutRight ? ABOUT_TAIL : 0,
  ];
}
