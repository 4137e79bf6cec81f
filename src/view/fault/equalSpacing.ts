import { type LinearScale, scaleFrom, scaleTo } from '../linearScale';
import type { PlacedFigure } from '../placedFigure';
import type { TimelineView } from '../timelineView';
import { describeEqualSpacing } from './describeEqualSpacing';
import type { Fault, FaultCatalogues, FaultSubject } from './fault';
import { placeRetimed } from './placeRetimed';
import { listStops, type Stop } from './listStops';
import { placeStopTicks } from './placeStopTicks';

/** Below this the longest step between two measurements is like the shortest. */
const LEAST_RATIO = 1.5;

/** Each measurement stands one step after the one before, however long that took. */
export const equalSpacing: Fault = {
  kind: 'equal-spacing',
  isOffered: ({ view }) => isUnequal(view),
  redrawFigure: (figure, subject, catalogues) =>
    isUnequal(subject.view) ? space(figure, subject, catalogues) : figure,
  describeEffect: (subject, catalogues) =>
    isUnequal(subject.view)
      ? describeEqualSpacing(listStops(subject.view), subject, catalogues)
      : [],
};

function isUnequal(view: TimelineView): boolean {
  if (view.panels.some(({ long }) => long)) return false;
  const stops = listStops(view);
  const steps = stops.slice(1).map(({ at }, index) => at - (stops[index]?.at ?? at));
  return steps.length > 1 && Math.max(...steps) >= LEAST_RATIO * Math.min(...steps);
}

function space(
  figure: PlacedFigure,
  { view }: FaultSubject,
  { words, faultWords }: FaultCatalogues,
): PlacedFigure {
  const { timeScale } = figure;
  const stops = listStops(view);
  const bent: LinearScale = { ...timeScale, bends: bendsOf(stops, timeScale) };
  const retime = (at: number) =>
    Number.isFinite(at) ? scaleFrom(timeScale, scaleTo(bent, at)) : at;
  return {
    ...placeRetimed(figure, view, retime, words),
    timeScale: bent,
    ticks: placeStopTicks(stops, bent, view, words, faultWords),
  };
}

/** An uncertain time takes this share of a step to each side of its middle. */
const WIDE = 0.3;

/** The ends of the window stay where they are; between them each measurement has one step. */
function bendsOf(
  stops: readonly Stop[],
  { domain: [from, to], range: [left, right] }: LinearScale,
): [number, number][] {
  const inside = stops.filter(({ at }) => at > from && at < to);
  const step = (right - left) / (inside.length + 1);
  return [
    [from, left],
    ...inside.flatMap((stop, index): [number, number][] => {
      const x = left + (index + 1) * step;
      const before = inside[index - 1]?.to ?? from;
      const after = inside[index + 1]?.from ?? to;
      const isApart = stop.from < stop.to && stop.from > before && stop.to < after;
      return isApart
        ? [
            [stop.from, x - WIDE * step],
            [stop.to, x + WIDE * step],
          ]
        : [[stop.at, x]];
    }),
    [to, right],
  ];
}
