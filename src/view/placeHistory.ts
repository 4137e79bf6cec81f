import type { TimeAxis } from '../domain/timeAxis';
import type { Words } from '../words/en';
import { type Box, grow, isOverlapping } from './box';
import { type LinearScale, scaleTo } from './linearScale';
import { type LaneArea, placeLane } from './placeLanes';
import type { PlacedHistory } from './placedFigure';
import { textBox } from './textBox';
import type { HistoryView } from './timelineView';
import { placeDateTicks, placeDayTicks, TICK_FONT, type TimeTick } from './timeTicks';
import { measureText } from './typeface/measureText';

const AXIS_HEIGHT = 19;

/** How far the last year may reach into the air at the edge of the figure. */
const EDGE = 3;

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
  const lane = placeLane(history.events, scale, area, top, words.figure.historyName, words);
  const axisY = lane.bottom + 5;
  const anchor = placeAnchor(history, scale, area, axisY);
  const label = anchor?.label;
  const covered = label && grow(textBox(label, TICK_FONT.size), 4);
  return {
    ...lane,
    scale,
    ticks: ticks
      .filter((tick) => tickBox(tick, axisY).right <= area.figureRight + EDGE)
      .map((tick) =>
        covered && isOverlapping(tickBox(tick, axisY), covered) ? { ...tick, label: '' } : tick,
      ),
    axisY,
    end: axisY + AXIS_HEIGHT,
    ...(anchor ? { anchor } : {}),
  };
}

/**
 * Day 0's stretch lies on the axis itself, with its words among the years; the number of a year that
 * they cover gives way.
 */
function placeAnchor(
  history: HistoryView,
  scale: LinearScale,
  area: LaneArea,
  axisY: number,
): PlacedHistory['anchor'] {
  if (!history.anchor) return undefined;
  const { span, label } = history.anchor;
  const clip = (x: number) => Math.min(Math.max(x, area.plotLeft), area.plotRight);
  const x1 = clip(scaleTo(scale, span.from));
  const x2 = Math.max(x1 + 3, clip(scaleTo(scale, span.to)));
  const width = measureText(label, TICK_FONT);
  if (width > (area.plotRight - area.plotLeft) / 4) return { x1, x2 };
  const x = Math.min(Math.max((x1 + x2 - width) / 2, area.plotLeft), area.figureRight - width);
  return { x1, x2, label: { text: label, x, y: axisY + 15, anchor: 'start' } };
}

function tickBox(tick: TimeTick, axisY: number): Box {
  return textBox(
    { text: tick.label, x: tick.x + 3, y: axisY + 15, anchor: 'start' },
    TICK_FONT.size,
  );
}
