import type { TimeAxis } from '../domain/timeAxis';
import type { Words } from '../words/en';
import { isOverlapping } from './box';
import { type LinearScale, scaleTo } from './linearScale';
import { type LaneArea, PIN_RADIUS, placeLane, ROW_HEIGHT } from './placeLanes';
import type { PlacedHistory, PlacedText } from './placedFigure';
import type { HistoryView } from './timelineView';
import { placeDateTicks, placeDayTicks } from './timeTicks';
import { measureText } from './typeface/measureText';

const FONT = { size: 12 } as const;
const AXIS_HEIGHT = 18;

/** The history strip: pins with their names on a clock of years, and where day 0 lies in it. */
export function placeHistory(
  history: HistoryView,
  axis: TimeAxis,
  area: LaneArea,
  top: number,
  words: Words,
): PlacedHistory & { readonly end: number } {
  const scale: LinearScale = {
    domain: [history.domain.from, history.domain.to],
    range: [area.plotLeft, area.plotRight],
  };
  const ticks =
    history.clock === 'calendar'
      ? placeDateTicks(scale, 0, words)
      : placeDayTicks(scale, axis, words);
  const lane = placeLane(history.events, scale, area, top, words.figure.historyName);
  const anchor = placeAnchor(history, scale, lane.events, area, top, lane.bottom);
  const bottom = Math.max(lane.bottom, anchor ? anchor.y + ROW_HEIGHT / 2 : 0);
  return {
    ...lane,
    bottom,
    scale,
    ticks,
    axisY: bottom + 2,
    end: bottom + AXIS_HEIGHT,
    anchorY: anchor?.y ?? top,
    ...(anchor ? { anchor } : {}),
  };
}

/** Day 0's stretch stands in the first row where neither it nor its words meet a pin or a name. */
function placeAnchor(
  history: HistoryView,
  scale: LinearScale,
  events: PlacedHistory['events'],
  area: LaneArea,
  top: number,
  laneBottom: number,
): { x1: number; x2: number; y: number; label?: PlacedText } | undefined {
  if (!history.anchor) return undefined;
  const { span, label } = history.anchor;
  const clip = (x: number) => Math.min(Math.max(x, area.plotLeft), area.plotRight);
  const x1 = clip(scaleTo(scale, span.from));
  const x2 = Math.max(x1 + 3, clip(scaleTo(scale, span.to)));
  const width = measureText(label, FONT);
  const taken = events.flatMap((event) => [event.hit, ...labelBoxes(event.label)]);
  for (let y = top + ROW_HEIGHT / 2; ; y += ROW_HEIGHT) {
    for (const left of [x2 + 5, x1 - 5 - width]) {
      const isInFigure = left >= area.plotLeft - PIN_RADIUS && left + width <= area.figureRight;
      const box = {
        left: Math.min(left, x1) - 2,
        right: Math.max(left + width, x2) + 2,
        top: y - 9,
        bottom: y + 9,
      };
      if (!isInFigure || taken.some((other) => isOverlapping(box, other))) continue;
      return { x1, x2, y, label: { text: label, x: left, y: y + 4, anchor: 'start' } };
    }
    if (y > laneBottom) return { x1, x2, y };
  }
}

function labelBoxes(label: PlacedText | undefined) {
  if (!label) return [];
  const width = measureText(label.text, { size: 12, weight: 500 });
  return [{ left: label.x, right: label.x + width, top: label.y - 12, bottom: label.y + 4 }];
}
