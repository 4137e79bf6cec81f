import { EVENT_GROUPS } from '../domain/clinicalEvent';
import type { Words } from '../words/en';
import { type LinearScale, scaleTo } from './linearScale';
import { NAME_GAP, packLane } from './packLane';
import { placeBar } from './placeBar';
import type { PlacedBar, PlacedEvent, PlacedLane, PlacedStretch } from './placedFigure';
import { placePiles } from './placePiles';
import { PIN_RADIUS, placeStretch, type PlotEnds, stretchExtent } from './placeStretch';
import type { EventView } from './timelineView';
import { measureText } from './typeface/measureText';

/** Within a bar: before its name, of which the number takes the first part, and after it. */
const BAR_START = 24;
const BAR_NUMBER = 13;
const BAR_END = 6;
export const ROW_HEIGHT = 22.5;
export const NAME_FONT = { size: 12, weight: 500 } as const;
export const LANE_NAME_FONT = { size: 12, weight: 600 } as const;
export const ANCHOR_NAME_FONT = { size: 12, weight: 700 } as const;
/** What a lane may use: pins keep inside the plot, names inside the figure. */
export interface LaneArea extends PlotEnds {
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
  for (const [name, all] of lanesOf(events, words)) {
    const own = all.filter((event) => isVisible(event, scale));
    if (own.length === 0) continue;
    const lane = placeLane(own, scale, area, laneTop, name, words);
    lanes.push(lane);
    laneTop = lane.bottom + 4;
  }
  return lanes;
}

/** A lane for each group of events; where several cases have events, one for each case. */
function lanesOf(
  events: readonly EventView[],
  words: Words,
): (readonly [name: string, events: readonly EventView[]])[] {
  const letters = [...new Set(events.flatMap(({ letter }) => letter ?? []))].sort();
  if (letters.length > 0) {
    return letters.map((name) => [name, events.filter(({ letter }) => letter === name)]);
  }
  return EVENT_GROUPS.map((group) => [
    words.groups[group],
    events.filter((event) => event.group === group),
  ]);
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
    const pin = placePin(event, scale, area);
    const nameWidth = measureText(event.title, event.isAnchor ? ANCHOR_NAME_FONT : NAME_FONT);
    return { event, ...pin, nameWidth, namePlaces: namePlaces(pin, nameWidth, area) };
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
      const core = placeCore(pin.event, pin.bar, scale);
      return {
        event: pin.event,
        places: pin.places,
        ...(pin.bar ? { bar: pin.bar } : {}),
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
  readonly bar?: PlacedBar;
  /** Where the number of a bar stands that is too short to hold it. */
  readonly besideX?: number;
}

/** Where an event is drawn: as a bar if it is a treatment that lasts, else as a pin. */
function placePin(event: EventView, scale: LinearScale, area: LaneArea): Pin {
  const places = event.spans.map((span) => placeStretch(span, event, scale, area));
  const [place] = places;
  const [span] = event.spans;
  if (event.isBar && place && span) return { places, ...placeBar(place, span, area) };
  return { places, ...stretchExtent(places, area) };
}

/**
 * Inside a wide capsule or bar after its number, beside it on the right, or on the left. In a bar at
 * its start, as one reads a list; where the start fades, at its end.
 */
function namePlaces({ left, right, places, bar }: Pin, width: number, area: LaneArea): number[] {
  const found: number[] = [];
  const spare = right - left - width;
  if (bar) {
    const start = bar.fadeLeft > 0 ? spare - BAR_END : BAR_START;
    if (spare >= BAR_START + BAR_END) found.push(left + start);
  } else if (places.length === 1 && spare >= 2 * PIN_RADIUS + 3 * NAME_GAP) {
    found.push(left + spare / 2 + PIN_RADIUS);
  }
  if (right + NAME_GAP + width <= area.figureRight) found.push(right + NAME_GAP);
  const ends = [left];
  // What is given from the first days on leaves no room for its name but beyond the rule of day 0.
  if (bar && area.ruleX !== undefined && area.ruleX < left) ends.push(area.ruleX);
  for (const end of ends) {
    if (end - NAME_GAP - width >= area.plotLeft - PIN_RADIUS) found.push(end - NAME_GAP - width);
  }
  return found;
}

/** In the middle, before a name that stands inside, or on the first of two times. */
function numberPlace({ left, right, places, bar, besideX }: Pin, labelLeft?: number): number {
  if (besideX !== undefined) return besideX;
  const isLabelInside = labelLeft !== undefined && labelLeft > left && labelLeft < right;
  if (isLabelInside) return labelLeft - (bar ? BAR_NUMBER : NAME_GAP + PIN_RADIUS);
  const { x1, x2 } = places.find((place) => !place.isOutside) ?? { x1: left, x2: right };
  return (x1 + x2) / 2;
}

function placeCore(
  event: EventView,
  bar: PlacedBar | undefined,
  scale: LinearScale,
): PlacedEvent['core'] {
  if (!event.core) return undefined;
  // Of a bar, within its outline, between its arrow heads and clear of what fades.
  const [left, right] = bar
    ? [bar.x1 + 1 + bar.fadeLeft + bar.headLeft, bar.x2 - 1 - bar.fadeRight - bar.headRight]
    : scale.range;
  const x1 = Math.max(left, scaleTo(scale, event.core.from));
  const x2 = Math.min(right, scaleTo(scale, event.core.to));
  return x1 < x2 ? { x1, x2 } : undefined;
}
