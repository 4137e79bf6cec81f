import { EVENT_GROUPS } from '../domain/clinicalEvent';
import type { Words } from '../words/en';
import { type LinearScale, scaleTo } from './linearScale';
import { NAME_GAP, packLane } from './packLane';
import type { PlacedEvent, PlacedLane, PlacedStretch } from './placedFigure';
import type { DrawnSpan, EventView } from './timelineView';
import { measureText } from './typeface/measureText';

export const PIN_RADIUS = 10;
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
    const lane = placeLane(own, scale, area, laneTop, words.groups[group]);
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
): PlacedLane {
  const pins = events.map((event) => {
    const places = event.spans.map((span) => placeStretch(span, event, scale, area));
    const left = Math.min(...places.map((place) => place.x1));
    const right = Math.max(...places.map((place) => place.x2));
    const extent = pinExtent(left, right, area);
    const nameWidth = measureText(event.title, event.isAnchor ? ANCHOR_NAME_FONT : NAME_FONT);
    const canHoldName = places.length === 1;
    const nameLefts = namePlaces(extent, nameWidth, area, canHoldName);
    return { event, places, ...extent, nameWidth, namePlaces: nameLefts };
  });
  const gutterRight = area.gutterX + measureText(name, LANE_NAME_FONT) + 4;
  const packed = packLane(pins, area.ruleX, gutterRight);
  const rows = Math.max(1, ...packed.map(({ row }) => row + 1));
  return {
    name: { text: name, x: area.gutterX, y: top + 16, anchor: 'start' },
    top,
    bottom: top + rows * ROW_HEIGHT,
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

/** A pin is at least as wide as its number's circle, and inside the plot. */
function pinExtent(left: number, right: number, area: LaneArea): { left: number; right: number } {
  const half = Math.max((right - left) / 2, PIN_RADIUS + 2);
  const middle = (left + right) / 2;
  const shift = Math.max(area.plotLeft - PIN_RADIUS - 2 - (middle - half), 0);
  const back = Math.max(middle + half - (area.plotRight + PIN_RADIUS + 2), 0);
  return { left: middle - half + shift - back, right: middle + half + shift - back };
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
  const shown = places.length > 1 ? places.find((place) => !place.isOutside) : undefined;
  const middle = shown ? (shown.x1 + shown.x2) / 2 : (left + right) / 2;
  return Math.min(Math.max(middle, left + PIN_RADIUS + 2), right - PIN_RADIUS - 2);
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
