import { EVENT_GROUPS } from '../domain/clinicalEvent';
import type { Words } from '../words/en';
import { type LinearScale, scaleTo } from './linearScale';
import { NAME_GAP, packLane } from './packLane';
import type { PlacedEvent, PlacedLane, PlacedStretch } from './placedFigure';
import { placePiles } from './placePiles';
import type { DrawnSpan, EventView } from './timelineView';
import { measureText } from './typeface/measureText';

export const PIN_RADIUS = 10;
const HALF_PIN = PIN_RADIUS + 2;
/** "About a day" has no width of its own: its circle fades out over this. */
const ABOUT_TAIL = 10;
export const ROW_HEIGHT = 22.5;
export const NAME_FONT = { size: 12, weight: 500 } as const;
export const LANE_NAME_FONT = { size: 12, weight: 600 } as const;
export const ANCHOR_NAME_FONT = { size: 12, weight: 700 } as const;
/** What a lane may use: pins keep inside the plot, names inside the figure. */
export interface LaneArea {
  readonly plotLeft: number;
  readonly plotRight: number;
  readonly figureRight: number;
  /** The rule of day 0, which names keep clear of. */
  readonly ruleX?: number;
  /** Where the names of lanes begin. */
  readonly gutterX: number;
}

/**
 * Lanes under the plot, one for each group that has an event in the window, each packed into as few
 * rows as hold its pins and names.
 */
export function placeLanes(
  events: readonly EventView[],
  scale: LinearScale,
  area: LaneArea,
  top: number,
  words: Words,
): PlacedLane[] {
  const lanes: PlacedLane[] = [];
  let laneTop = top;
  for (const group of EVENT_GROUPS) {
    const own = events.filter((event) => event.group === group && isVisible(event, scale));
    if (own.length === 0) continue;
    const lane = placeLane(own, scale, area, laneTop, words.groups[group], words);
    lanes.push(lane);
    laneTop = lane.bottom + 4;
  }
  return lanes;
}

/** True where any of an event lies in the domain of a scale. */
export function isVisible(event: EventView, { domain }: LinearScale): boolean {
  return event.spans.some((span) => span.to >= domain[0] && span.from <= domain[1]);
}

/** One lane with as many rows as its pins and names need. */
export function placeLane(
  events: readonly EventView[],
  scale: LinearScale,
  area: LaneArea,
  top: number,
  name: string,
  words: Words,
): PlacedLane {
  const pins = events.map((event) => {
    const places = event.spans.map((span) => placeStretch(span, event, scale, area));
    const extent = pinExtent(places, area);
    const nameWidth = measureText(event.title, event.isAnchor ? ANCHOR_NAME_FONT : NAME_FONT);
    const canHoldName = places.length === 1;
    const nameLefts = namePlaces(extent, nameWidth, area, canHoldName);
    return { event, places, ...extent, nameWidth, namePlaces: nameLefts };
  });
  const gutterRight = area.gutterX + measureText(name, LANE_NAME_FONT) + 4;
  const packed = packLane(pins, area.ruleX, gutterRight);
  const rows = Math.max(1, ...packed.map(({ row }) => row + 1));
  const bottom = top + rows * ROW_HEIGHT;
  return {
    name: { text: name, x: area.gutterX, y: top + 16, anchor: 'start' },
    top,
    bottom,
    piles: placePiles(pins, packed, bottom - ROW_HEIGHT / 2 + 4, words),
    events: pins.map((pin, index): PlacedEvent => {
      const { row = 0, nameLeft } = packed[index] ?? {};
      const y = top + row * ROW_HEIGHT + ROW_HEIGHT / 2;
      const core = placeCore(pin.event, scale);
      return {
        event: pin.event,
        places: pin.places,
        numberX: numberPlace(pin, nameLeft),
        y,
        hit: { left: pin.left, right: pin.right, top: y - 12, bottom: y + 12 },
        ...(nameLeft === undefined
          ? {}
          : { label: { text: pin.event.title, x: nameLeft, y: y + 4, anchor: 'start' } }),
        ...(core ? { core } : {}),
      };
    }),
  };
}

interface Pin {
  readonly left: number;
  readonly right: number;
  readonly places: readonly PlacedStretch[];
}

/** What a pin covers, up to half its number's circle beyond the plot. */
function pinExtent(
  places: readonly PlacedStretch[],
  area: LaneArea,
): { left: number; right: number } {
  const inks = places.map(inkOf);
  return {
    left: Math.max(area.plotLeft - HALF_PIN, Math.min(...inks.map(({ left }) => left))),
    right: Math.min(area.plotRight + HALF_PIN, Math.max(...inks.map(({ right }) => right))),
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

/** Beside the pin on the right, inside a wide capsule after its number, or on the left. */
function namePlaces(
  extent: { left: number; right: number },
  width: number,
  area: LaneArea,
  canHoldName: boolean,
): number[] {
  const places: number[] = [];
  const inside = 2 * PIN_RADIUS + 2 * NAME_GAP + width;
  if (canHoldName && extent.right - extent.left >= inside + NAME_GAP) {
    places.push((extent.left + extent.right - inside) / 2 + 2 * PIN_RADIUS + NAME_GAP);
  }
  if (extent.right + NAME_GAP + width <= area.figureRight) places.push(extent.right + NAME_GAP);
  if (extent.left - NAME_GAP - width >= area.plotLeft - PIN_RADIUS) {
    places.push(extent.left - NAME_GAP - width);
  }
  return places;
}

/** In the middle, before a name that stands inside, or on the first of two times. */
function numberPlace({ left, right, places }: Pin, labelLeft?: number): number {
  const isLabelInside = labelLeft !== undefined && labelLeft > left && labelLeft < right;
  if (isLabelInside) return labelLeft - NAME_GAP - PIN_RADIUS;
  const { x1, x2 } = places.find((place) => !place.isOutside) ?? { x1: left, x2: right };
  return (x1 + x2) / 2;
}

function placeCore(event: EventView, scale: LinearScale): PlacedEvent['core'] {
  if (!event.core) return undefined;
  const [left, right] = scale.range;
  const x1 = Math.max(left, scaleTo(scale, event.core.from));
  const x2 = Math.min(right, scaleTo(scale, event.core.to));
  return x1 < x2 ? { x1, x2 } : undefined;
}

function placeStretch(
  span: DrawnSpan,
  event: EventView,
  scale: LinearScale,
  area: LaneArea,
): PlacedStretch {
  const from = scaleTo(scale, span.from);
  const to = scaleTo(scale, span.to);
  const isCutLeft = from < area.plotLeft;
  const isCutRight = to > area.plotRight;
  return {
    x1: Math.min(Math.max(from, area.plotLeft), area.plotRight),
    x2: Math.max(Math.min(to, area.plotRight), area.plotLeft),
    fadesLeft: event.fadesAtStart,
    fadesRight: event.fadesAtEnd,
    isCutLeft,
    isCutRight,
    isOutside: to < area.plotLeft || from > area.plotRight,
  };
}
