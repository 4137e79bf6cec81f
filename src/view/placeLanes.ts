import { EVENT_GROUPS } from '../domain/clinicalEvent';
import type { Words } from '../words/en';
import { type Box, isOverlapping } from './box';
import { type LinearScale, scaleTo } from './linearScale';
import type { PlacedEvent, PlacedLane, PlacedStretch, PlacedText } from './placedFigure';
import type { DrawnSpan, EventView } from './timelineView';
import { measureText } from './typeface/measureText';

export const PIN_RADIUS = 10;
export const ROW_HEIGHT = 24;
export const NAME_FONT = { size: 12, weight: 500 } as const;
export const ANCHOR_NAME_FONT = { size: 12, weight: 700 } as const;
const GAP = 5;

/** What a lane may use: pins keep inside the plot, names inside the figure. */
export interface LaneArea {
  readonly plotLeft: number;
  readonly plotRight: number;
  readonly figureRight: number;
  /** Where the names of lanes begin. */
  readonly gutterX: number;
}

/**
 * Lanes under the plot, one for each group that has an event in the window. Pins are placed first
 * come first served in the first row with room for pin and name; a name that finds no room in any
 * of the rows is left to the card, a pin never is.
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

/** One lane with as many rows as its pins need. */
export function placeLane(
  events: readonly EventView[],
  scale: LinearScale,
  area: LaneArea,
  top: number,
  name: string,
): PlacedLane {
  const taken: Box[][] = [];
  const placed = events.map((event) => placeEvent(event, scale, area, top, taken));
  const bottom = top + Math.max(1, taken.length) * ROW_HEIGHT;
  const label = { text: name, x: area.gutterX, y: top + 16, anchor: 'start' } as const;
  return { name: label, top, bottom, events: placed };
}

/** Rows a name may look for room in before it is left to the card. */
const MOST_ROWS_FOR_NAMES = 3;

function placeEvent(
  event: EventView,
  scale: LinearScale,
  area: LaneArea,
  top: number,
  rows: Box[][],
): PlacedEvent {
  const places = event.spans.map((span) => placeStretch(span, event, scale, area));
  const left = Math.min(...places.map((place) => place.x1));
  const right = Math.max(...places.map((place) => place.x2));
  const extent = pinExtent(left, right, area);
  const core = placeCore(event, scale);
  const build = (row: number, labelLeft?: number): PlacedEvent => {
    const y = top + row * ROW_HEIGHT + ROW_HEIGHT / 2;
    const label: PlacedText | undefined =
      labelLeft === undefined
        ? undefined
        : { text: event.title, x: labelLeft, y: y + 4, anchor: 'start' };
    const hit = { left: extent.left, right: extent.right, top: y - 12, bottom: y + 12 };
    const numberX = numberPlace(extent, labelLeft);
    return {
      event,
      places,
      numberX,
      y,
      hit,
      ...(label ? { label } : {}),
      ...(core ? { core } : {}),
    };
  };
  const width = measureText(event.title, event.isAnchor ? ANCHOR_NAME_FONT : NAME_FONT);
  for (let row = 0; row < MOST_ROWS_FOR_NAMES; row += 1) {
    for (const labelLeft of labelPlaces(extent, width, area)) {
      const box = { left: Math.min(extent.left, labelLeft - GAP), right: Math.max(extent.right, labelLeft + width + GAP) };
      if (claim(rows, row, box)) return build(row, labelLeft);
    }
  }
  for (let row = 0; ; row += 1) {
    if (claim(rows, row, { left: extent.left, right: extent.right })) return build(row);
  }
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
function labelPlaces(
  extent: { left: number; right: number },
  width: number,
  area: LaneArea,
): number[] {
  const places: number[] = [];
  if (extent.right + GAP + width <= area.figureRight) places.push(extent.right + GAP);
  const inside = 2 * PIN_RADIUS + 2 * GAP + width;
  if (extent.right - extent.left >= inside + GAP) {
    places.push((extent.left + extent.right - inside) / 2 + 2 * PIN_RADIUS + GAP);
  }
  if (extent.left - GAP - width >= area.plotLeft - PIN_RADIUS) {
    places.push(extent.left - GAP - width);
  }
  return places;
}

function numberPlace(extent: { left: number; right: number }, labelLeft?: number): number {
  const isLabelInside =
    labelLeft !== undefined && labelLeft > extent.left && labelLeft < extent.right;
  return isLabelInside ? labelLeft - GAP - PIN_RADIUS : (extent.left + extent.right) / 2;
}

function claim(rows: Box[][], row: number, { left, right }: { left: number; right: number }): boolean {
  const box = { left, right, top: 0, bottom: 1 };
  const taken = rows[row] ?? [];
  if (taken.some((other) => isOverlapping(box, other))) return false;
  while (rows.length <= row) rows.push([]);
  rows[row] = [...taken, box];
  return true;
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
  };
}
